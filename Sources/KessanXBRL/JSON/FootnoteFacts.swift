import KessanModel

/// The notes of a report as facts of `xbrl:note` (OIM 1.0, clause 3.6.1), one for each language, and who links to them.
struct FootnoteFacts {
  /// The reserved aliases of the arcrole `fact-footnote` and of the standard link role.
  static let linkType = "footnote"
  static let linkGroup = "_"

  struct Fact {
    let id: String
    let text: String
    let language: Language
  }

  let facts: [Fact]
  /// The ids of the notes on a fact, by its place.
  let targets: [Int: [String]]

  init(_ notes: [Note]) {
    var facts: [Fact] = []
    var targets: [Int: [String]] = [:]
    for (number, note) in notes.filter({ !$0.facts.isEmpty }).enumerated() {
      for language in Language.allCases where language == .english || note.text.ja != nil {
        // The id of a reported fact has an underscore.
        let id = "note.\(number + 1).\(language.rawValue)"
        facts.append(Fact(id: id, text: note.text[language], language: language))
        for place in note.facts { targets[place, default: []].append(id) }
      }
    }
    self.facts = facts
    self.targets = targets
  }

  /// Writes the facts.
  func write(to json: inout JSONWriter) {
    for fact in facts {
      json.beginObject(fact.id, inline: true)
      json.member("value", Self.fragment(fact.text))
      json.beginObject("dimensions")
      json.member("concept", "xbrl:note")
      json.member("noteId", fact.id)
      json.member("language", fact.language.rawValue)
      json.endObject()
      json.endObject()
    }
  }

  /// The text as a fragment of XHTML, which the value of a note is.
  private static func fragment(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { fragment, scalar in
      switch scalar {
      case "&": fragment += "&amp;"
      case "<": fragment += "&lt;"
      case ">": fragment += "&gt;"
      case "\r": fragment += "&#13;"
      default: fragment.unicodeScalars.append(scalar)
      }
    }
  }
}
