import KessanModel
import KessanTesting
import TestSamples
import Testing

@testable import KessanDisclosure

/// Random texts for every parser of the model: none traps, and what is read prints to a text that reads the same.
@Suite struct ParserFuzzTests {
  private static let pieces = [
    "0", "1", "9", "16", "2016", "-", "+", ".", ",", "/", "*", "(", ")", "[", "]", "=", "@", ";", "\"", "%", " ", "\n",
    "\u{0}", "\u{301}", "\u{200D}", "１", "△", "—", "▲", "（", "円", "🇯🇵", "é", "ß", "H", "Q", "FY", "-end", "1H16",
    "2Q16-end", "2016-09-30", "2016-04-01/", "forever", "X@FY16", "Line=A", "JPY", "shares", "pure", "billion", "down",
    "9223372036854775808", "e5", "億", "万", "千", "百", "銭", "減", "前年同期比", "loss of ", "(注1)", "※", "約", "million", "株",
    "\u{FFFE}", "\r\n",
  ]

  @Test(arguments: 0..<4)
  func nothingTraps(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<2500 {
      let text = generator.text(of: Self.pieces, longest: 12)
      if let number = ExactDecimal(text) { #expect(ExactDecimal(number.description) == number, "\(text)") }
      if let unit = Unit(text) { #expect(Unit(unit.description) == unit, "\(text)") }
      if let accuracy = Accuracy(text) { #expect(Accuracy(accuracy.description) == accuracy, "\(text)") }
      if let period = Period(text) { #expect(Period(period.description) == period, "\(text)") }
      if let period = FiscalCalendar.japanese.period(text) {
        let label = FiscalCalendar.japanese.label(for: period)
        #expect(FiscalCalendar.japanese.period(label) == period, "\(text)")
      }
      if let figure = try? PrintedFigure(text), let magnitude = figure.magnitude {
        #expect(!magnitude.isNegative, "\(text)")
        #expect(figure.fractionDigits >= magnitude.fractionDigits, "\(text)")
      }
      checkFormula(text)
    }
  }

  @Test func bytesAreNoNumbersUnlessTheyAreText() {
    var generator = SplitMix64(seed: 9)
    for _ in 0..<5000 {
      let count = Int.random(in: 0...6, using: &generator)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0x28...0x3C, using: &generator) }
      let number = ExactDecimal(utf8: bytes.span)
      #expect(number == ExactDecimal(String(decoding: bytes, as: UTF8.self)))
    }
  }

  private func checkFormula(_ text: String) {
    do throws(FormulaError) {
      for formula in try FormulaParser.alternatives(text, calendar: .japanese) {
        let again = try FormulaParser.formula(formula.description, calendar: .japanese)
        #expect(again.description == formula.description, "\(text)")
      }
    } catch {
      #expect((0...text.count).contains(error.offset), "\(text)")
    }
  }
}
