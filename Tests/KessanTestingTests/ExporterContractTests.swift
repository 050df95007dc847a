import KessanBytes
import KessanDisclosure
import KessanModel
import Synchronization
import Testing

@testable import KessanTesting

/// Gives another number each time.
private final class Counter: Sendable {
  private let count = Mutex(0)

  func next() -> Int {
    count.withLock { count in
      count += 1
      return count
    }
  }
}

/// The contract over exporters that break it.
@Suite("The contract of exporters")
struct ExporterContractTests {
  private static let report = ReportGenerator(seed: 1).report()

  /// A format of lines, each an id and a value between marks that no text has.
  private static func exporter(
    _ path: String = "plain/facts.txt", findings: [Finding] = [],
    line: @escaping @Sendable (String, FactValue) -> String? = { id, value in "\(id)\u{1}\(text(value))\u{2}" }
  ) -> Exporter {
    Exporter(name: "plain", summary: "Lines") { report in
      let ids = Identifiers(report.report)
      let lines = report.facts.compactMap { line(ids.fact($0.index, in: report.facts), $0.value) }
      return .init(
        files: [ExportFile(path) { try ByteOutput.deliver(Array(lines.joined().utf8), $0) }], findings: findings)
    }
  }

  private static func text(_ value: FactValue) -> String {
    switch value {
    case .number(let number, _): number.description
    case .text(let text, _): text
    case .none: "\u{3}"
    }
  }

  private static func violations(_ exporter: Exporter) -> [String] {
    ExporterContract.violations(of: exporter, report: report) { files in
      var reading = ExporterReading()
      for line in files.values.flatMap({ $0.split(separator: 2) }) {
        let parts = line.split(separator: 1, omittingEmptySubsequences: false).map {
          String(decoding: $0, as: UTF8.self)
        }
        reading.facts[parts[0]] = parts[1] == "\u{3}" ? ExporterReading.Value.none : .whole(parts[1])
      }
      return reading
    }
  }

  @Test("An exporter that keeps it has no violation")
  func sound() {
    #expect(Self.violations(Self.exporter()) == [])
  }

  @Test(
    "Files lie below the folder of the format",
    arguments: ["facts.txt", "/plain/facts.txt", "plain/../facts.txt", "plain//facts.txt", "plainer/facts.txt"])
  func paths(path: String) {
    #expect(Self.violations(Self.exporter(path)) == ["The path \(path) does not lie below plain/."])
  }

