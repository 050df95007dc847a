import KessanModel
import KessanXML

/// Whether values fit the types of their concepts (XBRL 2.1, clause 4.6; XML Schema; Data Types Registry).
///
/// Texts that have a canonical form must be in it, so that every format says the same; sources see to that.
enum ValueRules {
  static func findings(_ context: RuleContext) -> [Finding] {
    let report = context.report
    let isAnyNumber = report.taxonomy.concepts.map { $0.itemType.takesAnyNumber }
    return report.facts.indices.lazy.compactMap { place -> Finding? in
      let columns = report.facts.columns(place)
      guard !columns.isNone, !(columns.isNumeric && isAnyNumber[columns.concept]) else { return nil }
      let fact = report.facts[place]
      let concept = report.concept(of: fact)
      switch fact.value {
      case .number(let number, let accuracy): return fault(number, accuracy, of: concept, context, fact)
      case .text(let text, let language): return fault(text, language, of: concept, context, fact)
      case .none: return nil
      }
    }.capped()
  }

  private static func fault(
    _ number: ExactDecimal, _ accuracy: Accuracy, of concept: Concept, _ context: RuleContext, _ fact: Fact
  ) -> Finding? {
    let type = concept.itemType
    if type.hasNoDecimals, case .decimals(let decimals) = accuracy, decimals > 0 {
      return Finding(
        .noDecimalsItemType, context.location(of: fact),
        "\(concept.name) is of the type \(type.rawValue) and reported with \(decimals) decimals.",
        hint: "Write 0, a negative number or INF as decimals.")
    }
    guard type.isNumeric else {
      return finding(context, fact, "\(concept.name) is of the type \(type.rawValue), not a number.", type.valueHint)
    }
    guard !type.admits(number) else { return nil }
    if type.isInteger || type.hasNoDecimals, number.fractionDigits > 0 {
      return finding(
        context, fact, "\(number) is no whole number, which \(concept.name) must be.",
        "Check the value and its scale.")
    }
    return finding(
      context, fact, "\(number) is no value of the type \(type.rawValue), which \(concept.name) has.", type.valueHint)
  }

  private static func fault(
    _ text: String, _ language: Language?, of concept: Concept, _ context: RuleContext, _ fact: Fact
  ) -> Finding? {
    let type = concept.itemType
    guard !type.isNumeric else {
      return finding(context, fact, "\(concept.name) is a number, not a text.", type.valueHint)
    }
    guard text.isWritableInXML else {
      return finding(
        context, fact, "The text of \(concept.name) holds a control character, which no XML document can hold.",
        "Remove it.")
    }
    guard let canonical = type.canonical(text) else {
      return finding(context, fact, "\(shown(text)) is no value of the type \(type.rawValue).", type.valueHint)
    }
    if canonical != text || !canonical.utf8.elementsEqual(text.utf8) {
      return finding(
        context, fact, "\(shown(text)) is not the canonical form of \(concept.name).", "Write \(shown(canonical)).")
    }
    if text.isEmpty, type != .domain {
      return finding(
        context, fact, "The text of \(concept.name) is empty.", "Write the text, or remove the fact.")
    }
    if language != nil, !type.hasLanguage {
      return finding(
        context, fact, "\(concept.name) is of the type \(type.rawValue), whose texts are in no language.",
        "Leave the language out.")
    }
    if type.isMarkup, !isMarkup(text) {
      return finding(context, fact, "\(shown(text)) is no well-formed XML.", type.valueHint)
    }
    if type.isPrefixed, let prefix = unboundPrefix(text, context.report) {
      return finding(
        context, fact, "The prefix \(prefix) of \(shown(text)) stands for no namespace.",
        "Use \(context.report.boundPrefixes.sorted().joined(separator: ", ")).")
    }
    return nil
  }

  private static func isMarkup(_ text: String) -> Bool {
    guard text.utf8.contains(where: { $0 == 0x3C || $0 == 0x26 }) else { return !text.contains("]]>") }
    return (try? XMLDocument(parsing: Array("<div>\(text)</div>".utf8), file: "text")) != nil
  }

  private static func unboundPrefix(_ text: String, _ report: Report) -> Substring? {
    text.split(separator: " ").compactMap { $0.split(separator: ":").first }
      .first { !report.boundPrefixes.contains(String($0)) }
  }

  private static func shown(_ text: String) -> String {
    "\"" + (text.count > 40 ? text.prefix(40) + "…" : text[...]) + "\""
  }

  private static func finding(_ context: RuleContext, _ fact: Fact, _ message: String, _ hint: String) -> Finding {
    Finding(.valueError, context.location(of: fact), message, hint: hint)
  }
}
