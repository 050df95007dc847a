import KessanDisclosure
import KessanModel

extension SectionMarkdown {
  private static let factHeads = [
    Localized("Concept", ja: "科目"), Localized("Period", ja: "期間"), Localized("Source", ja: "出典"),
    Localized("Tie-out", ja: "突合"), Localized("Value", ja: "値"),
  ]

  /// The title of a list of facts.
  var factsTitle: String { title(Localized("Facts", ja: "ファクト一覧")) }

  /// A table of facts with their sources and claims; where figures link to it, with labels and anchors.
  func facts(_ places: [Int]) -> String {
    let rows = places.map { place in
      let fact = text.disclosure.facts[place]
      let period = text.period(fact.context.period, language)
      let concept = [text.disclosure.concept(of: fact).name] + text.dimensions(place, language)
      let cells = [
        concept.joined(separator: "; "), period.name.isEmpty ? period.days : period.name,
        text.sources(place, language).joined(separator: "; "),
        text.claims(place).map { text.words($0, language) }.joined(separator: "; "),
        [
          text.value(place, language) + (computed.contains(place) ? Disclosure.computedMark : ""),
          text.unit(place, language),
        ]
        .filter { !$0.isEmpty }.joined(separator: " "),
      ].map(MarkdownText.inline)
      guard isLinked, let first = cells.first else { return cells }
      let label = MarkdownText.inline(text.label(place)[language])
      return ["<a id=\"\(text.id(place))\"></a>\(label) · \(first)"] + cells.dropFirst()
    }
    return MarkdownText.table(Self.factHeads.map { $0[language] }, rows, textColumns: 4)
  }

  /// What the mark of computed figures means, where some of these facts bear it.
  func legend(_ places: [Int]) -> [String] {
    guard places.contains(where: computed.contains) else { return [] }
    return ["\(Disclosure.computedMark) " + title(Disclosure.computedNote)]
  }

  /// Who reports, and on what period.
  var header: [String] {
    let header = text.disclosure.header
    let days = header.calendar.period(of: header.period).map { " (\(text.period($0).days))" } ?? ""
    let standard = MarkdownText.inline(header.accountingStandard)
    let line =
      language == .english
      ? "Period \(header.period)\(days) · published \(header.published) · \(standard)"
      : "対象期間 \(header.period)\(days) · 公表日 \(header.published) · \(standard)"
    return ["**\(title(header.entityName))**", line]
  }

  /// What the tie-out found; nil where nobody claims anything.
  var verdict: String? {
    guard !text.disclosure.claims.isEmpty else { return nil }
    let all = text.disclosure.claims.count
    let (good, bad, open) = text.tally
    return language == .english
      ? "Tie-out of \(all) printed figures: \(good) consistent, \(bad) inconsistent, \(open) not derivable."
      : "印刷された数値\(all)件の突合：一致\(good)件、不一致\(bad)件、算出不能\(open)件。"
  }
}
