import KessanModel

/// Whether values fit the types of their concepts (XBRL 2.1, clause 4.6; XML Schema).
enum ValueRules {
  static func findings(_ context: RuleContext) -> [Finding] {
    let report = context.report
    let checked = report.taxonomy.concepts.map { [.integer, .date, .string, .textBlock].contains($0.itemType) }
    return report.facts.indices.compactMap { place in
      guard checked[report.facts.columns(place).concept] else { return nil }
      let fact = report.facts[place]
      let concept = report.concept(of: fact)
      switch (concept.itemType, fact.value) {
      case (.integer, .number(let number, _)) where number.fractionDigits > 0:
        return finding(
          context, fact, "\(number) is no whole number, which \(concept.name) must be.",
          "Check the value and its scale.")
      case (.date, .text(let text, _)) where CalendarDate(text) == nil:
        return finding(context, fact, "\"\(text)\" is no date.", "Write it as 2016-09-30.")
      case (.string, .text(let text, _)) where text.isEmpty, (.textBlock, .text(let text, _)) where text.isEmpty:
        return finding(context, fact, "The text of \(concept.name) is empty.", "Write the text, or remove the fact.")
      default: return nil
      }
    }
  }

  private static func finding(_ context: RuleContext, _ fact: Fact, _ message: String, _ hint: String) -> Finding {
    Finding("xmlSchema:valueError", .error, context.location(of: fact), message, hint: hint)
  }
}
