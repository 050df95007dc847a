import KessanDisclosure
import KessanModel
import KessanTesting
import Testing

@testable import KessanSources

/// All faults of a file are reported at once, up to a limit; volume files read as annotated ones do.
@Suite struct FactFindingsTests {
  @Test func everyCellOfARowIsChecked() {
    let row = Sample.row([
      "period": "9Q16", "dimensions": "Segment", "printed": "none", "unit": "円", "note": "\u{1}", "formula": "1+",
    ])
    let sourced = Sample.read(Sample.header + "\n" + row + "\n" + Sample.row(["concept": "X", "period": "y"]))
    #expect(
      Set(sourced.findings.map { "\($0.location.line ?? 0) \($0.location.column ?? "")" })
        == ["2 period", "2 dimensions", "2 printed", "2 unit", "2 note", "2 formula", "3 concept", "3 period"])
    #expect(sourced.facts.isEmpty)
  }

  @Test func everyColumnOfAHeaderIsChecked() {
    let sourced = Sample.read("concept,colour,unit,unit\nRevenues,1,JPY,JPY\n")
    #expect(
      sourced.findings.map(\.code)
        == ["kessan:unknownColumn", "kessan:duplicateColumn", "kessan:missingColumn", "kessan:missingColumn"])
  }

  @Test func theSameFaultIsReportedOnEveryRow() {
    let row = Sample.row(["concept": "Revenue"])
    let sourced = Sample.read(([Sample.header] + Array(repeating: row, count: 3)).joined(separator: "\n"))
    #expect(sourced.findings.map(\.location.line) == [2, 3, 4])
  }

  @Test(arguments: [(CSVFactSource.mostFindings, false), (CSVFactSource.mostFindings + 1, true), (5000, true)])
  func thereIsALimit(_ rows: Int, _ isCut: Bool) throws {
    let row = Sample.row(["period": "never"])
    let sourced = Sample.read(([Sample.header] + Array(repeating: row, count: rows)).joined(separator: "\n"))
    #expect(sourced.findings.count == CSVFactSource.mostFindings + (isCut ? 1 : 0))
    let last = try #require(sourced.findings.last)
    #expect((last.code == "kessan:tooManyFindings") == isCut)
    #expect(last.location.line == CSVFactSource.mostFindings + (isCut ? 2 : 1))
  }

  @Test(arguments: [(200, 200, nil), (201, 201, "kessan:tooManyFindings"), (9000, 201, "kessan:tooManyFindings")])
  func aHeaderOfStrangeColumnsIsCut(_ columns: Int, _ count: Int, _ last: String?) {
    let header = "concept,period,printed" + String(repeating: ",x", count: columns)
    let findings = Sample.read(header + "\n").findings
    #expect(findings.count == count)
    #expect(findings.last?.code == last ?? "kessan:unknownColumn")
  }

  static let strangeCells: [(column: String, cell: String, count: Int)] = [
    ("dimensions", listed(100, of: "X=a", divider: ";"), 100), ("dimensions", listed(101, of: "X=a", divider: ";"), 1),
    ("dimensions", listed(100_000, of: "X=a", divider: ";"), 1), ("formula", listed(10, of: "@1H16", divider: "+"), 10),
    ("formula", listed(900, of: "@1H16", divider: "+"), 10), ("concept", long("X"), 1), ("unit", long("円"), 1),
    ("period", long("9"), 1), ("scale", long("9"), 1), ("printed", long("9"), 1), ("reading", long("x"), 1),
  ]

  private static func long(_ letter: String) -> String { String(repeating: letter, count: 1_000_000) }

  /// So many texts, each with a name of its own before it.
  private static func listed(_ count: Int, of text: String, divider: String) -> String {
    (0..<count).map { "X\($0)\(text)" }.joined(separator: divider)
  }

  @Test(arguments: strangeCells)
  func aCellGivesFewFindingsAndShortOnes(_ column: String, _ cell: String, _ count: Int) {
    let findings = Sample.read(Sample.header + "\n" + Sample.row([column: cell])).findings
    #expect(findings.count == count)
    #expect(findings.allSatisfy { $0.location.column == column && $0.message.utf8.count < 5000 })
  }

  static let numbers = [
    "1", "-1", "0", "-0", "+5", "1.50", ".5", "000123", "9223372036854775807", "-9223372036854775808",
    "9223372036854775808", "123456789012345678901234567890.123", "0." + String(repeating: "0", count: 140) + "1",
    "1." + String(repeating: "0", count: 200),
  ]

  /// The quick way of large files (a column value, none printed) gives what the annotated way gives.
  @Test(arguments: ["", "2", "-6", "INF", "999", "+2"])
  func volumeReadsAsAnnotatedDoes(_ decimals: String) {
    let rows = Self.numbers.map { "Revenues,1H16,\"Segment=NetworkServices\",JPY,\($0),\(decimals)" }
    let quick = Sample.read((["concept,period,dimensions,unit,value,decimals"] + rows).joined(separator: "\n"))
    let annotated = Sample.read(
      (["concept,period,dimensions,unit,value,decimals,note"] + rows.map { $0 + "," }).joined(separator: "\n"))
    #expect(quick.findings.isEmpty)
    #expect(annotated.findings.isEmpty)
    #expect(quick.facts.map(\.value) == annotated.facts.map(\.value))
    #expect(quick.facts.map(\.context) == annotated.facts.map(\.context))
    #expect(quick.facts.map(\.unit) == annotated.facts.map(\.unit))
    #expect(quick.facts.map(\.provenance) == annotated.facts.map(\.provenance))
    #expect(quick.facts.allSatisfy { $0.annotation == nil })
    #expect(annotated.facts.allSatisfy { $0.annotation != nil })
  }

  @Test(arguments: ["1,5", "x", "１", "", "1e3", "0x1", "1.", "—", "Infinity"])
  func volumeRefusesAsAnnotatedDoes(_ number: String) {
    let row = "Revenues,1H16,JPY,\"\(number)\""
    let quick = Sample.read("concept,period,unit,value\n\(row)\n")
    let annotated = Sample.read("concept,period,unit,value,note\n\(row),\n")
    #expect(quick.findings.map(\.code) == annotated.findings.map(\.code))
    #expect(quick.findings.count == 1)
    #expect(quick.findings.first?.location.column == "value")
  }

  /// The quick way takes no accuracy that the other way refuses.
  @Test(arguments: [
    "1000", "-1000", "9999", "-9999", "10000", "-10000", "99999", "2.0", "2.5", ".5", "two", "1e2", "-", "+", "+-2",
    "２", "inf",
  ])
  func volumeTakesTheSameDecimals(_ decimals: String) {
    let row = "Revenues,1H16,JPY,5,\(decimals)"
    let quick = Sample.read("concept,period,unit,value,decimals\n\(row)\n")
    let annotated = Sample.read("concept,period,unit,value,decimals,note\n\(row),\n")
    let isAccuracy = ["1000", "-1000", "9999", "-9999"].contains(decimals)
    #expect(quick.findings.map(\.code) == (isAccuracy ? [] : ["kessan:badDecimals"]))
    #expect(quick.findings.map(\.location.column) == annotated.findings.map(\.location.column))
    #expect(quick.findings.map(\.code) == annotated.findings.map(\.code))
    #expect(quick.facts.map(\.value) == annotated.facts.map(\.value))
  }

  /// Random bytes, and sound files with bytes changed: nothing traps, and every finding says what to do.
  @Test(arguments: 0..<4 as Range<UInt64>)
  func randomBytesDoNotTrap(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let sound = Array(
      ([Sample.header] + Array(repeating: Sample.row(["formula": "Revenues@1H15*2"]), count: 6)).joined(separator: "\n")
        .utf8)
    for round in 0..<300 {
      var bytes = sound
      for _ in 0...Int.random(in: 0...8, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        bytes[place] = UInt8.random(in: 0...255, using: &generator)
      }
      if round.isMultiple(of: 3) { bytes = (0..<400).map { _ in UInt8.random(in: 0...255, using: &generator) } }
      let sourced = Sample.read(bytes)
      #expect(sourced.facts.count <= 6)
      #expect(sourced.findings.allSatisfy { !$0.hint.isEmpty && $0.location.file == "facts.csv" })
    }
  }
}
