import Testing

@testable import KessanValidation

@Suite("Tokens of period names")
struct PeriodTokenTests {
  @Test(
    "A text has a digit, in either width, or none",
    arguments: [
      ("0", true), ("9", true), ("FY2025", true), ("０", true), ("９", true), ("/", false), (":", false), ("／", false),
      ("：", false), ("first half", false), ("", false),
    ])
  func digits(_ text: String, _ has: Bool) { #expect(PeriodToken.hasDigit(text) == has) }
}
