import KessanModel
import Testing

@testable import KessanDisclosure

@Suite("Tokens of period names")
struct PeriodTokenTests {
  @Test(
    "A text has a digit, in either width, or none",
    arguments: [
      ("0", true), ("9", true), ("FY2025", true), ("０", true), ("９", true), ("/", false), (":", false), ("／", false),
      ("：", false), ("first half", false), ("", false),
    ])
  func digits(_ text: String, _ has: Bool) { #expect(PeriodToken.hasDigit(text) == has) }

  @Test(
    "Wide forms are taken as their narrow ones, and nothing else is",
    arguments: [
      ("！", PeriodToken.Kind.sign("!")), ("～", .sign("~")), ("｟", .sign("｟")), ("\u{FF00}", .sign("\u{FF00}")),
      ("Ｈ", .word("h")), ("２", .number(2, digits: 1)), ("年", .sign("年")), ("é", .sign("é")), ("٣", .sign("٣")),
    ])
  func narrow(_ text: String, _ kind: PeriodToken.Kind) { #expect(PeriodToken.tokens(of: text).map(\.kind) == [kind]) }

  @Test("Pieces know where they stand, and blanks are none")
  func places() {
    let tokens = PeriodToken.tokens(of: " FY2025\t（第１ 期")
    #expect(
      tokens.map(\.kind) == [
        .word("fy"), .number(2025, digits: 4), .sign("("), .sign("第"), .number(1, digits: 1), .sign("期"),
      ])
    #expect(tokens.map(\.start) == [1, 3, 8, 9, 10, 12])
    #expect(tokens.map(\.end) == [3, 7, 9, 10, 11, 13])
  }

  @Test("Of a long number the first nine digits are read, and all are counted")
  func longNumbers() {
    #expect(PeriodToken.tokens(of: "12345678901").map(\.kind) == [.number(123_456_789, digits: 11)])
  }
}
