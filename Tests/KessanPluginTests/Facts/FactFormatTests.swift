import KessanModel
import KessanPlugin
import Testing

@Suite struct FactFormatTests {
  private static let yen = Unit.currency("JPY")

  /// Style, number, decimals (nil for exact), unit, text.
  typealias Example = (NumberStyle, String, Int?, Unit?, String)

  static let english: [Example] = [
    (FactFormat<Monetary>.billions.style, "74120000000", -7, yen, "JPY74.12 billion"),
    (FactFormat<Monetary>.billions.style, "74120000000", -9, yen, "JPY74 billion"),
    (FactFormat<Monetary>.billions.style, "74100000000", -7, yen, "JPY74.10 billion"),
    (FactFormat<Monetary>.billions.style, "-1950000000", -7, yen, "(JPY1.95 billion)"),
    (FactFormat<Monetary>.billions.style, "1950000000", nil, yen, "JPY1.95 billion"),
    (FactFormat<Monetary>.billions.style, "1950000000", -7, nil, "1.95 billion"),
    (FactFormat<Monetary>.millions.style, "11848000000", -6, yen, "JPY11,848 million"),
    (FactFormat<Monetary>.millions.style, "-400000", -6, yen, "(JPY0 million)"),
    (FactFormat<Monetary>.millions.style, "1000000000", -9, yen, "JPY1,000 million"),
    (FactFormat<Monetary>.changeInBillions.style, "140000000", -7, yen, "up JPY0.14 billion"),
    (FactFormat<Monetary>.changeInMillions.style, "-542000000", -6, yen, "down JPY542 million"),
    (FactFormat<Monetary>.lossInBillions.style, "-260000000", -7, yen, "JPY0.26 billion"),
    (FactFormat<Monetary>.lossInBillions.style, "260000000", -7, yen, "(JPY0.26 billion)"),
    (FactFormat<Monetary>.lossInBillions.style, "0", -7, yen, "JPY0.00 billion"),
    (FactFormat<Percent>.percent.style, "0.16", 3, .pure, "16.0%"),
    (FactFormat<Percent>.percent.style, "-0.24", 3, .pure, "(24.0%)"),
    (FactFormat<Percent>.percent.style, "0.15", 2, .pure, "15%"),
    (FactFormat<Percent>.percent.style, "0.3333", 1, .pure, "33%"),
    (FactFormat<Percent>.change.style, "0.135", 3, .pure, "up 13.5%"),
    (FactFormat<Percent>.change.style, "-0.24", 3, .pure, "down 24.0%"),
    (FactFormat<Percent>.change.style, "0", 3, .pure, "flat at 0.0%"),
    (FactFormat<Percent>.decrease.style, "-0.12", 3, .pure, "12.0%"),
    (FactFormat<Percent>.points.style, "-0.019", 3, .pure, "down 1.9 points"),
    (FactFormat<Count>.plain.style, "1066", 0, Unit("orders"), "1,066"),
    (FactFormat<Count>.thousands.style, "1570000", -3, Unit("subscriptions"), "1,570 thousand"),
    (FactFormat<Count>.millions.style, "2000000", -6, Unit("subscriptions"), "2 million"),
    (FactFormat<Count>.changeInThousands.style, "169000", -3, Unit("subscriptions"), "up 169 thousand"),
    (FactFormat<Count>.change.style, "600", -2, Unit("orders"), "up 600"),
    (FactFormat<Measurement>.plain.style, "1.5", 1, Unit("years"), "1.5"),
    (FactFormat<PerShare>.plain.style, "27", 1, Unit("JPY/shares"), "JPY27.0"),
    (FactFormat<Shares>.thousands.style, "950000", -3, .shares, "950 thousand"),
    (NumberStyle(scale: 6, sign: .signed), "3732000000", -6, yen, "+3,732"),
    (NumberStyle(scale: 6, sign: .signed), "-586000000", -6, yen, "(586)"),
    (NumberStyle(scale: 6, sign: .signed), "0", -6, yen, "0"),
    (NumberStyle(), "0.12345", nil, .pure, "0.12345"),
    (NumberStyle(scale: -2, suffix: "%"), "0.12345", nil, .pure, "12.345%"),
    (NumberStyle(), "1234.5", 0, .pure, "1,235"),
    (NumberStyle(), "-1234.5", 0, .pure, "(1,235)"),
  ]

