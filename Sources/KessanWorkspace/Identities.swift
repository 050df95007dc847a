import KessanDisclosure
import KessanModel
import KessanPlugin

/// Judges what must hold between reported facts; where one of them is not reported, it says which, and what it would be.
///
/// Nothing computed takes part, and nothing is filed: the line that is missing may be any line.
struct Identities {
  /// Over reported facts only.
  let tieOut: TieOut
  let facts: FactTable
  let index: FactIndex
  let taxonomy: Taxonomy
  let calendar: FiscalCalendar

  func findings(_ modules: [any AnalysisModule], _ query: FactQuery) -> [Finding] {
    modules.flatMap { $0.identities(query).compactMap(finding) }
  }

  private func finding(_ identity: Identity) -> Finding? {
    let rest = Formula.difference(identity.formula, .fact(identity.total))
    guard isOfOneUnit(rest) else { return nil }
    let missing = rest.references.filter { tieOut.fact($0) == nil }
    guard let line = missing.first else { return isCalculation(identity) ? nil : judge(rest, identity) }
    let weight = rest.weight(of: line)
    guard missing.count == 1, weight.magnitude == 1 else { return nil }
    let others = rest.replacing(line, with: 0)
    guard let value = tieOut.value(of: others), let interval = tieOut.interval(of: others) else { return nil }
    return self.missing(
      line, identity, weight > 0 ? -value : value, weight > 0 ? -interval : interval)
  }

  /// Facts of several units make no identity.
  private func isOfOneUnit(_ formula: Formula) -> Bool {
    let isAmbiguous = formula.references.contains { reference in
      if case .units = tieOut.choice(reference) { true } else { false }
    }
    return !isAmbiguous && tieOut.unitMixture(in: formula) == nil
  }

  /// What a line that is not reported would have to be; nothing where it may be zero.
  private func missing(
    _ line: FactReference, _ identity: Identity, _ value: ExactDecimal, _ interval: DecimalInterval
  ) -> Finding? {
    guard !interval.contains(.zero) else { return nil }
    let amount = (value.isNegative ? "-" : "") + value.magnitude.formatted(fractionDigits: 0)
    return Finding(
      .missingLine, severity(line, identity, value, interval), location(identity),
      """
      \(line) is not reported. It would have to be \(amount) for this to hold: \(identity.total) = \(identity.formula). \
      The figures: \(rows(identity)).
      """,
      hint: isDisclaimed(line)
        ? "Its row says that it is not disclosed. Check the figures where the amount cannot be right."
        : "Check the figures. Add a row for \(line.concept), or one that prints — where it is not disclosed.")
  }

  /// A line below one hundredth of its total is one that announcements leave out. One that is larger, or below zero, is
  /// rather a figure that is mistyped.
  private func severity(
    _ line: FactReference, _ identity: Identity, _ value: ExactDecimal, _ interval: DecimalInterval
  ) -> Finding.Severity {
    guard line != identity.total, !isDisclaimed(line), let total = tieOut.value(of: .fact(identity.total)) else {
      return .note
    }
    return interval.upper < .zero || value.magnitude * 100 > total.magnitude ? .warning : .note
  }

  private func judge(_ rest: Formula, _ identity: Identity) -> Finding? {
    guard let interval = tieOut.interval(of: rest), !interval.contains(.zero) else { return nil }
    return Finding(
      .inconsistentIdentity, location(identity),
      """
      This does not hold: \(identity.total) = \(identity.formula). The two sides differ by \(interval). The figures: \
      \(rows(identity)).
      """, hint: "Check these figures.")
  }

  private func rows(_ identity: Identity) -> String {
    tieOut.rows(of: .difference(.fact(identity.total), identity.formula), calendar: calendar)
  }

  /// Whether a calculation of the taxonomy says the same, and is judged by its own rule.
  private func isCalculation(_ identity: Identity) -> Bool {
    let concepts = Set(identity.formula.references.map(\.concept))
    return taxonomy.calculations.contains { calculation in
      calculation.total == identity.total.concept && Set(calculation.contributions.map(\.concept)) == concepts
    }
  }

  /// Whether a row states that the fact is not disclosed.
  private func isDisclaimed(_ line: FactReference) -> Bool {
    guard let concept = taxonomy.index(ofConcept: line.concept),
      let context = facts.index(of: taxonomy.normalised(line.context))
    else { return false }
    return index.places(concept: concept, context: context).contains { facts[$0].value == .none }
  }

  private func location(_ identity: Identity) -> Finding.Location {
    var location = tieOut.fact(identity.total)?.provenance.location ?? .none
    location.subject = identity.total.description
    return location
  }
}
