import KessanDisclosure
import KessanModel

/// The facts of a report as sections look them up.
public struct FactLookup: Sendable {
  let taxonomy: Taxonomy
  let facts: FactTable
  let index: FactIndex
  let calendar: FiscalCalendar
  /// The company's short name, for texts that speak of it.
  let entity: Localized
  let units: UnitChoice
  private let recomputed: [Int: ExactDecimal]

  /// - Parameters:
  ///   - units: Which facts a reference means where they have several units.
  ///   - claims: The outcomes of the tie-out, so that sections can show what was recomputed.
  public init(
    taxonomy: Taxonomy, facts: FactTable, index: FactIndex, header: ReportHeader,
    units: UnitChoice = UnitChoice(), claims: [ClaimOutcome]
  ) {
    self.taxonomy = taxonomy
    self.facts = facts
    self.index = index
    calendar = header.calendar
    entity = header.entityShortName
    self.units = units
    recomputed = Self.recomputed(claims)
  }

  /// The values that the tightest claim on each fact recomputes. A claim whose inputs leave it more than a hundred units of
  /// the printed figure's last digit says nothing that could be shown beside it.
  private static func recomputed(_ claims: [ClaimOutcome]) -> [Int: ExactDecimal] {
    var tightest: [Int: (width: ExactDecimal, value: ExactDecimal)] = [:]
    for outcome in claims {
      guard let value = outcome.point, let interval = outcome.recomputed, let printed = outcome.printed else {
        continue
      }
      let width = interval.upper - interval.lower
      guard width <= (printed.upper - printed.lower) * 100 else { continue }
      if let known = tightest[outcome.claim.fact], known.width <= width { continue }
      tightest[outcome.claim.fact] = (width, value)
    }
    return tightest.mapValues(\.value)
  }

  /// The fact that a reference names: the one printed on this slide, else the most precise one, else a nil fact.
  ///
  /// A text that stands in this language goes before one in another.
  func fact(_ reference: FactReference, slide: String, language: Language? = nil) -> Fact? {
    let found = candidates(reference)
    let spoken = found.filter { if case .text(_, let own?) = $0.value { own == language } else { false } }
    let candidates = spoken.isEmpty ? found : spoken
    return candidates.first { $0.isPrinted(on: slide) } ?? candidates.min { precision($0) < precision($1) }
  }

  /// The fact that a reference names, and that a style shows as it is printed; where there is none, the one that
  /// ``fact(_:slide:)`` gives.
  func fact(_ reference: FactReference, shownAsPrintedIn style: NumberStyle, slide: String) -> Fact? {
    let candidates = candidates(reference)
    let onSlide = candidates.filter { $0.isPrinted(on: slide) }
    return (onSlide.isEmpty ? candidates : onSlide).first { DisplayCheck($0, slide: slide).showsPrinted(style) }
      ?? fact(reference, slide: slide)
  }

  /// The facts of a concept that a slide prints, in the order of the data.
  func facts(of concept: String, on slide: String) -> [Fact] {
    guard let conceptIndex = taxonomy.index(ofConcept: concept) else { return [] }
    return index.places(concept: conceptIndex).map { facts[$0] }.filter { $0.isPrinted(on: slide) }
  }

  /// The fact of a concept with these dimensions whose period ends last.
  func latest(_ concept: String, _ dimensions: [DimensionValue], slide: String) -> Fact? {
    guard let conceptIndex = taxonomy.index(ofConcept: concept) else { return nil }
    let wanted = taxonomy.normalised(Context(.forever, dimensions)).dimensions
    let contexts = index.places(concept: conceptIndex).map { facts[$0].context }.filter { $0.dimensions == wanted }
    return contexts.map(\.period).max().flatMap { period in
      fact(FactReference(concept: concept, context: Context(period, dimensions), calendar: calendar), slide: slide)
    }
  }

  private func candidates(_ reference: FactReference) -> [Fact] {
    if case .facts(let facts) = choice(reference) { facts } else { [] }
  }

  /// The units that a reference could mean, where it is not clear which; empty where it is.
  func ambiguity(of reference: FactReference) -> [String] {
    if case .units(let units) = choice(reference) { units } else { [] }
  }

  private func choice(_ reference: FactReference) -> UnitChoice.Outcome {
    guard let conceptIndex = taxonomy.index(ofConcept: reference.concept),
      let contextIndex = facts.index(of: taxonomy.normalised(reference.context))
    else { return .facts([]) }
    let places = index.places(concept: conceptIndex, context: contextIndex).prefix(FactIndex.mostPrintings)
    return units(places.map { facts[$0] }, unit: reference.unit)
  }

