import KessanModel

extension TieOut {
  /// Where the facts of a formula stand, in words for messages: `Revenues@1H16 at Data/results.csv:2, …`.
  ///
  /// A fact that was itself computed is named by the facts that it was computed from.
  public func rows(of formula: Formula, calendar: FiscalCalendar) -> String {
    var named: Set<String> = []
    let places = rows(of: formula, calendar, &named)
    let shown = places.prefix(Self.mostRows).joined(separator: ", ")
    return places.count > Self.mostRows ? "\(shown) and \(places.count - Self.mostRows) more" : shown
  }

  /// The most rows that a message names.
  private static var mostRows: Int { 12 }

  private func rows(of formula: Formula, _ calendar: FiscalCalendar, _ named: inout Set<String>) -> [String] {
    formula.references.flatMap { reference -> [String] in
      guard named.insert(reference.description).inserted, let fact = fact(reference) else { return [] }
      guard case .derived(_, let text) = fact.provenance,
        let inputs = try? FormulaParser.formula(text, calendar: calendar)
      else { return ["\(reference) at \(fact.provenance.location)"] }
      return rows(of: inputs, calendar, &named)
    }
  }
}
