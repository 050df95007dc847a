import KessanDisclosure
import KessanModel
import KessanPlugin

/// Computes the facts that modules derive, in the modules' order, so that later ones may use earlier ones.
///
/// What is reported wins: a computed fact gives way to a reported one of the same concept, context and unit, and judges it.
struct Derivations {
  let taxonomy: Taxonomy
  let query: FactQuery
  /// Which facts a formula means where they have several units.
  let units: UnitChoice

  func derive(_ modules: [any AnalysisModule], into facts: inout FactTable) -> [Finding] {
    var findings: [Finding] = []
    var known: Known?
    var derivedSince: Set<Aspects> = []
    for module in modules {
      for derivation in module.derivations(query) {
        let own = aspects(derivation.concept, derivation.context)
        let isStale =
          derivedSince.contains(own)
          || derivation.formula.references.contains { derivedSince.contains(aspects($0.concept, $0.context)) }
        if isStale {
          known = nil
          derivedSince = []
        }
        let state = known ?? Known(facts, taxonomy, units)
        known = state
        let before = facts.count
        if let finding = derive(derivation, module.area.id, state, into: &facts) { findings.append(finding) }
        if facts.count > before { derivedSince.insert(own) }
      }
    }
    return findings
  }

  /// The facts that were there when they were last sorted; sorting them anew for each derivation would cost a large table
  /// a sort each.
  private struct Known {
    let index: FactIndex
    let tieOut: TieOut

    init(_ facts: FactTable, _ taxonomy: Taxonomy, _ units: UnitChoice) {
      index = FactIndex(facts)
      tieOut = TieOut(facts: facts, index: index, taxonomy: taxonomy, units: units)
    }
  }

  /// What a reference finds a fact by.
  private struct Aspects: Hashable {
    let concept: String
    let context: Context
  }

  private func aspects(_ concept: String, _ context: Context) -> Aspects {
    Aspects(concept: concept, context: taxonomy.normalised(context))
  }

  /// - Parameter known: Facts among which are all that the formula may refer to.
  private func derive(
    _ derivation: Derivation, _ module: String, _ known: Known, into facts: inout FactTable
  ) -> Finding? {
    let subject = "\(derivation.concept) derived by \(module)"
    guard let concept = taxonomy.index(ofConcept: derivation.concept) else {
      return Finding(
        .unknownConcept, .init(subject: subject), "The concept \(derivation.concept) is not defined.",
        hint: "List it in the module's vocabulary.")
    }
    let tieOut = known.tieOut
    let context = taxonomy.normalised(derivation.context)
    let places = facts.index(of: context).map { known.index.places(concept: concept, context: $0) } ?? []
    let standing = places.map { facts[$0] }
    let type = taxonomy.concepts[concept].itemType
    if let obstacle = unitObstacle(derivation, type, tieOut) {
      guard standing.isEmpty else { return nil }
      return Finding(
        .notDerived, .init(subject: subject), "The fact is not derived: \(obstacle)",
        hint: "Report what it is derived from in one unit, or declare the reporting currency in Workspace.json.")
    }
    guard let value = tieOut.value(of: derivation.formula), let interval = tieOut.interval(of: derivation.formula)
    else {
      guard standing.isEmpty else { return nil }
      let missing = derivation.formula.references.filter { tieOut.fact($0) == nil }.map(\.description)
      return Finding(
        .notDerived, .init(subject: subject),
        "The fact is not derived; missing: \(missing.joined(separator: ", ")).",
        hint: "Add the missing facts, or leave it.")
    }
    let found = derivation.formula.references.compactMap { tieOut.fact($0)?.unit }
    guard let unit = type.isRatio ? .pure : tieOut.unit(of: derivation.formula) ?? found.first else {
      return Finding(
        .notDerived, .error, .init(subject: subject), "The derived fact has no unit.",
        hint: "Derive it from facts that have one.")
    }
    let accuracy = accuracy(of: derivation.formula, value, interval, tieOut)
    let candidate = Candidate(
      derivation: derivation, module: module, interval: interval, value: accuracy.rounded(value), accuracy: accuracy,
      tieOut: tieOut, calendar: query.periods.calendar)
    switch candidate.standing(beside: standing.filter { $0.unit == unit || $0.unit == nil }) {
    case .givesWay: return nil
    case .refuses(let finding): return finding
    case .stands:
      guard let unitIndex = facts.intern(unit),
        let source = facts.intern(source: .derived(module: module, formula: derivation.formula.description))
      else {
        return Finding(
          .notDerived, .error, .init(subject: subject),
          "The report has more units or sources than can be kept.",
          hint: "Derive fewer facts, or report them.")
      }
      facts.append(
        .number(candidate.value, accuracy), concept: concept, context: facts.intern(context), unit: unitIndex,
        source: source, row: 0)
      return nil
    }
  }

