import KessanDisclosure
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
  private enum Subject: Sendable {
    case fact(FactReference)
    case latest(concept: String, dimensions: [DimensionValue])
  }

  private let subject: Subject
  private let style: NumberStyle
  private let label: Localized

  public init<Item>(_ term: FactTerm<Item>, _ format: FactFormat<Item>, en: String, ja: String) {
    subject = .fact(term.reference)
    style = format.style
    label = Localized(en, ja: ja)
  }

  /// The fact of the last period for which there is one, for events that have dates of their own, such as a program of
  /// share buybacks.
  public init<Item, Kind>(
    latest concept: TypedConcept<Item, Kind>, _ members: AxisMember..., format: FactFormat<Item>, en: String, ja: String
  ) {
    subject = .latest(concept: concept.concept.name, dimensions: members.map(\.value))
    style = format.style
    label = Localized(en, ja: ja)
  }

  func resolved(_ resolver: inout FactResolver) -> KeyFigure? {
    let figure: Figure? =
      switch subject {
      case .fact(let reference): resolver.figure(reference, style)
      case .latest(let concept, let dimensions): resolver.latest(concept, dimensions, style)
      }
    return figure.map { KeyFigure(label: resolver.named(label, over: [$0]), figure: $0) }
  }
}
