import Foundation
import KessanXML
import TestRequirements
import Testing

@Suite struct RoundTripTests {
  static let values = [
    "", " ", "plain", "a&b", "&amp;", "&#38;", "&&&", "<>\"'", "\t\n\r", "  two  spaces  ", "決算短信", "𠮷野家", "é\u{301}",
    "]]>", "<!-- -->", "\u{FFFD}", "\u{85}\u{2028}",
  ]

  @Test(arguments: values)
  func valuesSurvive(_ value: String) throws {
    let document = try written { xml in
      xml.startDocument()
      xml.startElement("a")
      xml.attribute("v", value)
      xml.text(value)
      xml.endElement()
    }
    let root = try XMLDocument(parsing: [UInt8](document), file: "a.xml").root
    #expect(root.attribute("v").map { Array($0.utf8) } == Array(value.utf8))
    #expect(Array(root.text.utf8) == Array(value.utf8))
  }

  @Test func manyElementsComeBackThroughADescriptor() throws {
    let scratch = try Scratch()
    let path = try scratch.file("volume.xml", [])
    let output = open(path, O_WRONLY)
    let writer = try XMLWriter(.fileDescriptor(output))
    writer.startElement("all")
    for number in 0..<20_000 {
      writer.startElement("item")
      writer.attribute("n", number)
      writer.attribute("label", "項目&\(number)")
      writer.text("値\(number)")
      writer.endElement()
    }
    writer.endElement()
    _ = try writer.finish()
    close(output)

    let input = open(path, O_RDONLY)
    defer { close(input) }
    let names = XMLNameTable()
    var log = EventLog(names: names)
    try XMLEventReader(names: names).read(descriptor: input, file: "volume.xml", into: &log)
    let items = log.lines.filter { $0.contains("<item") }
    #expect(items.count == 20_000)
    #expect(items.last == "20001 <item n=19999 label=項目&19999")
    #expect(log.lines.filter { $0.hasPrefix("'値") }.count == 20_000)
  }

  @Test(.requires(.xmllint))
  func xmllintAgreesThatOutputIsWellFormed() throws {
    let scratch = try Scratch()
    let document = try written { xml in
      xml.startDocument()
      xml.startElement("all")
      xml.attribute("xmlns:x", "urn:x")
      for value in Self.values {
        xml.startElement("x:item")
        xml.attribute("v", value)
        xml.text(value)
        xml.element("b", value)
        xml.endElement()
      }
      xml.endElement()
    }
    let path = try scratch.file("out.xml", [UInt8](document))
    let check = "exec /usr/bin/xmllint --noout --nonet \"$0\" 2>/dev/null"
    #expect(try run("/bin/sh", ["-c", check, path]) == 0)
    let broken = try scratch.file("broken.xml", Array([UInt8](document).dropLast(5)))
    #expect(try run("/bin/sh", ["-c", check, broken]) != 0, "the check itself works")
  }
}
