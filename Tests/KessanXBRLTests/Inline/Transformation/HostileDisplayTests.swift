import KessanModel
import KessanRendering
import KessanXBRL
import Testing

/// Displays that nobody would write; none of them traps, and none is tagged with another value than the fact's.
@Suite("Hostile displays")
struct HostileDisplayTests {
  static let displays =
    [
      "", " ", "\n", "\0", ",", ".", ",,,", "...", ".,.,", "1.2.3", "1,,2", ",1", "1,", ".1.", "٣٤", "३४", "1٣", "五",
      "百万", "½",
      "1\u{301}", "\u{301}1", "1\u{301},000", "1\u{200D}2", "e\u{301}5", "５\u{301}", "円銭", "1円銭", "円1銭", "1円1",
      "1円1銭1円1銭",
      "年月日", "1年1月1日", "平成", "平成元", "元年", "平成元年", "月8日", "NovNovNov", "Nov", "Nov 1", "Nov 1 1", "-", "--", "- -", "(",
      ")",
      "()", "(-", "%", "-%", "+", "−−", "up ", "up", "down %", "JPY", "JPY billion", "JPY1.5 billionX", "(JPY", "0x10",
      "1e9", "-0",
      "00000", "0.0.0", "𝟓", "🯰", "👨‍👩‍👧‍👦5", "\u{202E}123", "1\u{202E}23", "１２３", "１，２", "１．２．３",
    ] + [
      String(repeating: "9", count: 60), String(repeating: "9", count: 4000), String(repeating: "1,", count: 2000),
      String(repeating: "0", count: 4000) + "1", String(repeating: "1 ", count: 2000),
      String(repeating: "1円1銭", count: 300), String(repeating: "2016年11月8日", count: 150),
      String(repeating: "Nov 1 ", count: 600), "1" + String(repeating: "\u{301}", count: 2000),
      String(repeating: "7", count: 1_000_000), String(repeating: "(", count: 50_000),
      String(repeating: "平成", count: 300),
    ]

  @Test("Nothing traps; what is tagged yields the value", arguments: displays.indices)
  func safe(_ place: Int) throws {
    let display = Self.displays[place]
    let values = try ["0", "1", "-12", "0.3333", String(repeating: "9", count: 60)].map {
      try #require(ExactDecimal($0))
    }
    for registry in [TransformationRegistry.trr3, .trr4] {
      for value in values + [ExactDecimal(1, exponent: 4000), ExactDecimal(1, exponent: -4000)] {
        for hint in [nil, Int.max] {
          guard let number = InlineNumber(display: display, value: value, registry: registry, hint: hint) else {
            continue
          }
          #expect(number.prefix + number.content + number.suffix == display)
          #expect(number.value == value)
        }
      }
      let text = InlineText(display: display, date: "2016-11-08", registry: registry)
      #expect(text == nil || text?.value == "2016-11-08")
      for format in TransformationFormat.allCases { _ = registry.transformation(format)?.apply(display) }
    }
    for value in values {
      for accuracy in [Accuracy.exact, .decimals(9999), .decimals(-9999)] {
        for unit in [Unit("JPY"), Unit("JPY/shares"), Unit("a*b")] {
          let fact = FactValue.number(value, accuracy)
          _ = JapaneseDisplay.text(display, value: fact, unit: unit, standsAlone: true, digits: .fullWidth)
        }
      }
    }
  }
}
