import Foundation
import KessanXML
import Testing

/// A document that must be refused, and the line that must be named.
struct Hostile: Sendable, CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]
  let line: Int
  var code: Int32?
  var limits = XMLLimits.standard

  var testDescription: String { name }

  init(_ name: String, _ text: String, line: Int, code: Int32? = nil) {
    self.init(name, [UInt8](text), line: line, code: code)
  }

  init(_ name: String, _ bytes: [UInt8], line: Int, code: Int32? = nil) {
    (self.name, self.bytes, self.line, self.code) = (name, bytes, line, code)
  }

  static let documentTypes = [
    Hostile("DOCTYPE", "<!DOCTYPE a>\n<a/>", line: 1, code: XMLIssue.documentTypeRefused),
    Hostile(
      "DOCTYPE, public", "\n<!DOCTYPE a PUBLIC '-//x' 'file:///etc/passwd'>\n<a/>", line: 2,
      code: XMLIssue.documentTypeRefused),
    Hostile(
      "general entity", "<!DOCTYPE a [\n<!ENTITY e SYSTEM 'file:///etc/passwd'>\n]><a>&e;</a>", line: 1,
      code: XMLIssue.documentTypeRefused),
    Hostile(
      "parameter entity", "<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY % p SYSTEM 'file:///etc/passwd'> %p; ]>\n<a/>",
      line: 2,
      code: XMLIssue.documentTypeRefused),
    Hostile("billion laughs", laughs, line: 1, code: XMLIssue.documentTypeRefused),
  ]

  static let broken = [
    Hostile("unknown entity", "<a>\n&nothing;</a>", line: 2),
    Hostile("unknown entity in an attribute", "<a>\n<b v='&nothing;'/></a>", line: 2),
    Hostile("truncated in a tag", "<a>\n<b v='1", line: 2),
    Hostile("truncated in text", "<a>\n\ntext", line: 3),
    Hostile("crossed tags", "<a>\n<b>\n</a></b>", line: 3),
    Hostile("two roots", "<a/>\n<b/>", line: 2),
    Hostile("junk behind the end", "<a/>\n\nx", line: 3),
    Hostile("attribute twice", "<a\nv='1' v='2'/>", line: 2),
    Hostile("unbound prefix", "<a>\n<x:b/></a>", line: 2),
    Hostile("empty", "", line: 1),
    Hostile("white space only", " \n ", line: 1),
    Hostile("not XML", "PK\u{3}\u{4}", line: 1),
    Hostile("control character", "<a>\n\u{1}</a>", line: 2),
    Hostile("forbidden reference", "<a>\n&#0;</a>", line: 2),
    Hostile("noncharacter", "<a>\n\u{FFFE}</a>", line: 2),
  ]

  static let encodings = [
    Hostile("unknown encoding", "<?xml version='1.0' encoding='nonsense'?>\n<a/>", line: 1),
    Hostile("Shift_JIS", "<?xml version='1.0' encoding='Shift_JIS'?><a/>", line: 1, code: XMLIssue.encodingRefused),
    Hostile("UTF-16 declared, UTF-8 written", "<?xml version='1.0' encoding='UTF-16'?><a/>", line: 1),
    Hostile(
      "Latin-1 declared, UTF-8 written", "<?xml version='1.0' encoding='ISO-8859-1'?>\n<a>\n漢</a>", line: 3,
      code: XMLIssue.encodingRefused),
    Hostile("Latin-1 written", [UInt8]("<a>\n\n") + [0xE9] + [UInt8]("</a>"), line: 3, code: XMLIssue.encodingRefused),
    Hostile("overlong", [UInt8]("<a>\n") + [0xC0, 0xAF] + [UInt8]("</a>"), line: 2, code: XMLIssue.encodingRefused),
    Hostile(
      "surrogate", [UInt8]("<a>\n") + [0xED, 0xA0, 0x80] + [UInt8]("</a>"), line: 2, code: XMLIssue.encodingRefused),
    Hostile("cut character", [UInt8]("<a>\n") + [0xE6, 0xBC], line: 2, code: XMLIssue.encodingRefused),
    Hostile("late", [UInt8]("<a>" + String(repeating: "\n", count: 200_000)) + [0xFF], line: 200_001),
    Hostile("NUL", "<a>\n\u{0}</a>", line: 2, code: XMLIssue.encodingRefused),
    Hostile("UTF-16 with mark", [0xFF, 0xFE] + utf16("<a/>"), line: 1, code: XMLIssue.encodingRefused),
    Hostile("UTF-16 without mark", utf16("<?xml version='1.0'?><a/>"), line: 1, code: XMLIssue.encodingRefused),
    Hostile("EBCDIC", [0x4C, 0x6F, 0xA7, 0x94, 0x93], line: 1, code: XMLIssue.encodingRefused),
  ]

  static let excessive: [Hostile] = [
    Hostile("depth", String(repeating: "<a>", count: 100_000), line: 1, code: XMLIssue.limitExceeded),
    Hostile("attributes", "<a>\n<b " + attributes(20_000) + "/></a>", line: 2, code: XMLIssue.limitExceeded),
    Hostile("attributes without end", "<a>\n<b " + attributes(600_000), line: 2, code: XMLIssue.limitExceeded),
    Hostile(
      "declarations", "<a>\n<b " + (0..<10_001).map { "xmlns:p\($0)='u'" }.joined(separator: " ") + "/></a>", line: 2,
      code: XMLIssue.limitExceeded),
    Hostile(
      "text", "<a>\n" + String(repeating: "x", count: 10_000_001) + "</a>", line: 2, code: XMLIssue.limitExceeded),
    Hostile("attribute value", "<a>\n<b v='" + String(repeating: "x", count: 10_000_001) + "'/></a>", line: 2),
    small(
      Hostile(
        "document", "<a>\n<b/>" + String(repeating: " ", count: 100_000) + "</a>", line: 2, code: XMLIssue.limitExceeded
      )
    ) { $0.bytes = 100_000 },
    small(Hostile("text in pieces", "<a>\n12345<!-- -->678<![CDATA[90]]>1</a>", line: 2, code: XMLIssue.limitExceeded))
    {
      $0.textLength = 10
    },
    small(Hostile("depth three", "<a><b>\n<c><d/></c></b></a>", line: 2, code: XMLIssue.limitExceeded)) {
      $0.depth = 3
    },
  ]

  private static func small(_ hostile: Hostile, _ change: (inout XMLLimits) -> Void) -> Hostile {
    var changed = hostile
    change(&changed.limits)
    return changed
  }

  private static func attributes(_ count: Int) -> String {
    (0..<count).map { "a\($0)=''" }.joined(separator: " ")
  }

  private static func utf16(_ text: String) -> [UInt8] {
    text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  private static let laughs: String = {
    let entities = (1...9).map { "<!ENTITY l\($0) '" + String(repeating: "&l\($0 - 1);", count: 10) + "'>" }
    return "<!DOCTYPE a [<!ENTITY l0 'ha'>" + entities.joined(separator: "\n") + "]><a>&l9;</a>"
  }()
}

