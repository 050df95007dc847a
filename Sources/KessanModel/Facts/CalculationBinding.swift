/// A calculation with the contexts in which it binds: those with its total and at least one contribution
/// (Calculations 1.1, clause 3.3).
public struct CalculationBinding: Sendable {
  /// One place where the total is reported beside contributions.
  public struct Site: Sendable {
    public let context: Int
    public let unit: Int?
    /// The places of the facts for the total, in every accuracy they are reported with.
    public let totals: [Int]
    /// The places of the facts for each contribution with its weight; empty where it is not reported with a number.
    public let contributions: [(weight: Int, facts: [Int])]

    /// Whether every contribution is there.
    public var isComplete: Bool { contributions.allSatisfy { !$0.facts.isEmpty } }
  }

  public let calculation: Calculation
  public let sites: [Site]

  /// Whether no context lacks a contribution.
  ///
  /// A processor sums what is there and skips what is nil or missing, so a calculation with an undisclosed contribution
  /// anywhere would be reported as inconsistent; it must not be filed.
  public var isComplete: Bool { sites.allSatisfy(\.isComplete) }
}

extension CalculationBinding {
  /// Where the calculations of a taxonomy bind.
  public static func all(_ taxonomy: Taxonomy, _ facts: FactTable, _ index: FactIndex) -> [CalculationBinding] {
    let numbers = Numbers(facts: facts, index: index)
    return taxonomy.calculations.map { calculation in
      guard let total = taxonomy.index(ofConcept: calculation.total) else {
        return CalculationBinding(calculation: calculation, sites: [])
      }
      let items = calculation.contributions.compactMap { item in
        taxonomy.index(ofConcept: item.concept).map { (weight: item.weight, concept: $0) }
      }
      var sites: [CalculationBinding.Site] = []
      for context in facts.contexts.indices {
        for (unit, totals) in numbers.byUnit(concept: total, context: context) {
          let contributions = items.map { item in
            let numbers = numbers.byUnit(concept: item.concept, context: context)
            return (weight: item.weight, facts: numbers.first { $0.unit == unit }?.places ?? [])
          }
          guard contributions.contains(where: { !$0.facts.isEmpty }) else { continue }
          sites.append(
            CalculationBinding.Site(context: context, unit: unit, totals: totals, contributions: contributions))
        }
      }
      return CalculationBinding(calculation: calculation, sites: sites)
    }
  }
}

/// The numbers of concepts in contexts.
private struct Numbers {
  let facts: FactTable
  let index: FactIndex

  func byUnit(concept: Int, context: Int) -> [(unit: Int?, places: [Int])] {
    var groups: [(unit: Int?, places: [Int])] = []
    for place in index.places(concept: concept, context: context) {
      let columns = facts.columns(place)
      guard columns.isNumeric else { continue }
      if let group = groups.firstIndex(where: { $0.unit == columns.unit }) {
        groups[group].places.append(place)
      } else {
        groups.append((columns.unit, [place]))
      }
    }
    return groups
  }
}
