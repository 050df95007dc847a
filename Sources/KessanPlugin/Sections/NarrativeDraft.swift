import KessanModel

/// Commentary: paragraphs whose numbers are facts.
///
///     NarrativeDraft {
///       Paragraph("Operating income was \(facts(Finance.operatingIncome, now), .billions).")
///     }
public struct NarrativeDraft: BlockDraft {
  private let paragraphs: [Paragraph]

  public init(@ListBuilder<Paragraph> _ paragraphs: () -> [Paragraph]) {
    self.paragraphs = paragraphs()
  }

  public func resolved(_ resolver: inout FactResolver) -> Section.Block? {
    let resolved = paragraphs.compactMap { $0.resolved(&resolver) }
    return resolved.isEmpty ? nil : .narrative(Narrative(paragraphs: resolved))
  }
}

/// One sentence or more; left out where one of its facts is missing.
public struct Paragraph: Sendable {
  private let text: NarrativeText
  private let language: Language

  public init(_ text: NarrativeText, in language: Language = .english) {
    self.text = text
    self.language = language
  }

  func resolved(_ resolver: inout FactResolver) -> Narrative.Paragraph? {
    var runs: [Narrative.Run] = []
    var isComplete = true
    for part in text.parts {
      switch part {
      case .literal(let literal): runs.append(.text(resolver.named(Localized(literal, ja: literal))[language]))
      case .fact(let reference, let style):
        if let figure = resolver.figure(reference, style) {
          runs.append(.figure(figure))
        } else {
          isComplete = false
        }
      }
    }
    guard isComplete else { return nil }
    return Narrative.Paragraph(language: language, runs: runs)
  }
}

/// Text with facts in it. Interpolation takes facts with formats, periods and labels; a number that is interpolated does not
/// compile, and one that is typed among the words is an error of the build (`kessan:bareNumber`).
public struct NarrativeText: Sendable, ExpressibleByStringInterpolation {
  enum Part: Sendable {
    case literal(String)
    case fact(FactReference, NumberStyle)
  }

  let parts: [Part]

  public init(stringLiteral value: String) {
    parts = [.literal(value)]
  }

  public init(stringInterpolation: StringInterpolation) {
    parts = stringInterpolation.parts
  }

  public struct StringInterpolation: StringInterpolationProtocol, Sendable {
    var parts: [Part] = []

    public init(literalCapacity: Int, interpolationCount: Int) {
      parts.reserveCapacity(interpolationCount * 2 + 1)
    }

    public mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { parts.append(.literal(literal)) }
    }

    /// A fact in a format of its item type.
    public mutating func appendInterpolation<Item>(_ term: FactTerm<Item>, _ format: FactFormat<Item>) {
      parts.append(.fact(term.reference, format.style))
    }

    /// The name of a period.
    public mutating func appendInterpolation<Kind>(_ period: ReportPeriod<Kind>) {
      parts.append(.literal(period.label))
    }

    /// The label of a member that this module defines, or the name of another one.
    public mutating func appendInterpolation(_ member: AxisMember) {
      parts.append(.literal(member.definition?.label.en ?? member.value.member))
    }

    /// The label of a concept.
    public mutating func appendInterpolation<Item, Kind>(_ concept: TypedConcept<Item, Kind>) {
      parts.append(.literal(concept.concept.label.en))
    }
  }
}