@Suite struct HostileInputTests {
  static let all = Hostile.documentTypes + Hostile.broken + Hostile.encodings + Hostile.excessive

  @Test(.timeLimit(.minutes(1)), arguments: all)
  func documentRefuses(_ hostile: Hostile) {
    check(hostile) { _ = try XMLDocument(parsing: hostile.bytes, file: "in.xml", limits: hostile.limits) }
  }

  @Test(.timeLimit(.minutes(1)), arguments: all)
  func eventReaderRefusesMemory(_ hostile: Hostile) {
    check(hostile) {
      var silence = Silence()
      try XMLEventReader(limits: hostile.limits).read(hostile.bytes, file: "in.xml", into: &silence)
    }
  }

  @Test(.timeLimit(.minutes(1)), arguments: all)
  func eventReaderRefusesDescriptor(_ hostile: Hostile) throws {
    let scratch = try Scratch()
    let descriptor = open(try scratch.file("in.xml", hostile.bytes), O_RDONLY)
    defer { close(descriptor) }
    check(hostile) {
      var silence = Silence()
      try XMLEventReader(limits: hostile.limits).read(descriptor: descriptor, file: "in.xml", into: &silence)
    }
  }

  @Test(.timeLimit(.minutes(1)), arguments: all)
  func schemaRefuses(_ hostile: Hostile) throws {
    let schema = try XMLSchema(compiling: [UInt8](anything), name: "any.xsd")
    let issues = schema.validate(hostile.bytes, file: "in.xml", limits: hostile.limits)
    check(hostile) { if let issue = issues.first { throw issue } }
    #expect(issues.count == 1)
  }

  private let anything = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="a" type="xs:anyType"/></xs:schema>
    """

  private func check(_ hostile: Hostile, _ read: () throws -> Void) {
    let issue = #expect(throws: XMLIssue.self, performing: read)
    #expect(issue?.file == "in.xml")
    #expect(issue?.line == hostile.line)
    if let code = hostile.code { #expect(issue?.code == code) }
    #expect(issue?.message.contains("root:") == false)
    #expect(issue?.message.contains("\n") == false)
  }

  #if os(Linux)
    @Test(arguments: [
      "<!DOCTYPE a SYSTEM 'file://%'><a/>", "<!DOCTYPE a [<!ENTITY e SYSTEM 'file://%'>]><a>&e;</a>",
      "<!DOCTYPE a [<!ENTITY % p SYSTEM 'file://%'> %p;]><a/>",
      "<a xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:noNamespaceSchemaLocation='file://%'/>",
      "<a xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='urn:x file://%'/>",
      "<a xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='file://%' parse='text'/></a>",
      "<?xml-stylesheet type='text/xsl' href='file://%'?><a/>",
    ])
    func nothingElseIsOpened(_ template: String) throws {
      let scratch = try Scratch()
      let secret = try scratch.file("secret.txt", [UInt8]("secret"))
      let parts = template.split(separator: "file://%", omittingEmptySubsequences: false)
      let document = [UInt8](parts.joined(separator: "file://\(secret)"))
      let schema = try XMLSchema(compiling: [UInt8](anything), name: "any.xsd")
      let watch = inotify_init1(Int32(IN_NONBLOCK))
      defer { close(watch) }
      let added = inotify_add_watch(watch, secret, UInt32(IN_OPEN | IN_ACCESS))
      #expect(added >= 0)

      _ = try? XMLDocument(parsing: document, file: "in.xml")
      var silence = Silence()
      try? XMLEventReader().read(document, file: "in.xml", into: &silence)
      _ = schema.validate(document, file: "in.xml")
      _ = try? XMLSchema(compiling: document, name: "in.xsd")

      var events = [UInt8](repeating: 0, count: 1024)
      #expect(read(watch, &events, events.count) < 0)
      _ = try Data(contentsOf: URL(fileURLWithPath: secret))
      #expect(read(watch, &events, events.count) > 0, "the watch itself works")
    }
  #endif
}
