import KessanXML
import Testing

@Suite struct XMLDocumentTests {
  @Test func copiesTheTree() throws {
    let document = """
      <x:a xmlns:x="urn:x" xmlns="urn:d" x:k="1" k="2">
        one<b>two</b><!-- no -->three
        <c xmlns="" xmlns:y="urn:y"/>
      </x:a>
      """
    let root = try XMLDocument(parsing: [UInt8](document), file: "a.xml").root
    #expect(root.namespace == "urn:x")
    #expect(root.prefix == "x")
    #expect(root.localName == "a")
    #expect(root.line == 1)
    #expect(root.attribute("k") == "2")
    #expect(root.attribute("k", namespace: "urn:x") == "1")
    #expect(root.attribute("none") == nil)
    #expect(root.text == "\n  onethree\n  \n")
    #expect(root.allText == "\n  onetwothree\n  \n")
    #expect(root.children.map(\.localName) == ["b", "c"])
    let b = try #require(root.child("b", namespace: "urn:d"))
    #expect(b.text == "two")
    #expect(b.namespaces == ["x": "urn:x", "": "urn:d"])
    let c = try #require(root.children("c", namespace: "").first)
    #expect(c.line == 3)
    #expect(c.namespaces == ["x": "urn:x", "y": "urn:y"])
    #expect(c.namespace(forPrefix: "xml") == "http://www.w3.org/XML/1998/namespace")
    #expect(c.namespace(forPrefix: "z") == nil)
  }

  @Test func countsLinesBeyondSixteenBits() throws {
    let document = "<a>" + String(repeating: "\n", count: 100_000) + "<b/></a>"
    let root = try XMLDocument(parsing: [UInt8](document), file: "a.xml").root
    #expect(root.children.first?.line == 100_001)
  }
}
