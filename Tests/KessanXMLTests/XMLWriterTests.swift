import KessanXML
import Testing

@Suite struct XMLWriterTests {
  @Test func indentsElementsAndLeavesTextAlone() throws {
    let document = try written { xml in
      xml.startDocument()
      xml.startElement("report")
      xml.attribute("year", 2016)
      xml.element("title", "Results")
      xml.startElement("empty")
      xml.endElement()
      xml.startElement("p")
      xml.text("See ")
      xml.startElement("b")
      xml.startElement("i")
      xml.text("page")
      xml.endElement()
      xml.endElement()
      xml.text(" 3.")
      xml.endElement()
      xml.endElement()
    }
    #expect(
      document == """
        <?xml version="1.0" encoding="UTF-8"?>
        <report year="2016">
          <title>Results</title>
          <empty/>
          <p>See <b><i>page</i></b> 3.</p>
        </report>

        """)
  }

  @Test func insertsNothingIntoDeclaredMixedContent() throws {
    let document = try written { xml in
      xml.startElement("p")
      xml.mixedContent()
      xml.element("b", "1")
      xml.text(" of 2")
      xml.endElement()
    }
    #expect(document == "<p><b>1</b> of 2</p>\n")
  }

  @Test func writesOneLineWhenNotIndented() throws {
    let document = try written(indented: false) { xml in
      xml.startElement("a")
      xml.element("b", "")
      xml.element("c", "1")
      xml.endElement()
    }
    #expect(document == "<a><b/><c>1</c></a>\n")
  }

  @Test func escapesTextAndAttributes() throws {
    let value = "a&b<c>d\"e'f\tg\nh\ri"
    let document = try written { xml in
      xml.startElement("a")
      xml.attribute("v", value)
      xml.text(value)
      xml.endElement()
    }
    #expect(
      document == "<a v=\"a&amp;b&lt;c>d&quot;e'f&#9;g&#10;h&#13;i\">a&amp;b&lt;c&gt;d\"e'f\tg\nh&#13;i</a>\n")
  }

  @Test func writesBytesAsStrings() throws {
    let bytes = [UInt8]("決算 & <")
    let digits = [UInt8]("1234")
    let document = try written { xml in
      xml.startElement("a")
      bytes.withUnsafeBufferPointer { xml.attribute("v", bytes: $0) }
      bytes.withUnsafeBufferPointer { xml.text(bytes: $0) }
      digits.withUnsafeBufferPointer { xml.plain(bytes: $0) }
      xml.endElement()
    }
    #expect(document == "<a v=\"決算 &amp; &lt;\">決算 &amp; &lt;1234</a>\n")
  }

  @Test(arguments: [0, 7, -1, Int.max, Int.min])
  func writesWholeNumbers(_ number: Int) throws {
    let document = try written { xml in
      xml.startElement("a")
      xml.attribute("n", number)
      xml.endElement()
    }
    #expect(document == "<a n=\"\(number)\"/>\n")
  }

  @Test func takesCheckedNames() throws {
    let name = try #require(XMLName(checking: "x:y"))
    let attribute = try #require(XMLName(checking: "xmlns:x"))
    let document = try written { xml in
      xml.startElement(name)
      xml.attribute(attribute, "urn:x")
      xml.element(XMLName("x:z"), "1")
      xml.endElement()
    }
    #expect(document == "<x:y xmlns:x=\"urn:x\">\n  <x:z>1</x:z>\n</x:y>\n")
  }

  @Test(arguments: ["", "a b", "1a", ":a", "a:", "a:b:c", "a\u{0}", "a>", " a", "a ", "-a", "a\n", "&amp;"])
  func refusesWhatIsNoName(_ name: String) {
    #expect(XMLName(checking: name) == nil)
  }

  @Test(arguments: ["a", "a:b", "売上高", "jppfs_cor:売上高", "a-1.2_3"])
  func acceptsNames(_ name: String) {
    #expect(XMLName(checking: name)?.description == name)
  }

  /// Every offset of a three-byte and a four-byte character, and of a replaced one, against the border of the block.
  @Test(arguments: 0..<8)
  func keepsCharactersWholeAcrossTheBlockBorder(_ offset: Int) throws {
    let pad = String(repeating: "x", count: 256 * 1024 - 12 + offset)
    let document = try written(indented: false) { xml in
      xml.startElement("a")
      xml.attribute("v", pad)
      xml.text("漢𠮷&字")
      xml.endElement()
    }
    #expect(document == "<a v=\"\(pad)\">漢𠮷&amp;字</a>\n")
  }

  @Test func writesValuesLongerThanTheBlock() throws {
    let long = String(repeating: "漢字<&>", count: 100_000)
    let document = try written { xml in
      xml.startElement("a")
      xml.attribute("v", long)
      xml.text(long)
      xml.endElement()
    }
    let escaped = String(repeating: "漢字&lt;&amp;>", count: 100_000)
    let text = String(repeating: "漢字&lt;&amp;&gt;", count: 100_000)
    #expect(document == "<a v=\"\(escaped)\">\(text)</a>\n")
  }

  @Test func nestsDeeplyAndClosesInOrder() throws {
    let depth = 2_000
    let document = try written(indented: false) { xml in
      for level in 0..<depth { xml.startElement(level % 2 == 0 ? "even" : "odd") }
      xml.text(".")
      for _ in 0..<depth { xml.endElement() }
    }
    let pairs = depth / 2
    let open = String(repeating: "<even><odd>", count: pairs)
    #expect(document == open + "." + String(repeating: "</odd></even>", count: pairs) + "\n")
  }
}
