import KessanModel
import Testing

@testable import KessanDisclosure

/// Units as fact files write them: what is no currency, no unit of the Units Registry and nothing declared is refused.
@Suite("Units of fact files")
struct UnitReaderTests {
  private let reader = UnitReader(counts: ["SIM", "subscriptions", "stores"])

  @Test(
    "Units that are known",
    arguments: [
      ("JPY", Unit.currency("JPY")), ("pure", .pure), ("shares", .shares), ("JPY/shares", Unit("JPY/shares")),
      ("utr:kWh", Unit("utr:kWh")), ("JPY/utr:kWh", Unit("JPY/utr:kWh")), ("SIM", Unit([.own("SIM")])),
      ("subscriptions", Unit([.own("subscriptions")])), ("JPY/SIM", Unit([.currency("JPY")], per: [.own("SIM")])),
      ("stores*shares", Unit([.own("stores"), .shares])),
    ])
  func reading(_ text: String, _ unit: Unit?) throws { #expect(try reader.unit(text) == unit) }

  static let refused: [(String, String)] = [
    ("Jpy", "Write JPY;"), ("JPy", "Write JPY;"), ("usd", "Write USD;"), ("Km", "Write utr:km;"),
    ("kwh", "Write utr:kWh;"), ("kWh", "Write utr:kWh;"), ("Pure", "Write pure;"), ("SHARES", "Write shares"),
    ("subscription", "Write subscriptions;"), ("Sim", "Write SIM;"), ("JPY/share", "Write shares;"),
    ("ZZZ", "\"counts\": [\"ZZZ\"]"), ("lorries", "\"counts\": [\"lorries\"]"), ("utr:kwH", "Did you mean utr:kWh?"),
    ("utr:parsecs", "Write one such as utr:kWh."), ("JPY/shares/stores", "one line of division"),
    ("¥", "ASCII letters"),
    ("1", "ASCII letters"), ("JPY/", "ASCII letters"), ("*JPY", "ASCII letters"),
  ]

  @Test("Units that are not, with what to write", arguments: refused)
  func refusing(_ text: String, _ hint: String) {
    let fault = #expect(throws: AspectFault.self) { try reader.unit(text) }
    #expect(fault?.hint.contains(hint) == true, "\(fault?.hint ?? "")")
    #expect(fault?.message.isEmpty == false)
  }

  @Test("Every row with a unit that is not known is a finding with its cell")
  func rows() {
    let text = ([Sample.header] + ["JPy", "JPy", "ZZZ"].map { Sample.row(["unit": $0]) }).joined(separator: "\n")
    let findings = Sample.read(text).findings
    #expect(findings.map(\.code) == ["kessan:badUnit", "kessan:badUnit", "utre:error-NumericFactUtrInvalid"])
    #expect(findings.map(\.location.line) == [2, 3, 4])
    #expect(findings.allSatisfy { $0.location.column == "unit" })
    #expect(Sample.read(Sample.header + "\n" + Sample.row(["unit": "SIM"])).findings.isEmpty)
  }
}
