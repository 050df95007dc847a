import KessanDisclosure
import KessanModel
import Testing

@testable import KessanRendering

@Suite("Figures as cells")
struct FigureCellTests {
  private func cell(_ value: String, _ display: String, scale: Int? = nil) throws -> FigureCell {
    var sample = ChartSample()
    let found = sample.figure(value)
    let figure = try #require(found)
    return FigureCell(
      Figure(fact: figure.fact, display: display), sample.facts[figure.fact], scale: scale)
  }

  @Test(
    "a number in the displayed unit with a format that shows it the same",
    arguments: [
      ("11848000000", "11,848", "11848", "#,##0_);(#,##0)"),
      ("-586000000", "(586)", "-586", "#,##0_);(#,##0)"),
      ("57000000", "(57)", "-57", "#,##0_);(#,##0)"),
      ("-0.24", "(24.0%)", "-0.24", "0.0%_);(0.0%)"),
      ("0.135", "+13.5%", "0.135", "+0.0%_);(0.0%);0.0%_)"),
      ("74123000000", "JPY74.12 billion", "74.123", "\"JPY\"#,##0.00\" billion\"_);(\"JPY\"#,##0.00\" billion\")"),
      ("-0.24", "down 24.0%", "-0.24", "\"up \"0.0%;\"down \"0.0%;\"flat at \"0.0%"),
      ("0.135", "up 13.5% YoY", "0.135", "\"up \"0.0%\" YoY\";\"down \"0.0%\" YoY\";\"flat at \"0.0%\" YoY\""),
      ("0.019", "1.9 points", "1.9", "#,##0.0\" points\"_);(#,##0.0\" points\")"),
      ("27", "JPY27.0", "27", "\"JPY\"#,##0.0_);(\"JPY\"#,##0.0)"),
      ("-5", "△5", "-5", "#,##0;\"△\"#,##0"),
      ("1234", "1234", "1234", "0_);(0)"),
      ("7", "7 \"x\"", "7", "#,##0\" \"\\\"\"x\"\\\"_);(#,##0\" \"\\\"\"x\"\\\")"),
      ("-40000", "0", "0", "#,##0_);(#,##0)"),
    ])
  func numbers(value: String, display: String, number: String, format: String) throws {
    let cell = try cell(value, display)
    #expect(cell.content == .number(try #require(ExactDecimal(number))))
    #expect(cell.numberFormat == format)
  }

  @Test(
    "what does not say the fact's own number, or fits no format, stays text",
    arguments: [
      ("11848000000", "11,849"), ("1", "=1+1"), ("5", "five"), ("5", "5\nlines"), ("5", "1 of 5"),
      ("5", "5" + String(repeating: "é", count: 60)), ("-0.24", "24.0 million"),
    ])
  func texts(value: String, display: String) throws {
    #expect(try cell(value, display).content == .text(display))
  }

  @Test("the unit of the chart decides where several would fit")
  func hint() throws {
    #expect(try cell("40000", "0", scale: 3).content == .number(ExactDecimal(4, exponent: -2)))
    #expect(try cell("0", "0", scale: 9).content == .number(.zero))
  }

  @Test("undisclosed figures are dashes, dates are dates, other texts are texts")
  func others() throws {
    var facts = FactTable()
    let context = facts.intern(Context(.forever))
    let interned = facts.intern(source: .workspace)
    let source = try #require(interned)
    func cell(_ value: FactValue, _ display: String, isDate: Bool = false) -> FigureCell {
      let place = facts.append(value, concept: 0, context: context, unit: nil, source: source, row: 1)
      return FigureCell(Figure(fact: place, display: display), facts[place], isDate: isDate)
    }
    #expect(cell(.none, "—").content == .text("—"))
    #expect(cell(.none, "").content == .text("—"))
    let date = try #require(CalendarDate("2016-11-08"))
    #expect(cell(.text("2016-11-08", nil), "2016-11-08", isDate: true).content == .date(date))
    #expect(cell(.text("1900-02-28", nil), "1900-02-28", isDate: true).content == .text("1900-02-28"))
    #expect(cell(.text("2016-11-08", nil), "2016-11-08").content == .text("2016-11-08"))
    #expect(cell(.text("2H17", nil), "2H17").content == .text("2H17"))
  }

  @Test(
    "days are counted as Excel does",
    arguments: [("1900-03-01", 61), ("2016-11-08", 42_682), ("9999-12-31", 2_958_465)])
  func serials(day: String, number: Int) throws {
    #expect(DateSerial.number(try #require(CalendarDate(day))) == number)
  }

  @Test("past the formats that Excel takes, figures stay text")
  func manyFormats() throws {
    var formats = NumberFormats()
    let cells = try (0..<300).map { number in
      let letters = [number / 26, number % 26].compactMap { Unicode.Scalar(0x61 + $0).map { Character($0) } }
      return formats.admitted(try cell("\(number)", "\(number) " + String(letters), scale: 0), display: "text")
    }
    let numbers = cells.filter { $0.number != nil }
    #expect(numbers.count > 100 && numbers.count < 200)
    #expect(formats.admitted(cells[1], display: "text").number == 1)
  }
}
