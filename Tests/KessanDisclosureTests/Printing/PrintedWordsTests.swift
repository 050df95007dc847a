import KessanModel
import Testing

@testable import KessanDisclosure

/// The lists of words, each word for what it means.
@Suite("Words of printed figures")
struct PrintedWordsTests {
  /// A currency, and figures of five units of it.
  static let money: [(currency: String, figures: [String])] = [
    ("JPY", ["¥5", "￥5", "JP¥5", "JPY5", "5 yen", "5 Japanese yen", "5円"]),
    ("USD", ["$5", "US$5", "USD$5", "5 dollars", "5 US dollars", "5ドル", "5米ドル"]),
    ("EUR", ["€5", "5 euro", "5 euros", "5ユーロ"]),
    ("GBP", ["£5", "￡5", "5 pounds", "5 pounds sterling", "5 sterling", "5ポンド", "5英ポンド"]),
    ("CNY", ["¥5", "CN¥5", "RMB¥5", "5 yuan", "5 renminbi", "RMB5", "5元", "5人民元"]),
    ("KRW", ["₩5", "￦5", "5 won", "5ウォン", "5韓国ウォン"]),
    ("HKD", ["HK$5", "$5", "5 Hong Kong dollars", "5元", "5香港ドル"]),
    ("TWD", ["NT$5", "$5", "5 New Taiwan dollars", "5元", "5台湾ドル", "5新台湾ドル"]),
    ("SGD", ["S$5", "SG$5", "$5", "5 Singapore dollars", "5シンガポールドル"]),
    ("AUD", ["A$5", "AU$5", "5 Australian dollars", "5豪ドル"]),
    ("CAD", ["C$5", "CA$5", "CAD$5", "5 Canadian dollars", "5カナダドル"]), ("NZD", ["NZ$5", "$5"]),
    ("MXN", ["MX$5", "$5"]),
    ("BRL", ["R$5", "5レアル"]), ("CHF", ["5 Swiss francs", "5スイスフラン"]), ("INR", ["₹5", "5 rupees", "5インドルピー"]),
    ("THB", ["฿5", "5 baht", "5バーツ", "5タイバーツ"]), ("VND", ["₫5", "5ドン"]), ("RUB", ["₽5"]), ("PHP", ["₱5"]),
    ("ILS", ["₪5"]), ("TRY", ["₺5"]),
    ("UAH", ["₴5"]), ("NGN", ["₦5"]), ("MYR", ["RM5"]), ("NOK", ["5 kr", "5 kr."]), ("SEK", ["5 kr"]),
    ("DKK", ["5 kr"]), ("ISK", ["5 kr"]),
    ("FKP", ["£5"]), ("GIP", ["£5"]), ("SHP", ["£5"]),
  ]

  @Test("A sign or word of a currency is that of its unit, and of no other", arguments: money)
  func currencies(_ code: String, _ figures: [String]) throws {
    for text in figures {
      #expect(try PrintedFigure(text, unit: .currency(code)).value == 5, "\(text)")
      let fault = try #require(throws: PrintedFault.self) { try PrintedFigure(text, unit: .currency("PLN")) }
      #expect(fault.kind == .currency(.currency("PLN")), "\(text)")
    }
  }

  @Test("Every currency whose sign is $ is one of the unit's", arguments: PrintedWords.dollars.sorted())
  func dollars(_ code: String) throws {
    #expect(Currency.codes.contains(code))
    for text in ["$5", "5 dollars", "5ドル"] { #expect(try PrintedFigure(text, unit: .currency(code)).value == 5) }
    #expect(try PrintedFigure("5 cents", unit: .currency(code)).value?.description == "0.05")
  }

  @Test("There are as many dollars as there were, and hundredths of euros, pounds and yen")
  func hundredths() throws {
    #expect(PrintedWords.dollars.count == 27)
    #expect(try PrintedFigure("5 cents", unit: .currency("EUR")).value?.description == "0.05")
    #expect(try PrintedFigure("5 pence", unit: .currency("GBP")).value?.description == "0.05")
    #expect(try PrintedFigure("5銭", unit: .currency("JPY")).value?.description == "0.05")
    #expect(try PrintedFigure("5セント", unit: .currency("USD")).value?.description == "0.05")
    #expect(throws: PrintedFault.self) { try PrintedFigure("5 pence", unit: .currency("USD")) }
    #expect(throws: PrintedFault.self) { try PrintedFigure("5 cents", unit: .currency("GBP")) }
  }

  @Test(
    "A scale or ratio is a power of ten",
    arguments: [
      ("5 thousand", 3), ("5 thousands", 3), ("5 million", 6), ("5 mn", 6), ("5 mln", 6), ("5 mil.", 6),
      ("5 billion", 9),
      ("5 bn", 9), ("5 bln", 9), ("5 trillion", 12), ("5 tn", 12), ("5 trn", 12), ("$5k", 3), ("$5m", 6), ("$5mm", 6),
      ("$5b", 9),
      ("5%", -2), ("5 percent", -2), ("5 per cent", -2), ("5 pct", -2), ("5 pct.", -2), ("5 points", -2),
      ("5 percentage points", -2),
      ("5 pp", -2), ("5 ppts", -2), ("5 pts.", -2), ("5 basis points", -4), ("5 bps", -4), ("5‰", -3), ("5 times", 0),
      ("5倍", 0), ("5割", -1),
      ("5パーセント", -2), ("5ポイント", -2), ("5%ポイント", -2), ("5ベーシスポイント", -4), ("5十", 1), ("5百", 2), ("5千", 3), ("5万", 4),
      ("5億", 8), ("5兆", 12),
    ])
  func powers(_ text: String, _ power: Int) throws { #expect(try PrintedFigure(text).impliedScale == power) }

  @Test(
    "Words that are no numbers of ours are refused",
    arguments: ["hundred", "dozen", "lakh", "crore", "mio", "mrd", "tsd", "th", "cr"])
  func refused(_ word: String) { #expect(throws: PrintedFault.self) { try PrintedFigure("5 " + word) } }

  @Test("No word means two things, and no phrase stands in vain")
  func lists() {
    let english = PrintedWords.english.flatMap { PrintedWords.list($0.1) }
    #expect(Set(english).count == english.count)
    #expect(english.allSatisfy { !$0.isEmpty && $0 == $0.lowercased() })
    let japanese =
      PrintedWords.japanese.flatMap { PrintedWords.list($0.1) } + PrintedWords.japaneseComparisons.map(\.0)
      + PrintedWords.japaneseAccounts.map(\.0)
    #expect(Set(japanese).count == japanese.count)
  }
}