  static let japanese: [Example] = [
    (FactFormat<Monetary>.billions.style, "74120000000", -7, yen, "741.2億円"),
    (FactFormat<Monetary>.billions.style, "74120000000", -9, yen, "741億円"),
    (FactFormat<Monetary>.billions.style, "23000000000", -9, yen, "230億円"),
    (FactFormat<Monetary>.billions.style, "11848000000", -6, yen, "118.48億円"),
    (FactFormat<Monetary>.billions.style, "-1950000000", -7, yen, "△19.5億円"),
    (FactFormat<Monetary>.billions.style, "1950000000", nil, yen, "19.5億円"),
    (FactFormat<Monetary>.billions.style, "1950000000", -7, nil, "19.5億"),
    (FactFormat<Monetary>.billions.style, "1500000000", -8, Unit("USD"), "15億米ドル"),
    (FactFormat<Monetary>.millions.style, "15000000", -6, yen, "15百万円"),
    (FactFormat<Monetary>.millions.style, "11848000000", -6, yen, "11,848百万円"),
    (FactFormat<Monetary>.millions.style, "15000000", -6, Unit("USD"), "15百万米ドル"),
    (FactFormat<Monetary>.millions.style, "15000000", -6, Unit("EUR"), "15百万ユーロ"),
    (FactFormat<Monetary>.millions.style, "15000000", -6, Unit("CHF"), "15百万CHF"),
    (FactFormat<Monetary>.millions.style, "-15000000", -6, yen, "△15百万円"),
    (FactFormat<Monetary>.millions.style, "500000", -5, yen, "50万円"),
    (FactFormat<Monetary>.millions.style, "12340000", -4, yen, "1,234万円"),
    (FactFormat<Monetary>.millions.style, "12345000", -3, yen, "12,345千円"),
    (FactFormat<Monetary>.millions.style, "12345678", 0, yen, "12,345,678円"),
    (FactFormat<Monetary>.millions.style, "0", -6, yen, "0円"),
    (FactFormat<Monetary>.millions.style, "-400000", -6, yen, "△0百万円"),
    (FactFormat<Monetary>.changeInBillions.style, "140000000", -7, yen, "1.4億円増"),
    (FactFormat<Monetary>.changeInBillions.style, "500000000", -8, yen, "5億円増"),
    (FactFormat<Monetary>.changeInMillions.style, "-542000000", -6, yen, "542百万円減"),
    (FactFormat<Monetary>.changeInMillions.style, "0", -6, yen, "横ばい（0円）"),
    (FactFormat<Monetary>.lossInBillions.style, "-260000000", -7, yen, "2.6億円"),
    (FactFormat<Monetary>.lossInBillions.style, "260000000", -7, yen, "△2.6億円"),
    (FactFormat<Monetary>.decreaseInMillions.style, "-150000000", -6, yen, "150百万円"),
    (FactFormat<Percent>.percent.style, "0.16", 3, .pure, "16.0%"),
    (FactFormat<Percent>.percent.style, "-0.24", 3, .pure, "△24.0%"),
    (FactFormat<Percent>.change.style, "0.122", 3, .pure, "12.2%増"),
    (FactFormat<Percent>.change.style, "-0.122", 3, .pure, "12.2%減"),
    (FactFormat<Percent>.change.style, "0", 3, .pure, "横ばい（0.0%）"),
    (FactFormat<Percent>.decrease.style, "-0.12", 3, .pure, "12.0%"),
    (FactFormat<Percent>.points.style, "-0.019", 3, .pure, "1.9ポイント低下"),
    (FactFormat<Percent>.points.style, "0.019", 3, .pure, "1.9ポイント上昇"),
    (FactFormat<Count>.plain.style, "1066", 0, Unit("orders"), "1,066件"),
    (FactFormat<Count>.plain.style, "1066", 0, Unit("widgets"), "1,066"),
    (FactFormat<Count>.thousands.style, "12000", -3, Unit("orders"), "12千件"),
    (FactFormat<Count>.thousands.style, "1570000", -3, Unit("subscriptions"), "1,570千回線"),
    (FactFormat<Count>.millions.style, "2000000", -6, Unit("subscriptions"), "2百万回線"),
    (FactFormat<Count>.changeInThousands.style, "169000", -3, Unit("subscriptions"), "169千回線増"),
    (FactFormat<Count>.change.style, "-246", 0, Unit("persons"), "246名減"),
    (FactFormat<Measurement>.plain.style, "1.5", 1, Unit("years"), "1.5年"),
    (FactFormat<PerShare>.plain.style, "12", 2, Unit("JPY/shares"), "12円00銭"),
    (FactFormat<PerShare>.plain.style, "27", 1, Unit("JPY/shares"), "27円00銭"),
    (FactFormat<PerShare>.plain.style, "-1.25", 2, Unit("USD/shares"), "△1.25米ドル"),
    (FactFormat<Shares>.thousands.style, "950000", -3, .shares, "950千株"),
    (NumberStyle(scale: 6, sign: .signed), "3732000000", -6, yen, "+3,732"),
    (NumberStyle(scale: 6, sign: .signed), "-586000000", -6, yen, "△586"),
    (NumberStyle(scale: 6, sign: .taken), "586000000", -6, yen, "△586"),
    (NumberStyle(scale: 6, sign: .taken), "-586000000", -6, yen, "+586"),
  ]

  @Test(
    "A sentence has figures in its language",
    arguments: english.map { (Language.english, $0) } + japanese.map { (Language.japanese, $0) })
  func reads(_ language: Language, _ example: Example) throws {
    let (style, number, decimals, unit, text) = example
    let value = try #require(ExactDecimal(number))
    #expect(style.text(value, decimals.map(Accuracy.decimals) ?? .exact, unit: unit, in: language) == text)
  }

  @Test(
    "What is counted is named once",
    arguments: [("名です", "246"), ("人です", "246名"), ("", "246名"), ("、名簿", "246名")])
  func namesOnce(_ words: String, _ text: String) {
    let style = FactFormat<Count>.plain.style
    #expect(style.text(246, .exact, unit: Unit("persons"), in: .japanese, before: words) == text)
    #expect(style.text(246, .exact, unit: Unit("persons"), before: words) == "246")
  }
}
