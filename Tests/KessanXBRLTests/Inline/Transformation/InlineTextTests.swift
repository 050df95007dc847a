import KessanXBRL
import Testing

@Suite("Inline texts")
struct InlineTextTests {
  /// A display of 2016-11-08, unless it says otherwise, with the format in registries 2, 3 and later.
  struct Example: CustomTestStringConvertible {
    let display: String
    let parts: String
    let formats: [TransformationFormat?]
    var date = "2016-11-08"

    var testDescription: String { display }
  }

  private static func all(_ format: TransformationFormat?) -> [TransformationFormat?] {
    [format, format, format, format]
  }
  private static let cjk: [TransformationFormat?] = [.yearMonthDayCJK, .yearMonthDayCJK, .yearMonthDay, .yearMonthDay]

  static let examples = [
    Example(display: "2016-11-08", parts: "|2016-11-08|", formats: all(nil)),
    Example(display: "on 2016-11-08.", parts: "on |2016-11-08|.", formats: all(nil)),
    Example(display: "November 8, 2016", parts: "|November 8, 2016|", formats: all(.monthNameDayYear)),
    Example(display: "Nov. 8, 2016", parts: "|Nov. 8, 2016|", formats: all(.monthNameDayYear)),
    Example(display: "on Nov. 8th, 2016 (Tue)", parts: "on |Nov. 8th, 2016| (Tue)", formats: all(.monthNameDayYear)),
    Example(
      display: "Sept. 30, 2016", parts: "|Sept. 30, 2016|", formats: all(.monthNameDayYear), date: "2016-09-30"),
    Example(display: "8 November 2016", parts: "|8 November 2016|", formats: all(.dayMonthNameYear)),
    Example(display: "2016年11月8日", parts: "|2016年11月8日|", formats: cjk),
    Example(display: "公表日：2016年11月8日（火）", parts: "公表日：|2016年11月8日|（火）", formats: cjk),
    Example(display: "２０１６年１１月８日", parts: "|２０１６年１１月８日|", formats: cjk),
    Example(display: "平成28年11月8日", parts: "|平成28年11月8日|", formats: all(.japaneseEra)),
    Example(display: "平成２８年１１月８日", parts: "|平成２８年１１月８日|", formats: all(.japaneseEra)),
    Example(display: "令和元年5月1日", parts: "|令和元年5月1日|", formats: all(.japaneseEra), date: "2019-05-01"),
    Example(
      display: "2015年11月7日から2016年11月8日", parts: "2015年11月7日から|2016年11月8日|", formats: cjk),
    Example(
      display: "May 8, 2016 to Nov. 8, 2016", parts: "May 8, 2016 to |Nov. 8, 2016|", formats: all(.monthNameDayYear)),
  ]

  @Test("The tag is where the date is read from", arguments: examples)
  func found(_ example: Example) throws {
    for (registry, format) in zip(TransformationRegistry.allCases, example.formats) {
      let text = try #require(InlineText(display: example.display, date: example.date, registry: registry))
      #expect("\(text.prefix)|\(text.content)|\(text.suffix)" == example.parts)
      #expect(text.transformation == format.flatMap { registry.transformation($0) })
      #expect(text.value == example.date)
    }
  }

  @Test("Figures between strokes are a date from registry 3 on")
  func strokes() {
    let found = TransformationRegistry.allCases.map { registry in
      InlineText(display: "2016/11/8", date: "2016-11-08", registry: registry)?.transformation?.format
    }
    #expect(found == [nil, .yearMonthDay, .yearMonthDay, .yearMonthDay])
  }

  @Test(
    "What does not yield the date is refused",
    arguments: [
      ("November 8, 2016", "2016-11-09"), ("Nov. 2016", "2016-11-08"), ("11月8日", "2016-11-08"), ("", "2016-11-08"),
      ("2016年11月31日", "2016-12-01"), ("2016年（平成28年）11月8日", "2016-11-08"), ("平成28年11月8日", "2028-11-08"),
      ("12016-11-08", "2016-11-08"), ("November 8, 2016", "soon"), ("二〇一六年十一月八日", "2016-11-08"), ("1H16", "2016-11-08"),
      ("8 in Nov of 2016", "2016-11-08"),
    ])
  func refused(_ display: String, _ date: String) {
    for registry in TransformationRegistry.allCases {
      #expect(InlineText(display: display, date: date, registry: registry) == nil, "\(registry)")
    }
  }
}
