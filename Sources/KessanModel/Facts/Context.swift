/// The aspects that facts share beside concept and unit: period and dimensions (XBRL 2.1, clause 4.7).
public struct Context: Sendable, Hashable {
  public let period: Period
  /// Sorted by dimension; a dimension's default member is left out (Dimensions 1.0, clause 2.7.1).
  public let dimensions: [DimensionValue]

  public init(_ period: Period, _ dimensions: [DimensionValue] = []) {
    self.period = period
    self.dimensions = dimensions.sorted()
  }

  /// The member of a dimension; nil where the fact has the default.
  public func member(of dimension: String) -> String? {
    dimensions.first { $0.dimension == dimension }?.member
  }
}

extension Context {
  /// What facts of this context are called: `Revenues@1H16[Segment=Cloud]`, with `unit=USD` where a unit is named.
  ///
  /// - Parameter period: The name of the context's period.
  public func reference(to concept: String, period: String, unit: String? = nil) -> String {
    let aspects =
      dimensions.map { value in
        QName.isElementName(value.member) ? "\(value)" : "\(value.dimension)=\"\(value.member)\""
      } + [unit.map { "unit=\($0)" }].compactMap(\.self)
    let text = "\(concept)@\(period)"
    return aspects.isEmpty ? text : "\(text)[\(aspects.joined(separator: ","))]"
  }
}

extension Context: Comparable {
  /// By period, then by dimensions.
  public static func < (left: Context, right: Context) -> Bool {
    if left.period != right.period { return left.period < right.period }
    return left.dimensions.lexicographicallyPrecedes(right.dimensions)
  }
}
