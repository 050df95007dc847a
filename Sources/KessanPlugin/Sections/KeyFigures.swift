import KessanModel

/// Figures that stand on their own, each with a label.
public struct KeyFigures: BlockDraft {
  private let figures: [KeyFigureDraft]

  public init(@ListBuilder<KeyFigureDraft> _ figures: () -> [KeyFigureDraft]) {
    self.figures = figures()
  }

  public func resolved(_ resolver: inout FactResolver) -> Section.Block? {
    let resolved = figures.compactMap { $0.resolved(&resolver) }
    return resolved.isEmpty ? nil : .keyFigures(resolved)
  }
}

/// One figure with its label.
public struct KeyFigureDraft: Sendable {
  private let reference: FactReference
  private let style: NumberStyle
  private let label: Localized

  public init<Item>(_ term: FactTerm<Item>, _ format: FactFormat<Item>, en: String, ja: String) {
    reference = term.reference
    style = format.style
    label = Localized(en, ja: ja)
  }

  func resolved(_ resolver: inout FactResolver) -> KeyFigure? {
    resolver.figure(reference, style).map { KeyFigure(label: label, figure: $0) }
  }
}
