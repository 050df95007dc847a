import KessanModel

/// A definition or remark; filed as a footnote of the facts it is on.
///
///     NoteDraft("Recurring revenue: monthly recurring revenue.", ja: "…", on: facts(Finance.revenues, now, recurring))
public struct NoteDraft: BlockDraft {
  private let text: Localized
  private let references: [FactReference]

  public init<each Item>(_ en: String, ja: String, on terms: repeat FactTerm<each Item>) {
    text = Localized(en, ja: ja)
    var references: [FactReference] = []
    for term in repeat each terms { references.append(term.reference) }
    self.references = references
  }

  /// A note on any number of facts of one kind, such as a series of quarters.
  public init<Item>(_ en: String, ja: String, onAll terms: [FactTerm<Item>]) {
    text = Localized(en, ja: ja)
    references = terms.map(\.reference)
  }

  public func resolved(_ resolver: inout FactResolver) -> Section.Block? {
    let facts = references.compactMap { resolver.figure($0, NumberStyle())?.fact }
    guard !facts.isEmpty || references.isEmpty else { return nil }
    return .note(Note(text, facts: facts))
  }
}
