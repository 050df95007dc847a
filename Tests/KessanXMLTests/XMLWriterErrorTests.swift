import Foundation
import KessanXML
import TestRequirements
import Testing

/// Calls that make no document, and the error that tells so.
struct Misuse: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let expected: XMLWriteError
  let body: @Sendable (XMLWriter) -> Void

  init(_ name: String, _ expected: XMLWriteError, _ body: @escaping @Sendable (XMLWriter) -> Void) {
    (testDescription, self.expected, self.body) = (name, expected, body)
  }

  static let all = [
    Misuse("nothing at all", .unbalanced(open: 0)) { _ in },
    Misuse("left open", .unbalanced(open: 2)) { xml in
      xml.startElement("a")
      xml.startElement("b")
    },
    Misuse("only an end", .unbalanced(open: 0)) { $0.endElement() },
    Misuse("an end too many", .unbalanced(open: 0)) { xml in
      xml.element("a", "")
      xml.endElement()
    },
    Misuse("two roots", .secondRoot("b")) { xml in
      xml.element("a", "")
      xml.element("b", "")
    },
    Misuse("one id twice", .duplicateID("a-1")) { xml in
      xml.startElement("a")
      xml.attribute("id", "a-1")
      for number in 2...200 {
        xml.startElement("b")
        xml.attribute("id", "a-\(number)")
        xml.attribute("idref", "a-1")
        xml.endElement()
      }
      xml.startElement("b")
      xml.attribute("id", "a-1")
      xml.endElement()
      xml.endElement()
    },
    Misuse("text first", .misplacedText) { $0.text("x") },
    Misuse("text last", .misplacedText) { xml in
      xml.element("a", "")
      xml.text("x")
    },
    Misuse("mixed content of nothing", .misplacedText) { $0.mixedContent() },
    Misuse("attribute first", .misplacedAttribute("v")) { $0.attribute("v", "1") },
    Misuse("attribute after text", .misplacedAttribute("v")) { xml in
      xml.startElement("a")
      xml.text("x")
      xml.attribute("v", "1")
    },
    Misuse("attribute twice", .duplicateAttribute("v")) { xml in
      xml.startElement("a")
      xml.attribute("v", "1")
      xml.attribute("w", "1")
      xml.attribute("v", 2)
    },
    Misuse("declaration last", .misplacedDeclaration) { xml in
      xml.element("a", "")
      xml.startDocument()
    },
    Misuse("declaration twice", .misplacedDeclaration) { xml in
      xml.startDocument()
      xml.startDocument()
    },
  ]
}

@Suite struct XMLWriterErrorTests {
  @Test("Thousands of ids that differ are written, and one may be repeated where ids need not be unique")
  func ids() throws {
    for isStrict in [true, false] {
      let xml = try XMLWriter(.memory, refusesRepeatedIDs: isStrict)
      xml.startElement("a")
      for number in 0..<10_000 {
        xml.startElement("b")
        xml.attribute("id", isStrict ? "fact_\(number)" : "fact")
        xml.endElement()
      }
      xml.endElement()
      #expect(try xml.finish().count > 100_000)
    }
  }

  @Test(arguments: ["\u{0}", "\u{1}", "\u{8}", "\u{B}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"] as [Unicode.Scalar])
  func refusesForbiddenCharacters(_ scalar: Unicode.Scalar) {
    #expect(throws: XMLWriteError.forbiddenCharacter(scalar)) {
      try written { $0.element("a", "b漢\(scalar)c") }
    }
    #expect(throws: XMLWriteError.forbiddenCharacter(scalar)) {
      try written { xml in
        xml.startElement("a")
        xml.attribute("v", String(Character(scalar)))
        xml.endElement()
      }
    }
  }

  @Test(
    arguments: ["\t", "\n", "\u{7F}", "\u{85}", "\u{D7FF}", "\u{E000}", "\u{FFFD}", "\u{1FFFE}", "ｱ"]
      as [Unicode.Scalar])
  func acceptsTheirNeighbours(_ scalar: Unicode.Scalar) throws {
    #expect(try written { $0.element("a", String(Character(scalar))) } == "<a>\(scalar)</a>\n")
  }

  @Test(arguments: [[0xFF], [0xE6, 0xBC], [0xC0, 0xAF], [0xED, 0xA0, 0x80]] as [[UInt8]])
  func refusesBytesThatAreNotUTF8(_ bytes: [UInt8]) {
    #expect(throws: XMLWriteError.invalidUTF8) {
      try written { xml in
        xml.startElement("a")
        bytes.withUnsafeBufferPointer { xml.text(bytes: $0) }
        xml.endElement()
      }
    }
  }

  @Test(arguments: Misuse.all)
  func remembersMisuse(_ misuse: Misuse) {
    #expect(throws: misuse.expected) { try written(misuse.body) }
  }

  @Test func throwsTheFirstErrorOfSeveral() {
    #expect(throws: XMLWriteError.forbiddenCharacter("\u{2}")) {
      try written { xml in
        xml.startElement("a")
        xml.text("\u{2}")
        xml.attribute("late", "1")
        xml.text("\u{3}")
      }
    }
  }

  @Test func finishesOnce() throws {
    let writer = try XMLWriter(.memory)
    writer.element("a", "")
    _ = try writer.finish()
    #expect(throws: XMLWriteError.finished) { try writer.finish() }
  }

  @Test func writesToADescriptor() throws {
    let scratch = try Scratch()
    let path = try scratch.file("out.xml", [])
    let descriptor = open(path, O_WRONLY)
    let writer = try XMLWriter(.fileDescriptor(descriptor))
    let text = String(repeating: "決算", count: 200_000)
    writer.element("a", text)
    #expect(try writer.finish() == [])
    #expect(close(descriptor) == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "<a>\(text)</a>\n")
  }

  @Test(arguments: [10, 1_000_000])
  func reportsADescriptorThatIsNotOpen(_ length: Int) throws {
    for descriptor: Int32 in [-1, 1_000_000] {
      let writer = try XMLWriter(.fileDescriptor(descriptor))
      writer.element("a", String(repeating: "x", count: length))
      #expect(throws: XMLWriteError.io(errno: EBADF)) { try writer.finish() }
    }
  }

  @Test(.requires(.fullDevice), arguments: [10, 1_000_000])
  func reportsAFullDisk(_ length: Int) throws {
    let descriptor = open("/dev/full", O_WRONLY)
    defer { close(descriptor) }
    let writer = try XMLWriter(.fileDescriptor(descriptor))
    writer.element("a", String(repeating: "x", count: length))
    #expect(throws: XMLWriteError.io(errno: ENOSPC)) { try writer.finish() }
  }

  @Test func writesNothingMoreWhenAbandoned() throws {
    let scratch = try Scratch()
    let path = try scratch.file("out.xml", [])
    let descriptor = open(path, O_WRONLY)
    do {
      let writer = try XMLWriter(.fileDescriptor(descriptor))
      writer.startElement("a")
    }
    #expect(lseek(descriptor, 0, SEEK_END) == 0)
    close(descriptor)
  }
}
