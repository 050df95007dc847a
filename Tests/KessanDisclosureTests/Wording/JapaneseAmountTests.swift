import KessanModel
import Testing

@testable import KessanDisclosure

@Suite("Japanese amounts")
struct JapaneseAmountTests {
  /// Digits, their power of ten, the decimals (nil: exact), the power of ten that is spoken of, and the words.
  private static let amounts: [(Int, Int, Int?, Int, String)] = [
    (123, 10, -10, 12, "1.23兆円"), (7412, 7, -7, 9, "741.2億円"), (5, 8, -8, 8, "5億円"),
    (11_848, 6, -6, 6, "11,848百万円"), (15, 6, -7, 6, "15百万円"), (150, 4, -5, 6, "150万円"), (50, 4, -4, 6, "50万円"),
    (1_234, 3, -3, 6, "1,234千円"), (50, 4, -4, 4, "50万円"), (1_500, 3, -5, 4, "1,500千円"),
    (1_230, 3, -4, 3, "1,230千円"), (1_234, 0, -2, 3, "1,234円"), (1_234, 0, 0, 6, "1,234円"),
    (15, 6, -6, 5, "15,000千円"), (15, 6, -6, 7, "15百万円"), (123, 10, -10, 11, "12,300億円"), (1_500, 3, -5, 5, "1,500千円"),
    (1_234, 3, -3, 2, "1,234,000円"), (50, 4, -4, 3, "500千円"), (1_234, 3, -3, 4, "1,234千円"), (5, 8, -8, 7, "500百万円"),
    (123_456, -2, nil, 0, "1,234円56銭"), (27, 0, nil, 0, "27円"), (0, 0, 0, 6, "0円"),
  ]

  @Test("are written in the unit that keeps their accuracy", arguments: amounts)
  func text(_ digits: Int, _ exponent: Int, _ decimals: Int?, _ scale: Int, _ words: String) {
    let amount = JapaneseAmount(
      ExactDecimal(digits, exponent: exponent), decimals.map(Accuracy.decimals) ?? .exact, .currency("JPY"))
    #expect(amount.text(scale: scale) == words)
  }

  @Test(
    "per share have hundredths in yen, and their own decimals elsewhere",
    arguments: [
      (27, 0, 0, "JPY", "27円00銭"), (12_345, -2, 2, "JPY", "123円45銭"), (1_234, -3, 3, "JPY", "1.234円"),
      (125, -2, 2, "USD", "1.25米ドル"), (4, 0, -1, "EUR", "4ユーロ"),
    ])
  func perShare(_ digits: Int, _ exponent: Int, _ decimals: Int, _ currency: String, _ words: String) {
    let amount = JapaneseAmount(ExactDecimal(digits, exponent: exponent), .decimals(decimals), .currency(currency))
    #expect(amount.perShare == words)
  }

  @Test(
    "Units have a word behind a number, or none",
    arguments: [
      (Unit([.own("subscriptions")]), "回線"), (.shares, "株"), (nil, ""), (.currency("JPY"), ""), (.pure, ""),
      (Unit([.own("stores"), .own("days")]), ""), (Unit([.own("stores")], per: [.own("days")]), ""),
      (Unit([.own("widgets")]), ""),
    ] as [(Unit?, String)])
  func counters(_ unit: Unit?, _ word: String) { #expect(JapaneseUnit.counter(unit) == word) }

  @Test(
    "Units have names",
    arguments: [
      (.currency("JPY"), "円"), (.currency("XAU"), "XAU"), (Unit([.currency("JPY")], per: [.shares]), "円/株"),
      (Unit([.own("stores"), .own("days")]), "日・店"), (Unit([.own("widgets")]), "widgets"),
    ] as [(Unit, String)])
  func names(_ unit: Unit, _ name: String) { #expect(JapaneseUnit.name(unit) == name) }
}
