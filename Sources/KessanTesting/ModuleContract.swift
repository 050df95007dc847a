import KessanModel
public import KessanPlugin

/// What every module must keep; a module's tests ask for its violations and expect none.
public enum ModuleContract {
  /// The violations of a module that stands alone beside the common vocabulary, in words.
  public static func violations(of module: any AnalysisModule) -> [String] {
    var violations: [String] = []
    let vocabulary = module.ownedVocabulary
    let (taxonomy, clashes) = Taxonomy.composed(of: [CommonVocabulary.vocabulary, vocabulary])
    violations += clashes.map(\.message)
    if !QName.isElementName(module.area.id) { violations.append("The area's id \(module.area.id) is no name.") }
    if module.area.title.ja == nil { violations.append("The area has no Japanese title.") }
    violations += vocabulary.concepts.filter { $0.label.ja == nil }.map { "\($0.name) has no Japanese label." }
    violations += vocabulary.concepts.filter { $0.balance != nil && !$0.itemType.isMonetary }.map {
      "\($0.name) has a balance and is no amount of money (XBRL 2.1, clause 5.1.1.2)."
    }
    for calculation in taxonomy.calculations where calculation.owner == vocabulary.owner {
      violations += balanceViolations(calculation, taxonomy)
    }
    violations += sectionViolations(module)
    return violations
  }

  /// XBRL 2.1, clause 5.1.1.2: items of the same balance add, items of the opposite one subtract.
  private static func balanceViolations(_ calculation: Calculation, _ taxonomy: Taxonomy) -> [String] {
    guard let total = taxonomy.concept(calculation.total)?.balance else { return [] }
    return calculation.contributions.compactMap { item in
      guard let balance = taxonomy.concept(item.concept)?.balance else { return nil }
      return (balance == total) == (item.weight > 0)
        ? nil : "\(item.concept) has the wrong weight in \(calculation.total) for its balance."
    }
  }

  private static func sectionViolations(_ module: any AnalysisModule) -> [String] {
    var violations: [String] = []
    let query = FactQuery(header: SampleReport.header)
    let first = module.sections(query).map(\.id)
    if first != module.sections(query).map(\.id) { violations.append("The sections differ from call to call.") }
    if Set(first).count != first.count { violations.append("Two sections have the same id.") }
    violations += module.sections(query).filter { $0.title.ja == nil }.map { "\($0.id) has no Japanese title." }
    return violations
  }
}
