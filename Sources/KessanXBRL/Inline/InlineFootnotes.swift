import KessanModel

/// The footnotes of an inline document: the notes that explain a fact, one for each language, with their ids.
struct InlineFootnotes {
  /// The notes, in order.
  let notes: [Note]
  private let ids: [Localized: [Language: String]]

  init(_ notes: [Note]) {
    self.notes = notes.filter { !$0.facts.isEmpty }
    var ids: [Localized: [Language: String]] = [:]
    for (number, note) in self.notes.enumerated() {
      for language in note.text.languages {
        // The id of a fact has an underscore.
        ids[note.text, default: [:]][language] = "note.\(number + 1).\(language.rawValue)"
      }
    }
    self.ids = ids
  }

  /// The id of a note in a language; nil where it is no footnote.
  func id(_ text: Localized, _ language: Language) -> String? { ids[text]?[language] }

  /// The ids of a note in all of its languages.
  func ids(_ note: Note) -> [String] { Language.allCases.compactMap { id(note.text, $0) } }

  /// The ids of the footnotes on each fact, by its place.
  var targets: [Int: [String]] {
    var targets: [Int: [String]] = [:]
    for note in notes {
      for place in note.facts { targets[place, default: []] += ids(note) }
    }
    return targets
  }
}
