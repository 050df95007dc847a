import KessanXBRL
import Testing

@Suite("Transformation registries")
struct TransformationRegistryTests {
  @Test("Each registry has its namespace")
  func namespaces() {
    #expect(
      TransformationRegistry.allCases.map(\.namespace) == [
        "http://www.xbrl.org/inlineXBRL/transformation/2011-07-31",
        "http://www.xbrl.org/inlineXBRL/transformation/2015-02-26",
        "http://www.xbrl.org/inlineXBRL/transformation/2020-02-12",
        "http://www.xbrl.org/inlineXBRL/transformation/2022-02-16",
      ])
  }

  @Test(
    "A format has the registry's own name, or none",
    arguments: [
      (.dotDecimal, "numdotdecimal", "numdotdecimal", "num-dot-decimal"),
      (.unitDecimal, "numunitdecimal", "numunitdecimal", "num-unit-decimal"),
      (.zeroDash, "zerodash", "zerodash", nil),
      (.fixedZero, nil, nil, "fixed-zero"),
      (.fixedEmpty, "nocontent", "nocontent", "fixed-empty"),
      (.fixedTrue, "booleantrue", "booleantrue", "fixed-true"),
      (.fixedFalse, "booleanfalse", "booleanfalse", "fixed-false"),
      (.monthNameDayYear, "datemonthdayyearen", "datemonthdayyearen", "date-monthname-day-year-en"),
      (.dayMonthNameYear, "datedaymonthyearen", "datedaymonthyearen", "date-day-monthname-year-en"),
      (.yearMonthDay, nil, "dateyearmonthday", "date-year-month-day"),
      (.yearMonthDayCJK, "dateyearmonthdaycjk", "dateyearmonthdaycjk", nil),
      (.japaneseEra, "dateerayearmonthdayjp", "dateerayearmonthdayjp", "date-jpn-era-year-month-day"),
    ] as [(TransformationFormat, String?, String?, String?)])
  func names(_ format: TransformationFormat, second: String?, third: String?, later: String?) {
    #expect(TransformationRegistry.allCases.map { $0.name(of: format) } == [second, third, later, later])
    for registry in TransformationRegistry.allCases {
      #expect(registry.transformation(format)?.name == registry.name(of: format))
    }
  }
}
