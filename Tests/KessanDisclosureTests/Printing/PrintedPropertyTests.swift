import KessanModel
import KessanTesting
import Testing

@testable import KessanDisclosure

/// What holds for every figure that is read.
@Suite struct PrintedPropertyTests {
  /// A figure that is written out from its value again, with the same words, reads as the same value.
  @Test(arguments: PrintedCells.english + PrintedCells.japanese)
  func readsWhatItWrites(_ cell: PrintedCells.Cell) throws {
    let unit = Unit(cell.unit)
    let figure = try PrintedFigure(cell.text, unit: unit)
    let magnitude = try #require(figure.magnitude)
    let again = try PrintedFigure(figure.written(magnitude), unit: unit)
    #expect(again.value?.description == cell.value)
    #expect(again.decimals.description == cell.decimals)
    #expect(again.isNegative == figure.isNegative)
  }

  /// The same words around any other number say that number, with the same sign, scale and accuracy.
  @Test(arguments: 0..<4 as Range<UInt64>)
  func readsOtherNumbersThatItWrites(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for cell in PrintedCells.english + PrintedCells.japanese {
      let unit = Unit(cell.unit)
      let figure = try PrintedFigure(cell.text, unit: unit)
      for bound in [9, 99, 999, 99_999, 99_999_999] {
        let number = ExactDecimal(Int.random(in: 0...bound, using: &generator), exponent: -figure.fractionDigits)
        let text = figure.written(number)
        let again = try PrintedFigure(text, unit: unit)
        #expect(again.magnitude == number, "\(cell.text) → \(text)")
        #expect(again.fractionDigits == figure.fractionDigits, "\(cell.text) → \(text)")
        #expect(again.isNegative == figure.isNegative, "\(cell.text) → \(text)")
        #expect(again.impliedScale == figure.impliedScale, "\(cell.text) → \(text)")
      }
    }
  }

  static let figures: [(String, String)] = [
    ("1,234", "JPY"), ("586", "JPY"), ("(586)", "JPY"), ("74.12", "JPY"), ("-15", "JPY"), ("1,234-", "JPY"),
    ("△1,234", "JPY"), ("(33.0%)", "pure"), ("+16.1%", "pure"), ("[+17.3%]", "pure"), ("13.5％", "pure"),
    ("JPY74.12 billion", "JPY"), ("JPY(586) million", "JPY"), ("¥1,234 million", "JPY"), ("$15", "USD"),
    ("US$15 million", "USD"), ("€12.5", "EUR"), ("£15.3m", "GBP"), ("up 13.5% YoY", "pure"),
    ("down 1.9 points YoY", "pure"),
    ("declined 5%", "pure"), ("12.0% decrease", "pure"), ("15% off", "pure"),
    ("operating loss of JPY15 million", "JPY"),
    ("one-off gain of JPY15 million", "JPY"), ("approx. JPY0.26 billion lower", "JPY"),
    ("950 thousand shares", "shares"),
    ("1,066 stores", "stores"), ("JPY27.0 per share", "JPY/shares"), ("minus 15", "JPY"), ("15 million yen", "JPY"),
    ("15 *1", "JPY"), ("15†", "JPY"), ("15百万円", "JPY"), ("△15百万円", "JPY"), ("1億2,345万円", "JPY"), ("5千万円", "JPY"),
    ("1兆2,300億円", "JPY"), ("2千5百万円", "JPY"), ("35円42銭", "JPY/shares"), ("前年同期比5.0%減", "pure"), ("5.0％の増加", "pure"),
    ("15百万円の損失", "JPY"), ("営業損失15百万円", "JPY"), ("マイナス15", "JPY"), ("約15億円の減少", "JPY"),
    ("1.2億円", "JPY"), ("15百万円（注1）", "JPY"), ("15※1", "JPY"), ("3割減", "pure"), ("15千株", "shares"), ("2万5,000円", "JPY"),
  ]

  /// Sixty-four characters: punctuation, digits of several scripts, dashes, brackets, signs of currencies, blanks and
  /// what nobody sees, letters, Japanese units and words.
  static let characters: [Character] = [
    "0", "1", "5", "9", "１", "٣", "५", "²", "½", "①", ".", ",", "'", "_", ":", ";", "/", "*", "+", "=", "~", "#", "%",
    "‰",
    "-", "‐", "–", "—", "−", "ー", "～", "△", "▲", "(", ")", "[", "]", "（", "）", "〔", "【", "¥", "$", "€", "£", "\u{0}",
    "\u{7F}", "\u{200B}", "\u{202E}", " ", "\u{A0}", "\u{3000}", "\t", "e", "s", "d", "m", "k", "万", "億", "千", "円", "減",
    "約", "※", "†",
  ]

  @Test func theFiguresReadTwice() throws {
    #expect(Set(Self.characters).count >= 60)
    for (text, unit) in Self.figures {
      let figure = try PrintedFigure(text, unit: Unit(unit))
      let slow = try #require(SlowReading(text), "\(text)")
      #expect(figure.value == slow.value && figure.decimals == slow.decimals, "\(text)")
    }
  }

  /// One character at any place of a figure: the text is refused, or reads as what it says then.
  @Test(arguments: figures)
  func oneCharacterMore(_ text: String, _ unit: String) throws {
    let unit = Unit(unit)
    let scalars = Array(text.unicodeScalars)
    for character in Self.characters {
      for place in 0...scalars.count {
        var changed = String.UnicodeScalarView(scalars[..<place])
        changed.append(contentsOf: character.unicodeScalars)
        changed.append(contentsOf: scalars[place...])
        let text = String(changed)
        guard let figure = try? PrintedFigure(text, unit: unit), figure.caution == nil, figure.magnitude != nil else {
          continue
        }
        let slow = SlowReading(text)
        #expect(slow != nil, "\(text) is read as \(figure.value?.description ?? "")")
        guard let slow else { continue }
        #expect(figure.value == slow.value, "\(text)")
        #expect(figure.decimals == slow.decimals, "\(text)")
      }
    }
  }

  /// One character less: what is left is refused, or reads as what it says.
  @Test(arguments: figures)
  func oneCharacterLess(_ text: String, _ unit: String) throws {
    let scalars = Array(text.unicodeScalars)
    for place in scalars.indices {
      let text = String(String.UnicodeScalarView(scalars[..<place] + scalars[(place + 1)...]))
      guard let figure = try? PrintedFigure(text, unit: Unit(unit)), figure.caution == nil, figure.magnitude != nil
      else {
        continue
      }
      let slow = try #require(SlowReading(text), "\(text)")
      #expect(figure.value == slow.value && figure.decimals == slow.decimals, "\(text)")
    }
  }
}
