import KessanBytes
import KessanDisclosure
import KessanModel
import KessanTesting
import KessanXML
import Testing

@testable import KessanRendering
@testable import KessanXBRL

/// Values of every item type, shown by a section and not.
@Suite("Inline XBRL of every item type")
struct InlineTypeTests {
  private static let texts = [
    "  leading\n\nlines \t tab ", "", "true", "1", "2016-11-08", "2016-11-08T12:00:00", "12:00:00", "P1Y", "--11",
    "2016",
    "2016-11", "--11-08", "---08", "abc", "sample:abc", "en", "0AFF", "aGk=", "http://a.b/?c=d&e=f",
    "<p>a</p><p>b &amp; c</p>", "a\rb", "]]>", "2016 2017", InlineSample.hostile, "sample:a sample:b", "trailing  ",
  ]
  private static let numbers = [
    "0", "-1", "1", "-7.50", "100", "1234567.891", "12345678901234567890123456789012345678901234567890.5",
    "0.000000000000000000000000000000000000000001", "1000000000000000000000000000000",
  ].compactMap { ExactDecimal($0) }
  private static let units = [
    "JPY", "shares", "pure", "things", "JPY/shares", "utr:kWh", "utr:m", "utr:sqm", "utr:kg", "utr:W", "utr:GB",
    "utr:L",
  ].compactMap { Unit($0) }

  /// A report of nothing but facts, each in a context of its own.
  private static let facts: (taxonomy: Taxonomy, table: FactTable) = {
    var vocabulary = Vocabulary(owner: "Test")
    vocabulary.concepts = ItemType.allCases.map {
      Concept("Item-\($0.rawValue)", $0, .duration, label: Localized($0.rawValue))
    }
    let taxonomy = Taxonomy.composed(of: [vocabulary]).0
    var table = FactTable()
    let source = table.intern(source: .row(file: "facts.csv", line: 1)) ?? 0
    for (place, concept) in taxonomy.concepts.enumerated() {
      let type = concept.itemType
      let unit = units.first(where: type.admits).flatMap { table.intern($0) }
      guard unit != nil || !type.isNumeric else { continue }
      for value in values(of: type) {
        let end = CalendarDate(dayNumber: Int32(10_000 + table.count))
        let context = table.intern(Context(.duration(start: CalendarDate(dayNumber: 9000), end: end)))
        table.append(
          value, concept: place, context: context, unit: type.isNumeric ? unit : nil, source: source, row: 2)
      }
    }
    return (taxonomy, table)
  }()

  private static func values(of type: ItemType) -> [FactValue] {
    guard !type.isNumeric else {
      let known = numbers.filter(type.admits)
      return [.none] + known.map { .number($0, .exact) }
        + known.prefix(3).map { .number($0, .decimals(max(0, -$0.exponent))) }
    }
    let languages: [Language?] = type.hasLanguage ? [nil, .english, .japanese] : [nil]
    return [.none] + texts.filter { type.canonical($0) != nil }.flatMap { text in languages.map { .text(text, $0) } }
  }

  private static func report(showing display: (FactValue) -> String?) -> Disclosure {
    let (taxonomy, table) = facts
    let rows = table.compactMap { fact in
      display(fact.value).map { text in
        SectionTable.Row(
          label: Localized("Row"), level: 0, concept: taxonomy.concepts[fact.conceptIndex].name, dimensions: [],
          cells: [Figure(fact: fact.index, display: text)])
      }
    }
    let column = SectionTable.Column(label: Localized("Value"), period: "1H16", measure: "amount", dimensions: [])
    let block = Section.Block.table(
      SectionTable(caption: Localized("Values"), unit: Localized(""), columns: [column], rows: rows))
    return Disclosure(
      header: SampleReport.header, areas: [Area("Types", title: Localized("Types"))], taxonomy: taxonomy, facts: table,
      index: FactIndex(table), claims: [],
      sections: [Section(id: "A", module: "Types", slide: "1", title: Localized("A"), blocks: [block])])
  }

  private static func found(_ report: Disclosure, _ options: InlineOptions) throws -> Set<InlineReader.Fact> {
    let bytes = try InlineDocument(disclosure: report, options: options, schema: "types.xsd").render(.memory)
    let root = try XMLDocument(parsing: bytes, file: "types.xhtml").root
    return Set(InlineReader(root, options).facts.map(\.fact))
  }

  @Test("what no section shows is shown in full at the end", arguments: InlineSample.options)
  func unshown(options: InlineOptions) throws {
    let report = Self.report { _ in nil }
    #expect(try Self.found(report, options) == InlineReader.expected(report))
  }

  @Test("what a section shows has its value there or at the end", arguments: InlineSample.options)
  func shown(options: InlineOptions) throws {
    let report = Self.report { value in
      switch value {
      case .number(let number, _): number.description
      case .text(let text, _): text
      case .none: "n/a"
      }
    }
    #expect(try Self.found(report, options) == InlineReader.expected(report))
  }

  @Test("a display that says something else than the fact is not tagged")
  func contrary() throws {
    let report = Self.report { _ in "not 4.25" }
    #expect(try Self.found(report, InlineOptions()) == InlineReader.expected(report))
  }
}
