import Foundation
import KessanXML
import Testing

@Suite struct XMLSchemaTests {
  static let schema = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:element name="list">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="item" minOccurs="0" maxOccurs="unbounded">
              <xs:complexType>
                <xs:simpleContent>
                  <xs:extension base="xs:decimal"><xs:attribute name="id" type="xs:ID"/></xs:extension>
                </xs:simpleContent>
              </xs:complexType>
            </xs:element>
          </xs:sequence>
        </xs:complexType>
      </xs:element>
    </xs:schema>
    """

  private func validate(_ document: String, limits: XMLLimits = .standard) throws -> [XMLIssue] {
    try XMLSchema(compiling: [UInt8](Self.schema), name: "list.xsd")
      .validate([UInt8](document), file: "list.xml", limits: limits)
  }

  @Test func acceptsAValidDocument() throws {
    #expect(try validate("<list><item id='a'>1.5</item><item id='b'>2</item></list>") == [])
  }

  @Test func namesTheLinesOfAllIssuesInOrder() throws {
    let issues = try validate("<list>\n<item>1</item>\n<item>one</item>\n<item b='1'>2</item>\n<other/>\n</list>")
    #expect(Array(Set(issues.map(\.line))).sorted() == [3, 4, 5])
    #expect(issues.map(\.line) == issues.map(\.line).sorted())
    #expect(issues.allSatisfy { $0.file == "list.xml" && !$0.message.contains("\n") && !$0.message.isEmpty })
    #expect(issues.first?.message.contains("'one'") == true)
  }

  @Test func countsLinesBeyondSixteenBits() throws {
    let document = "<list>" + String(repeating: "<item>1</item>\n", count: 80_000) + "<item>one</item>\n</list>"
    #expect(try validate(document).first?.line == 80_001)
  }

  @Test func reportsADuplicateID() throws {
    let issues = try validate("<list>\n<item id='a'>1</item>\n<item id='a'>2</item>\n</list>")
    #expect(issues.map(\.line) == [3])
    #expect(issues.first?.message.contains("'a'") == true)
  }

  @Test func stopsReportingAtTheLimit() throws {
    var limits = XMLLimits.standard
    limits.issues = 5
    #expect(try validate("<list>" + String(repeating: "<item/>", count: 100) + "</list>", limits: limits).count == 5)
  }

  static let importing = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t">
      <xs:import namespace="urn:t" schemaLocation="types.xsd"/>
      <xs:element name="a" type="t:small"/>
    </xs:schema>
    """
  static let types = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t">
      <xs:include schemaLocation="more/size.xsd"/>
      <xs:simpleType name="other"><xs:restriction base="xs:string"/></xs:simpleType>
    </xs:schema>
    """
  static let size = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t">
      <xs:simpleType name="small"><xs:restriction base="xs:string"><xs:maxLength value="3"/></xs:restriction></xs:simpleType>
    </xs:schema>
    """

  @Test(arguments: ["main.xsd", "schemas/main.xsd", "http://example.org/s/main.xsd"])
  func servesImportsFromTheGivenBytes(_ name: String) throws {
    let imports = ["types.xsd": [UInt8](Self.types), "more/size.xsd": [UInt8](Self.size)]
    let schema = try XMLSchema(compiling: [UInt8](Self.importing), name: name, imports: imports)
    #expect(schema.validate([UInt8]("<a>abc</a>"), file: "a.xml") == [])
    #expect(schema.validate([UInt8]("<a>abcd</a>"), file: "a.xml").count > 0)
  }

  @Test func deniesOtherImportsEvenWhereTheFileExists() throws {
    let scratch = try Scratch()
    let path = try scratch.file("types.xsd", [UInt8](Self.size))
    let name = scratch.folder.appendingPathComponent("main.xsd").path
    #expect(throws: XMLSchemaError.importsDenied([path])) {
      try XMLSchema(compiling: [UInt8](Self.importing), name: name)
    }
  }

  @Test func refusesAnImportWithADocumentType() {
    let error = #expect(throws: XMLSchemaError.self) {
      try XMLSchema(
        compiling: [UInt8](Self.importing), name: "main.xsd",
        imports: ["types.xsd": [UInt8]("<!DOCTYPE xs:schema>" + Self.size)])
    }
    guard case .unreadable(let issue) = error else {
      Issue.record("not unreadable: \(String(describing: error))")
      return
    }
    #expect(issue.file == "types.xsd")
    #expect(issue.code == XMLIssue.documentTypeRefused)
  }

  @Test func reportsABrokenSchemaWithItsLine() throws {
    let broken = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
        <xs:element name="a" type="missing"/>
      </xs:schema>
      """
    let error = #expect(throws: XMLSchemaError.self) { try XMLSchema(compiling: [UInt8](broken), name: "b.xsd") }
    guard case .invalid(let issues) = error else {
      Issue.record("not invalid: \(String(describing: error))")
      return
    }
    #expect(issues.first?.file == "b.xsd")
    #expect(issues.first?.line == 2)
  }

  @Test(arguments: ["", "<a", "<html/>"])
  func refusesWhatIsNoSchema(_ document: String) {
    #expect(throws: XMLSchemaError.self) { try XMLSchema(compiling: [UInt8](document), name: "b.xsd") }
  }

  @Test func servesSixteenTasksAtOnce() async throws {
    let schema = try XMLSchema(compiling: [UInt8](Self.schema), name: "list.xsd")
    let results = await withTaskGroup(of: Bool.self) { group in
      for task in 0..<16 {
        group.addTask {
          (0..<20).allSatisfy { round in
            let bad = (task + round) % 2 == 0
            let items = (0..<50).map { "<item id='i\($0)'>\(bad && $0 == 7 ? "x" : "1")</item>\n" }.joined()
            let hint = "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='urn:x x.xsd'"
            let lines = schema.validate([UInt8]("<list \(hint)>\n\(items)</list>"), file: "t.xml").map(\.line)
            return lines == (bad ? [9] : [])
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(results == Array(repeating: true, count: 16))
  }

  @Test func compilesSeveralSchemasAtOnceWithoutMixingTheirImports() async {
    let outcomes = await withTaskGroup(of: Bool.self) { group in
      for task in 0..<16 {
        group.addTask {
          let given = task % 2 == 0
          let imports = given ? ["types.xsd": [UInt8](Self.size)] : [:]
          do {
            _ = try XMLSchema(compiling: [UInt8](Self.importing), name: "main.xsd", imports: imports)
            return given
          } catch {
            return !given
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes == Array(repeating: true, count: 16))
  }
}
