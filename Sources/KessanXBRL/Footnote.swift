import KessanModel

/// A note that explains facts, numbered from 1 among those of a report; notes on nothing are no footnotes.
package struct Footnote: Sendable {
  package let number: Int
  package let note: Note

  /// The id of its text in a language; the ids of reported facts have an underscore, which this one has not.
  package func id(_ language: Language) -> String { "note.\(number).\(language.rawValue)" }

  /// Its ids in all of its languages.
  package var ids: [String] { note.text.languages.map(id) }
}

extension Report {
  /// The notes that explain a fact, in order; the last one marks the facts that were computed.
  package var footnotes: [Footnote] {
    let computed = computedFacts
    let marks = computed.isEmpty ? [] : [Note(Self.computedNote, facts: computed)]
    return (notes.filter { !$0.facts.isEmpty } + marks).enumerated().map { Footnote(number: $0 + 1, note: $1) }
  }

  /// For every fact, whether documents give it an id: a section or a footnote refers to it.
  package var identifiedFacts: [Bool] {
    var identified = shownFacts
    for place in computedFacts { identified[place] = true }
    return identified
  }
}