  @Test("A fact that is left out is named by the contract, or by a finding")
  func missing() throws {
    let id = Identifiers(Self.report.report).fact(5, in: Self.report.facts)
    let line: @Sendable (String, FactValue) -> String? = { $0 == id ? nil : "\($0)\u{1}\(Self.text($1))\u{2}" }
    #expect(
      Self.violations(Self.exporter(line: line)) == ["The fact \(id) is not in the files, and no finding says why."])
    let left = FindingCode("test:left", .note, "A fact is left out.", advice: "Show it in a section.")
    let finding = Finding(left, .init(subject: id), "It is left out.", hint: "")
    #expect(Self.violations(Self.exporter(findings: [finding], line: line)) == [])
  }

  @Test("Texts that were composed, trimmed or escaped are other texts, and so are rounded numbers")
  func values() {
    let changed: [@Sendable (String) -> String] = [
      { $0.replacing("e\u{301}", with: "é") }, { $0.replacing("\r\n", with: "\n") },
      { $0.replacing("&", with: "&amp;") },
      { $0.count > 20 ? String($0.dropLast()) : $0 },
    ]
    for change in changed {
      #expect(!Self.violations(Self.exporter { "\($0)\u{1}\(change(Self.text($1)))\u{2}" }).isEmpty)
    }
    #expect(
      !Self.violations(Self.exporter { id, value in "\(id)\u{1}\(value == .none ? "0" : Self.text(value))\u{2}" })
        .isEmpty)
  }

  @Test("The same report gives the same bytes, twice and through a descriptor")
  func determinism() {
    let counter = Counter()
    let counting = Exporter(name: "plain", summary: "") { _ in
      let made = Array("\(counter.next())\u{1}\u{2}".utf8)
      return .init(files: [ExportFile("plain/a") { try ByteOutput.deliver(made, $0) }])
    }
    #expect(Self.violations(counting).contains("A second export differs from the first."))
    let streaming = Exporter(name: "plain", summary: "") { _ in
      .init(files: [
        ExportFile("plain/a") { destination in
          if case .memory = destination { [0x61, 1, 2] } else { try ByteOutput.deliver([0x62], destination) }
        }
      ])
    }
    #expect(Self.violations(streaming).contains("plain/a has other bytes through a descriptor than in memory."))
  }

  /// A report of three facts: a negative amount, a percentage and a text.
  private static let small: Disclosure = {
    var vocabulary = Vocabulary(owner: "Shops")
    vocabulary.concepts = [
      Concept("Income", .monetary, .duration, label: Localized("Income")),
      Concept("Growth", .percent, .duration, label: Localized("Growth")),
      Concept("Remark", .string, .duration, label: Localized("Remark")),
    ]
    let taxonomy = Taxonomy.composed(of: [vocabulary]).0
    var facts = FactTable()
    let source = facts.intern(source: .row(file: "facts.csv", line: 1)) ?? 0
    let context = facts.intern(Context(FiscalCalendar.japanese.period("1H16") ?? .forever, []))
    let values: [(FactValue, String, Unit?)] = [
      (.number(ExactDecimal(-15, exponent: 6), .decimals(-6)), "Income", .currency("JPY")),
      (.number(ExactDecimal(122, exponent: -3), .decimals(3)), "Growth", .pure),
      (.text("two\nlines", .english), "Remark", nil),
    ]
    for (row, value) in values.enumerated() {
      facts.append(
        value.0, concept: taxonomy.index(ofConcept: value.1) ?? 0, context: context,
        unit: value.2.flatMap { facts.intern($0) }, source: source, row: row + 2)
    }
    return Disclosure(
      header: SampleReport.header, areas: [], taxonomy: taxonomy, facts: facts, index: FactIndex(facts), claims: [],
      sections: [])
  }()

  /// What a reader found of a fact, and whether that is a violation.
  struct Found: Sendable, CustomTestStringConvertible {
    let fact: Int
    var value: ExporterReading.Value?
    var figure: String?
    let isRight: Bool

    var testDescription: String { "\(fact) \(value.map { "\($0)" } ?? "") \(figure ?? "")" }
  }

  static let findings = [
    Found(fact: 0, value: .exact("−15,000,000"), isRight: true),
    Found(fact: 0, value: .exact("15,000,000"), isRight: false),
    Found(fact: 0, value: .exact("−15,000,001"), isRight: false),
    Found(fact: 0, value: .exact("−15"), isRight: false),
    Found(fact: 0, value: .exact("not disclosed"), isRight: false),
    Found(fact: 0, value: ExporterReading.Value.none, isRight: false),
    Found(fact: 0, value: .line("−15,000,000 JPY"), isRight: true),
    Found(fact: 0, value: .line("−15,000,000 USD"), isRight: false),
    Found(fact: 0, value: .line("−15,000,000"), isRight: false),
    Found(fact: 0, value: .line("−1,500,000 JPY"), isRight: false),
    Found(fact: 1, value: .exact("12.2%"), isRight: true), Found(fact: 1, value: .exact("0.122"), isRight: true),
    Found(fact: 1, value: .exact("12.2"), isRight: false),
    Found(fact: 1, value: .exact("12.20001%"), isRight: false),
    Found(fact: 1, value: .line("12.2%"), isRight: true), Found(fact: 1, value: .line("12.2% JPY"), isRight: false),
    Found(fact: 2, value: .exact("two\nlines"), isRight: true),
    Found(fact: 2, value: .exact("two lines"), isRight: false),
    Found(fact: 2, value: .line("two lines"), isRight: true), Found(fact: 2, value: .line("two"), isRight: false),
    Found(fact: 0, figure: "(15)", isRight: true), Found(fact: 0, figure: "△15", isRight: true),
    Found(fact: 0, figure: "a loss of JPY15 million", isRight: true),
    Found(fact: 0, figure: "15百万円の損失", isRight: true),
    Found(fact: 0, figure: "15", isRight: false), Found(fact: 0, figure: "(16)", isRight: false),
    Found(fact: 0, figure: "(15.1)", isRight: false), Found(fact: 0, figure: "—", isRight: false),
    Found(fact: 0, figure: "(0)", isRight: true), Found(fact: 0, figure: "(0.02) billion", isRight: true),
    Found(fact: 1, figure: "up 12.2%", isRight: true), Found(fact: 1, figure: "+12%", isRight: true),
    Found(fact: 1, figure: "down 12.2%", isRight: false), Found(fact: 1, figure: "12.3%", isRight: false),
    Found(fact: 1, figure: "13%", isRight: false), Found(fact: 2, figure: "two lines", isRight: true),
    Found(fact: 2, figure: "two", isRight: false),
  ]

  @Test("A value is held to the last digit, a figure to the digits and the sign that it shows", arguments: findings)
  func held(_ finding: Found) {
    let report = Self.small
    let ids = Identifiers(report.report)
    let violations = ExporterContract.violations(of: Self.exporter(), report: report) { _ in
      var reading = ExporterReading()
      for place in report.facts.indices {
        reading.facts[ids.fact(place, in: report.facts)] = .whole(Self.text(report.facts[place].value))
      }
      let id = ids.fact(finding.fact, in: report.facts)
      if let value = finding.value { reading.facts[id] = value }
      if let figure = finding.figure { reading.figures[id] = ["\(figure)"] }
      return reading
    }
    #expect(violations.isEmpty == finding.isRight, "\(violations)")
  }

  @Test("Each of several readings is held to the whole report, and named")
  func severalReadings() {
    let ids = Identifiers(Self.small.report)
    let violations = ExporterContract.violationsOfEach(of: Self.exporter(), report: Self.small) { _ in
      var whole = ExporterReading()
      for place in Self.small.facts.indices {
        whole.facts[ids.fact(place, in: Self.small.facts)] = .whole(Self.text(Self.small.facts[place].value))
      }
      var other = whole
      other.facts[ids.fact(1, in: Self.small.facts)] = nil
      return ["first": whole, "second": other]
    }
    let id = ids.fact(1, in: Self.small.facts)
    #expect(violations == ["second: The fact \(id) is not in the files, and no finding says why."])
  }

  @Test("A figure that leads to no fact is a violation")
  func noFact() {
    let violations = ExporterContract.violations(of: Self.exporter(), report: Self.small) { _ in
      var reading = ExporterReading()
      let ids = Identifiers(Self.small.report)
      for place in Self.small.facts.indices {
        reading.facts[ids.fact(place, in: Self.small.facts)] = .whole(Self.text(Self.small.facts[place].value))
      }
      reading.figures["nowhere"] = ["1"]
      return reading
    }
    #expect(violations == ["A figure leads to nowhere, which is no fact."])
  }

  @Test(
    "999.6 is shown as 1,000, and not as 999",
    arguments: [("1,000", true), ("999.6", true), ("1000.0", false), ("999", false)])
  func carry(figure: String, isRight: Bool) {
    #expect(ShownNumber.stands(figure, for: ExactDecimal(9996, exponent: -1)) == isRight)
  }
}
