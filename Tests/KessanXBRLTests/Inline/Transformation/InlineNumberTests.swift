import KessanModel
import KessanXBRL
import Testing

@Suite("Inline numbers")
struct InlineNumberTests {
  /// A display with the value of its fact, and what stands around the tag and within it.
  struct Example: CustomTestStringConvertible {
    let display: String
    let value: String
    /// Prefix, content and suffix, divided by bars.
    let parts: String
    let scale: Int
    var isNegative = false
    var format = TransformationFormat.dotDecimal
    var registries = TransformationRegistry.allCases
    var hint: Int?

    var testDescription: String { display }
  }

  private static let modern: [TransformationRegistry] = [.trr4, .trr5]

  static let examples = [
    Example(display: "11,848", value: "11848000000", parts: "|11,848|", scale: 6),
    Example(display: "11,848", value: "11848", parts: "|11,848|", scale: 0),
    Example(display: "1234", value: "1234000", parts: "|1234|", scale: 3),
    Example(display: "(24.0%)", value: "-0.24", parts: "(|24.0|%)", scale: -2, isNegative: true),
    Example(display: "JPY74.12 billion", value: "74120000000", parts: "JPY|74.12| billion", scale: 9),
    Example(display: "up 13.5% YoY", value: "0.135", parts: "up |13.5|% YoY", scale: -2),
    Example(display: "down 4.0%", value: "-0.04", parts: "down |4.0|%", scale: -2, isNegative: true),
    Example(display: "13.5%", value: "13.5", parts: "|13.5|%", scale: 0),
    Example(display: "down 1.9 points", value: "-0.019", parts: "down |1.9| points", scale: -2, isNegative: true),
    Example(display: "(57)", value: "57000000", parts: "(|57|)", scale: 6),
    Example(display: "△586", value: "-586000000", parts: "△|586|", scale: 6, isNegative: true),
    Example(display: "▲1,234", value: "-1234", parts: "▲|1,234|", scale: 0, isNegative: true),
    Example(display: "△24.0%", value: "-0.24", parts: "△|24.0|%", scale: -2, isNegative: true),
    Example(display: "△24.0％", value: "-0.24", parts: "△|24.0|％", scale: -2, isNegative: true),
    Example(display: "−5", value: "-5", parts: "−|5|", scale: 0, isNegative: true),
    Example(display: "–5", value: "-5", parts: "–|5|", scale: 0, isNegative: true),
    Example(display: "-5", value: "-5", parts: "-|5|", scale: 0, isNegative: true),
    Example(display: "74,120百万円", value: "74120000000", parts: "|74,120|百万円", scale: 6),
    Example(display: "741.2億円", value: "74120000000", parts: "|741.2|億円", scale: 8),
    Example(display: "50万円", value: "500000", parts: "|50|万円", scale: 4),
    Example(display: "3千万円", value: "30000000", parts: "|3|千万円", scale: 7),
    Example(display: "1.9ポイント低下", value: "-0.019", parts: "|1.9|ポイント低下", scale: -2, isNegative: true),
    Example(display: "1,234円56銭", value: "1234.56", parts: "|1,234円56銭|", scale: 0, format: .unitDecimal),
    Example(display: "△11円5銭", value: "-11.05", parts: "△|11円5銭|", scale: 0, isNegative: true, format: .unitDecimal),
    Example(display: "１１円００銭", value: "11", parts: "|１１円００銭|", scale: 0, format: .unitDecimal),
    Example(
      display: "年間１，２３４円５６銭です", value: "1234.56", parts: "年間|１，２３４円５６銭|です", scale: 0, format: .unitDecimal),
    Example(display: "1H16: 5.2%", value: "0.052", parts: "1H16: |5.2|%", scale: -2),
    Example(display: "FY2016: 2,016", value: "2016", parts: "FY2016: |2,016|", scale: 0),
    Example(display: "1.6 in 1H16", value: "1600000", parts: "|1.6| in 1H16", scale: 6),
    Example(display: "5% of 5 million", value: "5000000", parts: "5% of |5| million", scale: 6),
    Example(display: "5% of 5 million", value: "0.05", parts: "|5|% of 5 million", scale: -2),
    Example(display: "5 / 5", value: "5", parts: "5 / |5|", scale: 0),
    Example(display: "7 (before: 70)", value: "7000", parts: "7 (before: |70|)", scale: 2),
    Example(display: "7 (before: 70)", value: "7000", parts: "|7| (before: 70)", scale: 3, hint: 3),
    Example(display: "about 12.", value: "12", parts: "about |12|.", scale: 0),
    Example(display: ".5%", value: "0.005", parts: "|.5|%", scale: -2, registries: modern),
    Example(display: "0.0", value: "0", parts: "|0.0|", scale: 6, hint: 6),
    Example(display: "0", value: "0", parts: "|0|", scale: 0),
    Example(display: "flat at 0%", value: "0", parts: "flat at |0|%", scale: -2, hint: 6),
    Example(display: "-", value: "0", parts: "|-|", scale: 6, format: .zeroDash, registries: [.trr2, .trr3], hint: 6),
    Example(display: "(—)", value: "0", parts: "(|—|)", scale: 0, format: .zeroDash, registries: [.trr2, .trr3]),
    Example(display: "- %", value: "0", parts: "|-| %", scale: -2, format: .fixedZero, registries: modern, hint: 6),
    Example(display: "−", value: "0", parts: "|−|", scale: 0, format: .fixedZero, registries: modern),
    Example(display: "０", value: "0", parts: "|０|", scale: 0, format: .fixedZero, registries: modern),
    Example(display: "0円00銭", value: "0", parts: "|0円00銭|", scale: 0, format: .unitDecimal),
    Example(
      display: "340,282,366,920,938,463,463,374,607,431,768,211,457",
      value: "340282366920938463463374607431768211457000000",
      parts: "|340,282,366,920,938,463,463,374,607,431,768,211,457|", scale: 6),
  ]

