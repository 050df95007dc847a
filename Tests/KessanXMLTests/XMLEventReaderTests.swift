import Foundation
import KessanXML
import Testing

@Suite struct XMLEventReaderTests {
  private func events(_ document: String, stopsAfter: Int = .max) throws -> [String] {
    let names = XMLNameTable()
    var log = EventLog(names: names, stopsAfter: stopsAfter)
    try XMLEventReader(names: names).read([UInt8](document), file: "a.xml", into: &log)
    return log.lines
  }

  @Test func deliversEventsInOrder() throws {
    let document = """
      <?xml version="1.0"?>
      <!-- skipped --><a xmlns="urn:a" xmlns:b="urn:b" b:x="1" y="2">
      <b:c/><![CDATA[<&]]>t&lt;</a>
      """
    #expect(
      try events(document) == [
        "2 <{urn:a}a {urn:b}x=1 y=2 xmlns[]=urn:a xmlns[b]=urn:b", "'\n'", "3 <{urn:b}c", "/{urn:b}c", "'<&t<'",
        "/{urn:a}a",
      ])
  }

  @Test func resolvesReferencesInAttributes() throws {
    #expect(
      try events("<a v='x&amp;y' w='&#38;amp;' x='&lt;&gt;&quot;&apos;&#x6F22;' y='&amp;#38;&amp;'/>")
        == ["1 <a v=x&y w=&amp; x=<>\"'漢 y=&#38;&", "/a"])
  }

  @Test func acceptsAByteOrderMark() throws {
    #expect(try events("\u{FEFF}<a/>") == ["1 <a", "/a"])
  }

  @Test(arguments: ["UTF-8", "utf-8", "US-ASCII", "ISO-8859-1"])
  func acceptsEncodingsThatMeanTheSame(_ encoding: String) throws {
    #expect(try events("<?xml version='1.0' encoding='\(encoding)'?><a>x</a>") == ["1 <a", "'x'", "/a"])
  }

  @Test func stopsWhenTheHandlerHasSeenEnough() throws {
    #expect(try events("<a><b/><c/> and then no XML at all <", stopsAfter: 2) == ["1 <a", "1 <b"])
  }

  @Test func tokensCompareAcrossDocumentsOfOneTable() throws {
    struct Finder: XMLEventHandler {
      let wanted: XMLNameToken
      var found = 0
      mutating func start(_ element: borrowing XMLStartTag) { if element.name == wanted { found += 1 } }
      mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
      mutating func end(_ name: XMLNameToken) {}
    }
    let names = XMLNameTable()
    let reader = XMLEventReader(names: names)
    var finder = Finder(wanted: names.name("fact", namespace: "urn:f"))
    try reader.read([UInt8]("<x:fact xmlns:x='urn:f'><fact/></x:fact>"), file: "1.xml", into: &finder)
    try reader.read([UInt8]("<fact xmlns='urn:f'/>"), file: "2.xml", into: &finder)
    #expect(finder.found == 2)
    #expect(names.string(finder.wanted.namespace) == "urn:f")
  }

  @Test(arguments: [65_533, 65_534, 65_535, 65_536, 65_537])
  func keepsCharactersWholeAcrossPieces(_ offset: Int) throws {
    let text = String(repeating: "x", count: offset - 3) + "漢𠮷字"
    let lines = try events("<a>" + text + "</a>")
    #expect(lines == ["1 <a", "'\(text)'", "/a"])
  }

  @Test func readsAPipeThatGivesByteByByte() throws {
    let document = [UInt8]("<a v='漢&amp;字'>決算\n<b/></a>")
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let output = ends[1]
    let feeder = Thread {
      for byte in document { withUnsafeBytes(of: byte) { _ = write(output, $0.baseAddress, 1) } }
      close(output)
    }
    feeder.start()
    let names = XMLNameTable()
    var log = EventLog(names: names)
    try XMLEventReader(names: names).read(descriptor: ends[0], file: "pipe", into: &log)
    close(ends[0])
    #expect(log.lines == ["1 <a v=漢&字", "'決算\n'", "2 <b", "/b", "/a"])
  }

  @Test func reportsADescriptorThatIsNotOpen() throws {
    var silence = Silence()
    let issue = #expect(throws: XMLIssue.self) {
      try XMLEventReader().read(descriptor: -1, file: "gone.xml", into: &silence)
    }
    #expect(issue?.code == XMLIssue.unreadable)
    #expect(issue?.file == "gone.xml")
  }

}
