import KessanModel
import KessanTesting
import Synchronization
import Testing

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
      let ids = Identifiers(report)
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
    let id = Identifiers(Self.report).fact(5, in: Self.report.facts)
    let line: @Sendable (String, FactValue) -> String? = { $0 == id ? nil : "\($0)\u{1}\(Self.text($1))\u{2}" }
    #expect(
      Self.violations(Self.exporter(line: line)) == ["The fact \(id) is not in the files, and no finding says why."])
    let finding = Finding("test:left", .note, .init(subject: id), "It is left out.", hint: "")
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
}
