import KessanDisclosure
import KessanModel

/// A definition or remark; filed as a footnote of the facts it is on.
///
///     NoteDraft("Recurring revenue: monthly recurring revenue.", ja: "…", on: facts(Finance.revenues, now, recurring))
public struct NoteDraft: BlockDraft {
  private let text: Localized
  private let references: [FactReference]
  /// Whether the note is on what modules derived only: it tells how a figure was computed.
  private let isOnDerived: Bool

  public init<each Item>(_ en: String, ja: String, on terms: repeat FactTerm<each Item>) {
    text = Localized(en, ja: ja)
    var references: [FactReference] = []
    for term in repeat each terms { references.append(term.reference) }
    self.references = references
    isOnDerived = false
  }

  /// A note on any number of facts of one kind, such as a series of quarters.
  public init<Item>(_ en: String, ja: String, onAll terms: [FactTerm<Item>]) {
    text = Localized(en, ja: ja)
    references = terms.map(\.reference)
    isOnDerived = false
  }

  /// A note on how modules derived these facts; those that the workspace states are left out, and so is the note where
  /// it states all of them.
  public init<First, each Item>(
    _ en: String, ja: String, onDerived first: FactTerm<First>, _ terms: repeat FactTerm<each Item>
  ) {
    text = Localized(en, ja: ja)
    var references = [first.reference]
    for term in repeat each terms { references.append(term.reference) }
    self.references = references
    isOnDerived = true
  }

  /// A note on how modules derived any number of facts of one kind.
  public init<Item>(_ en: String, ja: String, onAllDerived terms: [FactTerm<Item>]) {
    text = Localized(en, ja: ja)
    references = terms.map(\.reference)
    isOnDerived = true
  }

  public func resolved(_ resolver: inout FactResolver) -> Section.Block? {
    let figures = references.compactMap { resolver.figure($0, NumberStyle()) }
    let explained = isOnDerived ? figures.filter { resolver.isDerived($0) } : figures
    guard !explained.isEmpty || references.isEmpty else { return nil }
    return .note(Note(resolver.named(text), facts: explained.map(\.fact)))
  }
}