  @Test("The tag is where the value is read from", arguments: examples)
  func found(_ example: Example) throws {
    let value = try #require(ExactDecimal(example.value))
    for registry in example.registries {
      let number = try #require(
        InlineNumber(display: example.display, value: value, registry: registry, hint: example.hint), "\(registry)")
      #expect("\(number.prefix)|\(number.content)|\(number.suffix)" == example.parts)
      #expect(number.scale == example.scale)
      #expect(number.isNegative == example.isNegative)
      #expect(number.transformation == registry.transformation(example.format))
      #expect(number.value == value)
    }
  }

  @Test(
    "What does not yield the value is refused",
    arguments: [
      ("33%", "0.333333"), ("33%", "0.3333"), ("11,848", "11847"), ("11,848", "0"), ("0", "1"), ("—", "5"), ("up", "1"),
      ("JPY74.12 billion", "74120000"), ("74,120百万円", "74120"), ("2 thousand", "2000000"), ("5%", "5000000"),
      ("7億4,120万円", "741200000"),
      ("1.2.3", "3"), ("1.2.3", "1.2"), ("1,23", "123"), ("1,23", "23"), ("1,2345", "12345"), (",,,", "0"), ("", "0"),
      ("７４，１２０百万円", "74120000000"), ("７４．１２", "74.12"), ("１３．５％", "0.135"), ("1５", "15"), ("٥", "5"), ("1٥", "1"),
      ("7½", "7"), ("5\u{301}", "5"), ("--", "0"), ("n/a", "0"), ("3 - 4", "0"), ("11円50銭", "11"), ("11円50銭", "50"),
      ("7億4,120万円", "700000000"), ("7億4,120万円", "41200000"), ("1 234", "1234"),
    ])
  func refused(_ display: String, _ value: String) throws {
    let value = try #require(ExactDecimal(value))
    for registry in TransformationRegistry.allCases {
      #expect(InlineNumber(display: display, value: value, registry: registry) == nil, "\(registry)")
    }
  }

  @Test("A minus sign, a full-width zero or a point without zero before it is no number of registries 2 and 3")
  func olderRegistries() {
    for registry in [TransformationRegistry.trr2, .trr3] {
      for display in ["−", "０"] {
        #expect(InlineNumber(display: display, value: .zero, registry: registry) == nil)
      }
      #expect(InlineNumber(display: ".5", value: ExactDecimal(5, exponent: -1), registry: registry) == nil)
    }
  }

  @Test(
    "The unit of a table is a hint",
    arguments: [
      ("JPY million", 6), ("JPY billion", 9), ("subscriptions, thousand", 3), ("%", -2), ("JPY", nil), ("", nil),
    ])
  func hint(_ unit: String, _ scale: Int?) {
    #expect(InlineNumber.hint(unit: unit) == scale)
  }
}
