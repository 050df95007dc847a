/// The columns of a fact file.
public enum FactColumn: String, CaseIterable, Sendable {
  /// The concept's name.
  case concept
  /// A fiscal token (`1H16`, `2Q16-end`) or an ISO date or range.
  case period
  /// `Dimension=Member; Dimension=Member`, empty for none.
  case dimensions
  /// The figure as the announcement prints it.
  case printed
  /// The power of ten of the number: 6 for millions, -2 for percent.
  case scale
  /// `JPY`, `pure`, `shares`, `JPY/shares` or the name of what is counted.
  case unit
  /// The slide or page that prints it.
  case slide
  /// The number before scaling, where the printed text does not give it; the text of a text concept.
  case value
  /// The accuracy, where it is not the digits of the number: an integer or `INF`.
  case decimals
  /// `negated` or `magnitude`, where the printed sign is not the fact's.
  case reading
  /// What the figure is claimed to be the result of; alternatives divided by semicolons.
  case formula
  /// A remark.
  case note
  /// The language of a text concept's value: `en` or `ja`.
  case language

  /// The columns that a file must have.
  static let required: [FactColumn] = [.concept, .period]

  /// One sentence, for messages and templates.
  static let names = allCases.map(\.rawValue).joined(separator: ", ")
}
