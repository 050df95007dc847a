import KessanModel
import TestSamples
import Testing

@testable import KessanDisclosure

@Suite struct PrintedFigureTests {
  /// Text, number with its sign, digits behind the point, scale that the text names.
  static let forms: [(String, String, Int, Int?)] = [
    ("(18)", "-18", 0, nil), ("(33.0%)", "-33.0", 1, -2), ("+16.1%", "16.1", 1, -2), ("61", "61", 0, nil),
    ("2 million", "2", 0, 6), ("418 thousand", "418", 0, 3), ("950 thousand shares", "950", 0, 3),
    ("15% off", "-15", 0, -2), ("31,878", "31878", 0, nil), ("1,570 thousand", "1570", 0, 3), ("9.9", "9.9", 1, nil),
    ("1.5 years", "1.5", 1, 0), ("82.5%", "82.5", 1, -2), ("12.0% decrease", "-12.0", 1, -2),
    ("JPY85 million", "85", 0, 6), ("JPY10,577 million", "10577", 0, 6), ("JPY74.12 billion", "74.12", 2, 9),
    ("JPY1.0 million", "1.0", 1, 6), ("JPY2.57billion", "2.57", 2, 9), ("[+17.3%]", "17.3", 1, -2),
    ("approx. 760", "760", 0, nil), ("approx. 10,000 branches", "10000", 0, 0), ("approx. JPY10 billion", "10", 0, 9),
    ("decrease by 15%", "-15", 0, -2), ("decreased by 16.9%", "-16.9", 1, -2),
    ("down 1.9 points YoY", "-1.9", 1, -2), ("down JPY542 million", "-542", 0, 6),
    ("operating loss: approx. JPY0.26 billion", "-0.26", 2, 9), ("up 85 QoQ", "85", 0, nil),
    ("up 13.5% YoY", "13.5", 1, -2), ("up approx. JPY0.19 billion", "0.19", 2, 9),
    ("up more than 20% YoY", "20", 0, -2), ("JPY27.0 per share", "27", 1, 0),
  ]
  /// Signs, brackets and separators that announcements use elsewhere.
  static let traps: [(String, String, Int, Int?)] = [
    ("△586", "-586", 0, nil), ("▲ 1,234", "-1234", 0, nil), ("−5.0%", "-5.0", 1, -2), ("–5.0%", "-5.0", 1, -2),
    ("- 5", "-5", 0, nil), ("-JPY5 million", "-5", 0, 6), ("-¥5", "-5", 0, nil), ("△￥5", "-5", 0, nil),
    ("JPY(586) million", "-586", 0, 6), ("(up 13.5%)", "13.5", 1, -2), ("(+5.0%)", "5.0", 1, -2),
    ("(down 24.0%)", "-24.0", 1, -2), ("（586）", "-586", 0, nil), ("13.5％", "13.5", 1, -2), ("－5", "-5", 0, nil),
    ("year-on-year 5.0%", "5.0", 1, -2), ("year-on-year -5.0%", "-5.0", 1, -2), ("(0)", "0", 0, nil),
    (".5%", "0.5", 1, -2), ("approx.5", "5", 0, nil), ("1,234,567.89", "1234567.89", 2, nil),
    ("JPY85 MILLION", "85", 0, 6), ("1.9 point", "1.9", 1, -2), ("flat at 0.0%", "0", 1, -2),
    ("0.0%（横ばい）", "0", 1, -2), ("1億2,345万円", "12345", 0, 4), ("35円42銭", "35.42", 2, 0),
  ]

  @Test(arguments: forms + traps)
  func takesApart(_ text: String, _ number: String, _ digits: Int, _ scale: Int?) throws {
    let figure = try PrintedFigure(text)
    #expect(figure.signed(.plain)?.description == ExactDecimal(number)?.description)
    #expect(figure.fractionDigits == digits)
    #expect(figure.impliedScale == scale)
  }

  @Test(arguments: [
    "", " ", "flat growth", "n/a", "12,34", "1,0000", "1,000,00", "1234,567", "0,123", "１２", "１,570", "1２", "٣",
    "1️⃣", "5\u{338}", "(-", "¹", "JPY.5", "5,", "5.", "note (a) 5", "slowdown 5", "1/3",
  ])
  func refuses(_ text: String) {
    #expect(throws: PrintedFault.self) { try PrintedFigure(text) }
  }

  @Test(arguments: [("(2.2)", "-2.2", "2.2", "2.2"), ("35", "35", "-35", "35"), ("(57)", "-57", "57", "57")])
  func readings(_ text: String, _ plain: String, _ negated: String, _ magnitude: String) throws {
    let figure = try PrintedFigure(text)
    #expect(figure.signed(.plain)?.description == plain)
    #expect(figure.signed(.negated)?.description == negated)
    #expect(figure.signed(.magnitude)?.description == magnitude)
  }

  @Test func wordsOfASignAreListed() {
    for word in ["down", "loss", "minus", "減", "損失", "マイナス", "営業損失"] {
      #expect(PrintedFigure.negativeWords.contains(word))
    }
    for word in ["up", "gain", "増", "プラス", "profit", "flat", "営業利益"] {
      #expect(!PrintedFigure.negativeWords.contains(word))
    }
  }

  /// Every printed text of the workspace can be read, or its row gives the value.
  @Test func readsTheWorkspace() throws {
    let rows = try Fixture.workspaceRows()
    #expect(rows.count > 200)
    for row in rows {
      guard let printed = row["printed"], !printed.isEmpty, let name = row["unit"], let unit = Unit(name) else {
        continue
      }
      guard let figure = try? PrintedFigure(printed, unit: unit), figure.caution == nil else {
        #expect(row["value"] != "", "\(printed)")
        continue
      }
      guard let scale = figure.impliedScale else { continue }
      #expect(row["scale"].flatMap { Int($0) } == scale, "\(printed) has another scale than its row")
    }
  }
}
