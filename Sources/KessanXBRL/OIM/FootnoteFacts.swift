import KessanBytes
import KessanModel

/// The notes of a report as facts of `xbrl:note` (OIM 1.0, clause 3.6.1), one for each language, and who links to them.
struct FootnoteFacts: Sendable {
  /// The reserved aliases of the arcrole `fact-footnote` and of the standard link role.
  static let linkType = "footnote"
  static let linkGroup = "_"

  struct Fact: Sendable {
    /// The id in xBRL-JSON; in xBRL-CSV the place in a table is the id.
    let id: String
    let text: String
    let language: Language

    /// The text as a fragment of XHTML, which the value of a note is.
    var fragment: String { XHTMLText.escaped(text, keepsReturns: true) }
  }

  let facts: [Fact]
  /// For the place of a noted fact, the positions of its notes in ``facts``.
  let targets: [Int: [Int]]

  init(_ footnotes: [Footnote]) {
    var facts: [Fact] = []
    var targets: [Int: [Int]] = [:]
    for footnote in footnotes {
      for language in footnote.text.languages {
        for place in footnote.facts { targets[place, default: []].append(facts.count) }
        facts.append(Fact(id: footnote.id(language), text: footnote.text[language], language: language))
      }
    }
    self.facts = facts
    self.targets = targets
  }

  /// The ids of the notes on a fact, in xBRL-JSON.
  func ids(of place: Int) -> [String] { targets[place]?.map { facts[$0].id } ?? [] }

  /// Writes the facts as xBRL-JSON.
  func write(to json: inout JSONWriter) {
    for fact in facts {
      json.beginObject(fact.id, inline: true)
      json.member("value", fact.fragment)
      json.beginObject("dimensions")
      json.member("concept", "xbrl:note")
      json.member("noteId", fact.id)
      json.member("language", fact.language.rawValue)
      json.endObject()
      json.endObject()
    }
  }
}
