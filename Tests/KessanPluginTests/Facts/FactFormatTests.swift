import KessanModel
import KessanPlugin
import Testing

@Suite struct FactFormatTests {
  private static let yen = Unit.currency("JPY")

  /// Style, number, decimals (nil for exact), unit, text.
  static let cases: [(NumberStyle, String, Int?, Unit?, String)] = [
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

  @Test(arguments: cases)
  func reads(_ style: NumberStyle, _ number: String, _ decimals: Int?, _ unit: Unit?, _ text: String) throws {
    let value = try #require(ExactDecimal(number))
    #expect(style.text(value, decimals.map(Accuracy.decimals) ?? .exact, unit: unit) == text)
  }
}
