import KessanModel

extension Period {
  /// The standard string of the period (OIM Common Definitions 1.0, clause 3.5), where a day ends at the midnight that
  /// begins the next; nil for `forever`, which is no dimension there.
  var interval: String? {
    switch self {
    case .instant(let date): "\(date.advanced(byDays: 1))T00:00:00"
    case .duration(let start, let end): "\(start)T00:00:00/\(end.advanced(byDays: 1))T00:00:00"
    case .forever: nil
    }
  }
}

extension Unit {
  /// The standard string of the unit (OIM Common Definitions 1.0, clause 3.4); nil for `pure`, which is left out.
  func standardText(prefix: String) -> String? {
    if self == .pure { return nil }
    func side(_ measures: [Measure], inBrackets: Bool) -> String {
      let names = measures.map { $0.qualified(prefix: prefix) }
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      let product = names.joined(separator: "*")
      return inBrackets && names.count > 1 ? "(\(product))" : product
    }
    guard !denominators.isEmpty else { return side(numerators, inBrackets: false) }
    return side(numerators, inBrackets: true) + "/" + side(denominators, inBrackets: true)
  }
}
