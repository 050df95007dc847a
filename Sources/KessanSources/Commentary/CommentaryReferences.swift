import KessanDisclosure
import KessanModel

/// Reads the references of commentary, with a finding for each name that is not known.
struct CommentaryReferences {
  let taxonomy: Taxonomy
  let calendar: FiscalCalendar

  /// The fact that a text refers to; nil, with findings, where it is no reference or names what nobody defines.
  func read(_ text: String, at location: Finding.Location, _ findings: inout [Finding]) -> FactReference? {
    let before = findings.count
    do {
      let reference = try FormulaParser.reference(text, calendar: calendar)
      if taxonomy.concept(reference.concept) == nil {
        findings.append(
          Finding(
            .unknownConcept, location,
            "No module of this workspace defines the concept \(shown(reference.concept)).",
            hint: Suggestion.hint(
              for: reference.concept, among: taxonomy.concepts.map(\.name), otherwise: "See kessan facts.")))
      }
      for value in reference.context.dimensions { check(value, at: location, &findings) }
      return findings.count == before ? reference : nil
    } catch {
      findings.append(
        Finding(
          .badReference, location,
          "\"\(shown(text))\" cannot be read at character \(error.offset + 1): \(error.message).",
          hint: "Write, for example, {RevenuesGrowthRate@1H16[Comparison=YoY]|change}."))
      return nil
    }
  }

  private func check(_ value: DimensionValue, at location: Finding.Location, _ findings: inout [Finding]) {
    guard let dimension = taxonomy.dimension(value.dimension) else {
      findings.append(
        Finding(
          .badDimension, location,
          "No module of this workspace defines the dimension \(shown(value.dimension)).",
          hint: Suggestion.hint(
            for: value.dimension, among: taxonomy.dimensions.map(\.name), otherwise: "See kessan facts.")))
      return
    }
    guard case .explicit = dimension.kind, !(taxonomy.member(value)?.isUsable ?? false) else { return }
    findings.append(
      Finding(
        .badDimension, location,
        "The dimension \(value.dimension) has no member \(shown(value.member)) that facts can be reported for.",
        hint: Suggestion.hint(
          for: value.member, among: taxonomy.members(of: value.dimension).filter(\.isUsable).map(\.name),
          otherwise: "See kessan facts.")))
  }

  private func shown(_ text: String) -> String { text.count > 80 ? text.prefix(80) + "…" : text }
}
