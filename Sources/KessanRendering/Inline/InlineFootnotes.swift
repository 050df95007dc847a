import KessanModel

/// The footnotes of an inline document, by what the page knows of them: their text, and the facts that they explain.
struct InlineFootnotes {
  /// In order.
  let all: [Footnote]
  private let byText: [Localized: Footnote]

  init(_ footnotes: [Footnote]) {
    all = footnotes
    byText = Dictionary(footnotes.map { ($0.text, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The id of a note in a language; nil where it is no footnote, or not in that language.
  func id(_ text: Localized, _ language: Language) -> String? {
    text.languages.contains(language) ? byText[text]?.id(language) : nil
  }

  /// The ids of the footnotes on each fact, by its place.
  var targets: [Int: [String]] {
    var targets: [Int: [String]] = [:]
    for footnote in all {
      for place in footnote.facts { targets[place, default: []] += footnote.ids }
    }
    return targets
  }
}
