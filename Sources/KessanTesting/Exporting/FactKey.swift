public import KessanDisclosure
public import KessanModel

/// The aspects of a fact and its accuracy, in the spelling of a workspace: what tells it from every other fact.
///
/// Readers of formats that have no ids of ours make such keys from what they find.
public struct FactKey: Sendable, Hashable {
  public var concept: String
  /// `2016-09-30`, `2016-04-01/2016-09-30` or `forever`.
  public var period: String
  /// The short names of dimensions and members, and the texts of typed members.
  public var dimensions: [String: String]
  /// `JPY/shares`, `utr:kWh`; nil for a text.
  public var unit: String?
  /// `decimals` as the standard writes them; nil for texts and nil facts.
  public var decimals: String?
  public var language: String?

  public init(
    concept: String, period: String, dimensions: [String: String] = [:], unit: String? = nil, decimals: String? = nil,
    language: String? = nil
  ) {
    self.concept = concept
    self.period = period
    self.dimensions = dimensions
    self.unit = unit
    self.decimals = decimals
    self.language = language
  }

  /// The key of a fact.
  public init(_ fact: Fact, in report: Disclosure) {
    self.init(
      concept: report.concept(of: fact).name, period: fact.context.period.description,
      dimensions: Dictionary(
        fact.context.dimensions.map { ($0.dimension, $0.member) }, uniquingKeysWith: { first, _ in first }),
      unit: fact.unit?.description)
    switch fact.value {
    case .number(_, let accuracy): decimals = accuracy.description
    case .text(_, let code): language = code?.rawValue
    case .none: break
    }
  }
}
