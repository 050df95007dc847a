package import KessanModel

/// Reads the aspects of a fact as a workspace writes them: every source takes and refuses the same names.
package struct AspectReader: Sendable {
  private let taxonomy: Taxonomy
  private let calendar: FiscalCalendar

  /// A period ends at the midnight after its last day, and most processors know no year 10000.
  private static let lastDay = "9999-12-31"

  package init(taxonomy: Taxonomy, calendar: FiscalCalendar) {
    self.taxonomy = taxonomy
    self.calendar = calendar
  }

  /// The position of a concept in the taxonomy.
  package func concept(_ name: String) throws(AspectFault) -> Int {
    if let index = taxonomy.index(ofConcept: name) { return index }
    throw AspectFault(
      kind: .unknownConcept, message: "No module of this workspace defines the concept \(name).",
      hint: Suggestion.hint(for: name, among: taxonomy.concepts.map(\.name), otherwise: "See kessan modules."))
  }

  package func period(_ text: String) throws(AspectFault) -> Period {
    if let period = calendar.period(text), period.end?.description != Self.lastDay { return period }
    let dates = text.split(separator: "/").compactMap { CalendarDate($0) }
    let isReversed = dates.count == 2 && dates[1] < dates[0]
    throw AspectFault(
      kind: .badPeriod,
      message: isReversed ? "The period \(text) ends before it starts." : "\"\(text)\" is no period that can be filed.",
      hint: isReversed
        ? "Write the first day before the last one." : "Write 1H16, 2Q16, FY16, 2Q16-end, 2016-09-30 or a/b.")
  }

  package func dimension(_ name: String) throws(AspectFault) -> Dimension {
    if let dimension = taxonomy.dimension(name) { return dimension }
    throw AspectFault(
      kind: .badDimension, message: "No module of this workspace defines the dimension \(name).",
      hint: Suggestion.hint(for: name, among: taxonomy.dimensions.map(\.name), otherwise: "See kessan modules."))
  }

  /// Checks that facts can be reported for a member of a dimension, or for a text of a typed one.
  package func check(_ member: String, of dimension: Dimension) throws(AspectFault) {
    let name = dimension.name
    guard !dimension.isTyped else {
      guard member.isEmpty else { return }
      throw AspectFault(
        kind: .badDimension, message: "\(name) has no text.", hint: "Write \(name)=…, or leave the dimension out.")
    }
    if taxonomy.member(DimensionValue(name, member))?.isUsable ?? false { return }
    throw AspectFault(
      kind: .badDimension, message: "The dimension \(name) has no member \(member) that facts can be reported for.",
      hint: Suggestion.hint(
        for: member, among: taxonomy.members(of: name).filter(\.isUsable).map(\.name),
        otherwise: "See kessan modules."))
  }

  package func unit(_ text: String) throws(AspectFault) -> Unit { try UnitReader(counts: taxonomy.counts).unit(text) }
}

/// Why an aspect cannot be read, and what to write instead.
package struct AspectFault: Error {
  package let kind: FindingCode
  package let message: String
  package let hint: String

  package init(kind: FindingCode, message: String, hint: String) {
    self.kind = kind
    self.message = message
    self.hint = hint
  }
}
