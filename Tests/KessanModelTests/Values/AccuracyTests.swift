import TestSamples
import Testing

@testable import KessanModel

@Suite struct AccuracyTests {
  @Test(arguments: [("INF", Accuracy.exact), ("0", .decimals(0)), ("-6", .decimals(-6)), ("9999", .decimals(9999))])
  func reads(_ text: String, _ accuracy: Accuracy) {
    #expect(Accuracy(text) == accuracy)
    #expect(accuracy.description == text)
  }

  @Test(arguments: ["", "inf", "INFINITY", "2.0", "--1", "10000", "99999", "32767", "-10000", "１", "1 ", "0x1"])
  func refuses(_ text: String) {
    #expect(Accuracy(text) == nil)
  }

  @Test(arguments: [
    ("1108000000", -6, "[1107500000, 1108500000]"), ("-0.33", 3, "[-0.3305, -0.3295]"), ("0", 0, "[-0.5, 0.5]"),
    ("1249", -2, "[1150, 1250]"), ("74.12", 2, "[74.115, 74.125]"),
  ])
  func intervals(_ number: String, _ decimals: Int, _ expected: String) throws {
    let value = try #require(ExactDecimal(number))
    #expect(Accuracy.decimals(decimals).interval(around: value).description == expected)
  }

  @Test func exactIsAPoint() {
    #expect(Accuracy.exact.interval(around: 7) == DecimalInterval(exactly: 7))
  }

  /// The widest accuracy that can be read survives the fact table.
  @Test(arguments: [Accuracy.exact, .decimals(9999), .decimals(-9999), .decimals(0)])
  func survivesTheTable(_ accuracy: Accuracy) {
    let table = Sample.table([Sample.Row(.number(1, accuracy))])
    #expect(table[0].value == .number(1, accuracy))
  }
}
