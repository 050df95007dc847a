import KessanDisclosure
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
    for (place, part) in text.parts.enumerated() {
      switch part {
      case .literal(let literal): runs.append(.text(resolver.named(Localized(literal, ja: literal))[language]))
      case .name(let name): runs.append(.text(resolver.named(name)[language]))
      case .member(let member): runs.append(.text(resolver.label(of: member)[language]))
      case .fact(let reference, let style):
        if let figure = resolver.figure(reference, style, in: language, before: text.literal(after: place)) {
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
    /// A name that has a form in each language.
    case name(Localized)
    case member(DimensionValue)
    case fact(FactReference, NumberStyle)
  }

  let parts: [Part]

  /// The words right behind a part; empty where none follow.
  func literal(after place: Int) -> String {
    guard place + 1 < parts.count, case .literal(let words) = parts[place + 1] else { return "" }
    return words
  }

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
      parts.append(.name(period.name))
    }

    /// The label of a member in the language of the paragraph.
    public mutating func appendInterpolation(_ member: AxisMember) {
      parts.append(.member(member.value))
    }

    /// The label of a concept in the language of the paragraph.
    public mutating func appendInterpolation<Item, Kind>(_ concept: TypedConcept<Item, Kind>) {
      parts.append(.name(concept.concept.label))
    }
  }
}
