import KessanModel
import KessanPlugin
import KessanSources

/// Turns sourced facts into a frozen report: merges, derives, ties out and lets the modules compose their sections.
struct Composition {
  let report: Report
  let findings: [Finding]

  init(
    header: ReportHeader, taxonomy: Taxonomy, modules: [any AnalysisModule], sourced: SourcedFacts,
    commentary: [CommentarySection]
  ) {
    let query = FactQuery(header: header)
    var facts = sourced.facts
    let findings = Derivations(taxonomy: taxonomy, query: query, header: header).derive(modules, into: &facts)
    var (merged, places) = facts.mergingCompleteDuplicates()
    let index = FactIndex(merged)
    let units = UnitChoice(currency: header.currency)
    let tieOut = TieOut(facts: merged, index: index, taxonomy: taxonomy, units: units, usesDerivedFacts: false)
    var seen: Set<Claim> = []
    let claims = sourced.claims.compactMap { claim -> ClaimOutcome? in
      let moved = Claim(fact: places[claim.fact], formula: claim.formula, location: claim.location)
      let identity = Claim(fact: moved.fact, formula: moved.formula, location: .none)
      return seen.insert(identity).inserted ? tieOut.judge(moved) : nil
    }
    let lookup = FactLookup(
      taxonomy: taxonomy, facts: merged, index: index, header: header, units: units, claims: claims)
    let sections = SectionComposition(modules: modules, query: query, lookup: lookup, commentary: commentary)
    let uncommented = merged.count
    let commented = CommentaryFacts.add(sections.sections, header, taxonomy, to: &merged)
    report = Report(
      header: header, areas: modules.map(\.area), taxonomy: taxonomy, facts: merged,
      index: merged.count == uncommented ? index : FactIndex(merged), claims: claims, sections: commented)
    self.findings = findings + sections.findings
  }
}

/// Computes the facts that modules derive, in the modules' order, so that later ones may use earlier ones.
struct Derivations {
  let taxonomy: Taxonomy
  let query: FactQuery
  let header: ReportHeader

  func derive(_ modules: [any AnalysisModule], into facts: inout FactTable) -> [Finding] {
    var findings: [Finding] = []
    var known: TieOut?
    var derivedSince: Set<Aspects> = []
    for module in modules {
      for derivation in module.derivations(query) {
        let isStale = derivation.formula.references.contains { derivedSince.contains(aspects($0.concept, $0.context)) }
        if isStale {
          known = nil
          derivedSince = []
        }
        let tieOut =
          known
          ?? TieOut(
            facts: facts, index: FactIndex(facts), taxonomy: taxonomy, units: UnitChoice(currency: header.currency))
        known = tieOut
        if let finding = derive(derivation, module.area.id, tieOut, into: &facts) {
          findings.append(finding)
        } else {
          derivedSince.insert(aspects(derivation.concept, derivation.context))
        }
      }
    }
    return findings
  }

  /// What a reference finds a fact by.
  private struct Aspects: Hashable {
    let concept: String
    let context: Context
  }

  private func aspects(_ concept: String, _ context: Context) -> Aspects {
    Aspects(concept: concept, context: taxonomy.normalised(context))
  }

  /// - Parameter tieOut: Over facts among which are all that the formula may refer to; sorting them anew for each
  ///   derivation would cost a large table a sort each.
  private func derive(
    _ derivation: Derivation, _ module: String, _ tieOut: TieOut, into facts: inout FactTable
  ) -> Finding? {
    let subject = "\(derivation.concept) derived by \(module)"
    guard let concept = taxonomy.index(ofConcept: derivation.concept) else {
      return Finding(
        "kessan:unknownConcept", .error, .init(subject: subject), "The concept \(derivation.concept) is not defined.",
        hint: "List it in the module's vocabulary.")
    }
    let type = taxonomy.concepts[concept].itemType
    if let obstacle = unitObstacle(derivation, type, tieOut) {
      return Finding(
        "kessan:notDerived", .note, .init(subject: subject), "The fact is not derived: \(obstacle)",
        hint: "Report what it is derived from in one unit, or declare the reporting currency in Workspace.json.")
    }
    guard let value = tieOut.value(of: derivation.formula), let interval = tieOut.interval(of: derivation.formula)
    else {
      let missing = derivation.formula.references.filter { tieOut.fact($0) == nil }.map(\.description)
      return Finding(
        "kessan:notDerived", .note, .init(subject: subject),
        "The fact is not derived; missing: \(missing.joined(separator: ", ")).",
        hint: "Add the missing facts, or leave it.")
    }
    let units = derivation.formula.references.compactMap { tieOut.fact($0)?.unit }
    guard let unit = type.isRatio ? .pure : tieOut.unit(of: derivation.formula) ?? units.first,
      let unitIndex = facts.intern(unit),
      let source = facts.intern(
        source: .derived(module: module, formula: derivation.formula.description))
    else {
      return Finding(
        "kessan:notDerived", .error, .init(subject: subject), "The derived fact has no unit.",
        hint: "Derive it from facts that have one.")
    }
    let context = facts.intern(taxonomy.normalised(derivation.context))
    let accuracy = accuracy(of: derivation.formula, value, interval, tieOut)
    facts.append(
      .number(accuracy.rounded(value), accuracy), concept: concept, context: context, unit: unitIndex, source: source,
      row: 0)
    return nil
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
