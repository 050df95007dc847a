import KessanRendering
import KessanXBRL
import Testing

@Suite("Dates in words")
struct DateDisplayTests {
  @Test(
    "A date in Japanese, with its era, and in English",
    arguments: [
      ("2016-11-08", "2016年11月8日", "平成28年11月8日", "November 8, 2016"),
      ("2019-05-01", "2019年5月1日", "令和元年5月1日", "May 1, 2019"),
      ("2019-04-30", "2019年4月30日", "平成31年4月30日", "April 30, 2019"),
      ("1989-01-07", "1989年1月7日", "昭和64年1月7日", "January 7, 1989"),
      ("1912-07-29", "1912年7月29日", "明治45年7月29日", "July 29, 1912"),
      ("1872-12-31", "1872年12月31日", nil, "December 31, 1872"),
      ("2016-02-30", nil, nil, nil), ("soon", nil, nil, nil),
    ] as [(String, String?, String?, String?)])
  func dates(_ date: String, japanese: String?, era: String?, english: String?) {
    #expect(JapaneseDate.display(date) == japanese)
    #expect(EnglishDate.display(date) == english)
    for registry in TransformationRegistry.allCases {
      let displays = [japanese, era, english, JapaneseDate.display(date, digits: .fullWidth)].compactMap(\.self)
      for display in displays {
        #expect(InlineText(display: display, date: date, registry: registry)?.value == date, "\(display), \(registry)")
      }
    }
  }
}
