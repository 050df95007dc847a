import KessanDisclosure
import KessanModel

/// Compares how a style shows a fact with what is printed of it.
struct DisplayCheck {
  private let fact: Fact
  private let printings: [Printing]

  /// The words that make a printed figure negative, and further ones that say so in a sentence: one of them a negative
  /// figure without its sign needs around it.
  private static let words = PrintedFigure.negativeWords.union([
    "cut", "cuts", "fallen", "ease", "eased", "saved", "saving", "savings",
  ])
  /// Beginnings of words in their other forms.
  private static let stems = [
    "lost", "decreas", "declin", "lower", "reduc", "drop", "weak", "shrink", "slip", "deteriorat", "diminish",
  ]
  /// Words of a script without blanks, which stand within others.
  private static let japanese = PrintedFigure.negativeWords.filter { !$0.utf8.allSatisfy { $0 < 0x80 } }
    .union(["下回", "引き下げ", "割引"])

  /// A fact with what is printed of it: on this slide, or anywhere where this slide has nothing.
  init(_ fact: Fact, slide: String) {
    self.fact = fact
    let readable = (fact.annotation?.printings ?? []).filter { printing in
      (try? PrintedFigure(printing.text, unit: fact.unit))?.magnitude != nil
    }
    let here = readable.filter { $0.slide == slide }
    printings = here.isEmpty ? readable : here
  }

  /// Whether something is printed, and the style shows it so.
  func showsPrinted(_ style: NumberStyle) -> Bool { !printings.isEmpty && !drifts(style) }

  /// Whether the style shows other digits, another scale or another sign than what is printed.
  func drifts(_ style: NumberStyle) -> Bool {
    guard case .number(let number, let accuracy) = fact.value, !printings.isEmpty else { return false }
    if style.sign == .reversed, number.signum > 0 { return true }
    let shown = style.digits(of: number, accuracy)
    return !printings.contains { printing in
      guard let figure = try? PrintedFigure(printing.text, unit: fact.unit), let magnitude = figure.magnitude else {
        return false
      }
      let namesPoints = printing.text.lowercased().contains("point") || printing.text.contains("ポイント")
      let namesPercent = figure.impliedScale == -2 && !namesPoints
      let isOtherUnit = style.suffix == "%" && namesPoints || style.suffix == " points" && namesPercent
      let isSameScale = printing.scale == style.scale || Self.englishScales[printing.scale] == style.scale
      let isSameValue =
        shown.number.magnitude.scaled(byPowerOfTen: style.scale) == magnitude.scaled(byPowerOfTen: printing.scale)
      return isSameScale && !isOtherUnit && isSameValue
        && shown.fractionDigits - style.scale == figure.fractionDigits - printing.scale
    }
  }

  /// The powers of ten that only Japanese has words for, with those in which English speaks of the same: 741.2億円 are
  /// JPY74.12 billion, 50万円 are JPY0.50 million. A format shows the same value to the same digit in either language.
  private static let englishScales = [8: 9, 4: 6]

  /// Whether a negative fact is shown without a sign among words that do not say so.
  func hidesSign(_ style: NumberStyle, among words: String) -> Bool {
    guard style.sign == .reversed, let number = fact.number, number.isNegative, !printings.isEmpty else {
      return false
    }
    let saysSo = words.lowercased().split { !$0.isLetter }.contains { word in
      Self.words.contains(String(word)) || Self.stems.contains(where: word.hasPrefix)
        || Self.japanese.contains(where: word.contains)
    }
    return !saysSo
  }

  /// What is printed and where, as the end of a sentence.
  var printed: String {
    guard let printing = printings.first else { return "" }
    let scale =
      [9: " in billions", 8: " in 億", 4: " in 万", 6: " in millions", 3: " in thousands", -2: " in percent"][
        printing.scale] ?? ""
    let named = (try? PrintedFigure(printing.text, unit: fact.unit))?.impliedScale != nil
    let place = printing.slide.isEmpty ? "" : " on \(printing.slide)"
    return "\"\(printing.text)\" is printed" + (named ? "" : scale) + place
  }
}
