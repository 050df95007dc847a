import Foundation
import KessanDisclosure
import KessanModel
import KessanTesting
import Testing

@testable import KessanRendering

@Suite("Sections as JSON")
struct SectionJSONTests {
  private static let exporter = SectionJSONExporter.exporter

  private func object(_ bytes: [UInt8]?) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes ?? [])) as? [String: Any])
  }

  /// All values of a member, at whatever depth, blocks in their order.
  private func values(_ key: String, in value: Any?) -> [Any] {
    if let list = value as? [Any] { return list.flatMap { values(key, in: $0) } }
    guard let object = value as? [String: Any] else { return [] }
    let own = object[key].map { [$0] } ?? []
    return own + object.filter { $0.key != key }.sorted { $0.key < $1.key }.flatMap { values(key, in: $0.value) }
  }

  @Test("A section and the index are as reviewed", arguments: ["Sample/A-1.json", "index.json"])
  func golden(_ path: String) throws {
    let text = try SectionSample().text("json/\(path)", of: Self.exporter)
    let name = path.split(separator: "/").joined(separator: "-")
    #expect(Golden.difference(of: text, from: name, beside: #filePath) == nil)
  }

  @Test("Every figure that is shown is there, and names a fact of the document")
  func figures() throws {
    let sample = try SectionSample()
    let files = try sample.files(Self.exporter)
    for section in sample.report.sections {
      let document = try object(files["json/Sample/\(section.id).json"])
      let shown = try #require(values("display", in: document["blocks"]) as? [String])
      #expect(!shown.isEmpty && shown.sorted() == SectionSample.displays(section).sorted())
      let facts = try #require(document["facts"] as? [[String: Any]]).compactMap { $0["id"] as? String }
      #expect(facts.count == section.facts.count)
      #expect((values("fact", in: document["blocks"]) as? [String])?.allSatisfy(facts.contains) == true)
    }
  }

  @Test("Texts survive letter by letter", arguments: SectionSample.hostileTexts)
  func hostile(_ text: String) throws {
    let document = try object(try SectionSample(text).files(Self.exporter)["json/Sample/A-1.json"])
    let title = try #require(document["title"] as? [String: String])
    #expect(title["en"].map { Array($0.utf8) } == Array(text.utf8))
    let texts = values("en", in: document["blocks"]).compactMap { $0 as? String }
    // Key figure, caption, column, row, chart, category, note.
    #expect(texts.count { Array($0.utf8) == Array(text.utf8) } == 7)
    #expect(values("text", in: document["blocks"]).contains { ($0 as? String)?.utf8.elementsEqual(text.utf8) ?? false })
  }

  @Test("A text of a megabyte survives")
  func long() throws {
    let text = String(repeating: "長い \"text\", ", count: 60_000)
    let document = try object(try SectionSample(text).files(Self.exporter)["json/Sample/A-1.json"])
    #expect((document["title"] as? [String: String])?["en"] == text)
  }

  @Test("The index names every document, and every document its schema")
  func index() throws {
    let files = try SectionSample().files(Self.exporter)
    let index = try object(files["json/index.json"])
    let paths = try #require(values("path", in: index["areas"]) as? [String])
    #expect(paths == ["Sample/A-1.json", "Sample/A-2.json"])
    for path in paths {
      #expect(try object(files["json/\(path)"])["$schema"] as? String == "../section.schema.json")
    }
    #expect(index["$schema"] as? String == "index.schema.json")
    #expect(try object(files["json/section.schema.json"])["$id"] as? String == "urn:kessan:section:schema:1.0")
    #expect(try object(files["json/index.schema.json"])["$id"] as? String == "urn:kessan:index:schema:1.0")
  }

  @Test("The schema knows the kinds of charts, the roles of categories and the languages that there are")
  func enumerations() throws {
    let definitions = try #require(try object(PackageResources.section_schema_json)["$defs"] as? [String: Any])
    let lists = values("enum", in: definitions).compactMap { ($0 as? [String]).map(Set.init) }
    #expect(lists.contains(Set(Chart.Kind.allCases.map(\.rawValue))))
    #expect(lists.contains(Set(Chart.Category.Role.allCases.map(\.rawValue))))
    #expect(lists.contains(Set(Language.allCases.map(\.rawValue))))
  }
}