  /// The fact as a style shows it in a language before these words, with the recomputed value where that reads otherwise.
  func figure(
    _ fact: Fact, _ style: NumberStyle, in language: Language = .english, before words: String = ""
  ) -> Figure {
    switch fact.value {
    case .number(let number, let accuracy):
      let text = { style.text($0, accuracy, unit: fact.unit, in: language, before: words) }
      let display = fact.isPrintedBelowZero ? style.belowZero(text(number), in: language) : text(number)
      let other = recomputed[fact.index].map(text)
      return Figure(fact: fact.index, display: display, recomputed: other == display ? nil : other)
    case .text(let text, _): return Figure(fact: fact.index, display: text)
    case .none: return Figure(fact: fact.index, display: "—")
    }
  }

  /// The width of what a fact may be: the smaller, the more precise.
  private func precision(_ fact: Fact) -> ExactDecimal {
    guard let interval = fact.interval else { return ExactDecimal(1, exponent: 100) }
    return interval.upper - interval.lower
  }
}

extension Fact {
  /// Whether it is a zero that is printed with a sign, as in △0 or (0.0%): a loss too small for the digits.
  fileprivate var isPrintedBelowZero: Bool {
    guard number?.signum == 0, let annotation else { return false }
    return annotation.printings.contains { printing in
      printing.reading == .plain && (try? PrintedFigure(printing.text, unit: unit))?.isNegative ?? false
    }
  }

  /// Whether a row states it for a slide.
  fileprivate func isPrinted(on slide: String) -> Bool { annotation?.isPrinted(on: slide) ?? false }
}

/// Looks up the facts of one section and remembers which were not there.
public struct FactResolver: Sendable {
  let lookUp: FactLookup
  let slide: String
  private(set) var unresolved: [String] = []
  private(set) var ambiguous: [Section.AmbiguousReference] = []
  private var commentary: Narrative?

  init(lookUp: FactLookup, slide: String, commentary: Narrative?) {
    self.lookUp = lookUp
    self.slide = slide
    self.commentary = commentary
  }

  /// The section's commentary, for the first that asks.
  mutating func takeCommentary() -> Narrative? {
    defer { commentary = nil }
    return commentary
  }

  mutating func figure(
    _ reference: FactReference, _ style: NumberStyle, in language: Language = .english, before words: String = ""
  ) -> Figure? {
    guard let fact = lookUp.fact(reference, slide: slide, language: language) else {
      if !isAmbiguous(reference), !unresolved.contains(reference.description) {
        unresolved.append(reference.description)
      }
      return nil
    }
    return lookUp.figure(fact, style, in: language, before: words)
  }

  /// How the section's slide prints the sign of a fact, once for each time.
  func readings(_ concept: String, _ context: Context) -> [Reading] {
    let reference = FactReference(concept: concept, context: context, description: "")
    let printings = lookUp.fact(reference, slide: slide)?.annotation?.printings ?? []
    return printings.filter { $0.slide == slide }.map(\.reading)
  }

  /// The fact whose period ends last: its absence is nothing to report.
  func latest(_ concept: String, _ dimensions: [DimensionValue], _ style: NumberStyle) -> Figure? {
    lookUp.latest(concept, dimensions, slide: slide).map { lookUp.figure($0, style) }
  }

  /// A table's cell: its absence is nothing to report.
  mutating func cell(_ concept: String, _ context: Context, _ style: NumberStyle) -> Figure? {
    let reference = FactReference(concept: concept, context: context, description: "")
    if let fact = lookUp.fact(reference, slide: slide) { return lookUp.figure(fact, style) }
    _ = isAmbiguous(FactReference(concept: concept, context: context, calendar: lookUp.calendar))
    return nil
  }

  /// Whether a reference that finds no fact could mean facts of several units, which is remembered.
  private mutating func isAmbiguous(_ reference: FactReference) -> Bool {
    let units = lookUp.ambiguity(of: reference)
    guard !units.isEmpty else { return false }
    let found = Section.AmbiguousReference(reference, units: units)
    if !ambiguous.contains(found) { ambiguous.append(found) }
    return true
  }

  /// All facts of a concept that the section's slide prints, in the order of the data.
  func facts(of concept: String) -> [Fact] { lookUp.facts(of: concept, on: slide) }

  /// A text as it stands.
  func figure(_ fact: Fact) -> Figure { lookUp.figure(fact, FactFormat<Text>.plain.style) }

  /// The members of an axis that facts may have, without its default.
  func members(of axis: String) -> [Member] {
    guard case .explicit(let defaultMember) = lookUp.taxonomy.dimension(axis)?.kind else { return [] }
    return lookUp.taxonomy.members(of: axis).filter { $0.isUsable && $0.name != defaultMember }
  }

  func label(of value: DimensionValue) -> Localized {
    lookUp.taxonomy.member(value)?.label ?? Localized(value.member)
  }
}
