import KessanDisclosure
import KessanModel
import TestSamples
import Testing

@Suite("Reports")
struct ReportTests {
  private static func header() throws -> ReportHeader {
    ReportHeader(
      entityName: Localized("E"), entityScheme: "urn:s", entityIdentifier: "1", title: Localized("T"),
      period: FiscalSpan(.half(1), 2016), calendar: .japanese, accountingStandard: "US GAAP",
      published: try #require(CalendarDate("2016-11-08")), namespace: "urn:x", prefix: "iij", source: "")
  }

  private func report(_ table: FactTable, _ sections: [Section] = []) throws -> Disclosure {
    Disclosure(
      header: try Self.header(), areas: [], taxonomy: Sample.taxonomy, facts: table, index: FactIndex(table),
      claims: [],
      sections: sections)
  }

  private func section(_ facts: [Int], commentary: [Int] = []) -> Section {
    Section(
      id: "s", module: "M", slide: "1", title: Localized("S"), blocks: [.note(Note(Localized("n"), facts: facts))],
      commentary: commentary)
  }

  /// Rows as `Data` have them, and one fact that the workspace states of itself at the end.
  private var table: FactTable {
    var table = Sample.table([
      Sample.Row(millions: 1), Sample.Row(millions: 2, "NetIncomeLoss"), Sample.Row(millions: 3, "Revenues", "FY15"),
    ])
    let source = table.intern(source: .workspace) ?? 0
    table.append(.text("E", nil), concept: 3, context: 0, unit: nil, source: source, row: 0)
    return table
  }

  static let undisclosed: [([Int], String?)] = [
    ([0, 1, 2], nil), ([0, 1, 2, 3], nil),
    ([0, 2], "1 facts that no section shows are not in json: NetIncomeLoss@1H16."),
    ([1], "2 facts that no section shows are not in json: Revenues@1H16 and 1 more."),
    ([], "3 facts that no section shows are not in json: Revenues@1H16 and 2 more."),
  ]

  @Test(
    "A format of sections names how many facts it lacks, but for what the filing says of itself", arguments: undisclosed
  )
  func lacking(_ shown: [Int], _ message: String?) throws {
    let findings = try report(table, [section(shown)]).findingsOnUndisclosedFacts(format: "json")
    #expect(findings.map(\.message) == (message.map { [$0] } ?? []))
    #expect(
      findings.allSatisfy {
        $0.code == "kessan:undisclosedFacts" && $0.severity == .note && $0.location.subject == "json"
      })
  }

  @Test("Commentary discloses its text blocks")
  func commentary() throws {
    let report = try report(table, [section([0], commentary: [2])])
    #expect(report.shownFacts == [true, false, true, false])
  }

  @Test("The registry's namespace is bound where a unit of it stands above or below the line")
  func registry() throws {
    for (text, isUsed) in [
      ("JPY", false), ("stores", false), ("utr:kWh", true), ("JPY/utr:kWh", true), ("JPY/shares", false),
    ] {
      let table = Sample.table([Sample.Row(millions: 1), Sample.Row(.number(1, .exact), unit: Unit(text))])
      #expect(try report(table).report.usesUnitsRegistry == isUsed, "\(text)")
    }
    #expect(try report(table).report.boundPrefixes == ["iij", "iso4217", "xbrli"])
  }
}