  /// Why the units of a derivation's facts give no fact; nil where they do.
  private func unitObstacle(_ derivation: Derivation, _ type: ItemType, _ tieOut: TieOut) -> String? {
    for reference in derivation.formula.references {
      if case .units(let units) = tieOut.choice(reference) {
        return "\(reference) is reported in \(units.joined(separator: " and in "))."
      }
    }
    if let mixture = tieOut.unitMixture(in: derivation.formula) {
      return "its facts are in \(mixture.first) and in \(mixture.second)."
    }
    guard type.isRatio, let unit = tieOut.unit(of: derivation.formula), unit != .pure else { return nil }
    return "a ratio would be in \(unit)."
  }

  /// Sums and differences are as accurate as the least accurate of their inputs, as accounts are added up; anything else
  /// is as accurate as the rounding of its inputs allows.
  private func accuracy(
    of formula: Formula, _ value: ExactDecimal, _ interval: DecimalInterval, _ tieOut: TieOut
  ) -> Accuracy {
    guard formula.isAdditive else { return Accuracy(of: interval, around: value) }
    let inputs = formula.references.compactMap { reference -> Int? in
      guard case .number(_, .decimals(let decimals)) = tieOut.fact(reference)?.value else { return nil }
      return decimals
    }
    return inputs.min().map(Accuracy.decimals) ?? .exact
  }
}

/// A computed fact that is not filed yet.
private struct Candidate {
  let derivation: Derivation
  let module: String
  /// What the inputs allow.
  let interval: DecimalInterval
  let value: ExactDecimal
  let accuracy: Accuracy
  let tieOut: TieOut
  let calendar: FiscalCalendar

  enum Standing {
    case stands
    case givesWay
    case refuses(Finding)
  }

  /// Whether the fact is filed beside those that stand for its aspects already.
  func standing(beside facts: [Fact]) -> Standing {
    if derivation.kind == .remainder { return facts.isEmpty ? remainder : .givesWay }
    let intervals = facts.compactMap(\.interval)
    guard intervals.count == facts.count, let first = intervals.first else {
      return facts.isEmpty ? .stands : .givesWay
    }
    // Reported figures that contradict one another are judged by themselves.
    guard let reported = intervals.dropFirst().reduce(first as DecimalInterval?, { $0?.intersection($1) }) else {
      return .givesWay
    }
    guard interval.intersection(reported) != nil else { return .refuses(contradiction(facts)) }
    let filed = accuracy.interval(around: value)
    let isFiner = intervals.allSatisfy { filed.upper - filed.lower < $0.upper - $0.lower }
    return isFiner && filed.intersection(reported) != nil ? .stands : .givesWay
  }

  /// A remainder is filed where rounding cannot be all that the total leaves over.
  private var remainder: Standing {
    if interval.contains(.zero) { return .givesWay }
    guard interval.upper < .zero else { return .stands }
    let name = FactReference(concept: derivation.concept, context: derivation.context, calendar: calendar)
    return .refuses(
      Finding(
        .linesExceedTotal, totalLocation(name),
        """
        The lines exceed their total by \((-value).formatted(fractionDigits: 0)): \(derivation.formula) is below zero. \
        The figures: \(tieOut.rows(of: derivation.formula, calendar: calendar)).
        """,
        hint: "Check the total and the lines. Nothing is filed as \(derivation.concept)."))
  }

  /// The row of the total.
  private func totalLocation(_ name: FactReference) -> Finding.Location {
    var location = derivation.formula.references.first.flatMap { tieOut.fact($0)?.provenance.location } ?? .none
    location.subject = name.description
    return location
  }

  private func contradiction(_ facts: [Fact]) -> Finding {
    let name = FactReference(concept: derivation.concept, context: derivation.context, calendar: calendar)
    var location = facts.first.map(\.provenance.location) ?? .none
    location.subject = name.description
    let places = facts.map { "\($0.provenance.location)" }.joined(separator: ", ")
    let reported = facts.compactMap(\.interval).map(\.description).joined(separator: " and ")
    return Finding(
      .inconsistentDerivation, location,
      """
      The figure at \(places) is in \(reported), but \(module) computes \(interval) for it by \(derivation.formula). \
      The figures: \(tieOut.rows(of: derivation.formula, calendar: calendar)).
      """,
      hint: "Correct that figure, or one of those that it is computed from.")
  }
}

extension Accuracy {
  /// The finest accuracy whose interval around the value, rounded to it, holds all of an interval.
  init(of interval: DecimalInterval, around value: ExactDecimal) {
    guard interval.lower != interval.upper else {
      self = .exact
      return
    }
    for decimals in stride(from: 15, through: -30, by: -1) {
      let candidate = Accuracy.decimals(decimals).interval(around: value)
      if candidate.lower <= interval.lower, interval.upper <= candidate.upper {
        self = .decimals(decimals)
        return
      }
    }
    self = .decimals(-30)
  }
}
