import KessanModel

/// Whether facts have units that their types admit (XBRL 2.1, clause 4.8.2; Units Registry 1.0).
enum UnitRules {
  static func findings(_ context: RuleContext) -> [Finding] {
    let report = context.report
    var judged: [Int: Bool] = [:]
    var findings = CappedFindings()
    for place in report.facts.indices {
      let columns = report.facts.columns(place)
      let pair = columns.concept << 16 | (columns.unit ?? 0xFFFF)
      if judged[pair] == true { continue }
      let concept = report.taxonomy.concepts[columns.concept]
      let unit = columns.unit.map { report.facts.units[$0] }
      if let finding = finding(concept, unit, at: { context.location(of: report.facts[place]) }) {
        judged[pair] = false
        findings.add(finding)
      } else {
        judged[pair] = true
      }
    }
    return findings.findings
  }

  private static func finding(
    _ concept: Concept, _ unit: Unit?, at location: () -> Finding.Location
  ) -> Finding? {
    let type = concept.itemType
    guard let unit else {
      guard type.isNumeric else { return nil }
      return Finding(
        .numericUnit, location(), "The numeric fact has no unit.", hint: "Write \(type.unitHint).")
    }
    guard type.admits(unit) else {
      return Finding(
        code(type), location(),
        "\(concept.name) is of the type \(type.rawValue) and cannot be reported in \(unit).",
        hint: "Write \(type.unitHint).")
    }
    for case .currency(let code) in unit.numerators + unit.denominators where !Currency.codes.contains(code) {
      return Finding(
        .numericFactUtrInvalid, location(), "\(code) is no currency code of ISO 4217.",
        hint: "Write the three-letter code of the currency, such as JPY or USD.")
    }
    if !Set(unit.numerators).isDisjoint(with: unit.denominators) {
      return Finding(
        .measureBothNumDenom, location(),
        "The unit \(unit) has the same measure above and below the line.", hint: "Cancel it.")
    }
    return nil
  }

  private static func code(_ type: ItemType) -> FindingCode {
    if type.isMonetary { return .monetaryFactUnit }
    return type == .shares ? .sharesFactUnit : .numericFactUtrInvalid
  }
}
