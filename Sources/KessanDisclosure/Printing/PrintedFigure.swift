public import KessanModel

/// A figure as an announcement prints it, taken apart: `(586)`, `up 13.5% YoY`, `JPY74.12 billion`, `1億2,345万円`, `—`.
///
/// Every character of the text is accounted for: by a sign, a pair of brackets, a currency, digits and their groups, a
/// scale, a unit, words of comparison, a mark of a note or an approximation. A text that holds anything else, or that
/// reads two ways, is no figure.
///
///     try PrintedFigure("営業損失15百万円").signed(.plain)   // -15, impliedScale 6
public struct PrintedFigure: Sendable, Hashable {
  /// The longest text that is read, in bytes.
  public static let longestText = ExactDecimal.longestText

  /// Words and phrases that make a figure negative, English ones in lower case.
  package static let negativeWords: Set<String> = PrintedWords.words(of: .negative)

  /// The number without sign; nil for a dash that says nothing is disclosed.
  public let magnitude: ExactDecimal?
  /// The digits behind the decimal point.
  public let fractionDigits: Int
  /// Whether brackets, a minus sign or a word such as "down" mark it as negative.
  public let isNegative: Bool
  /// The power of ten that the text itself names (`%`, "billion", 円 …); nil where it names none.
  public let impliedScale: Int?
  /// Why the figure must not be taken for a value by itself, though it can be read: a bound such as "more than 20%", or
  /// a point that may divide thousands.
  public let caution: PrintedFault?
  private let template: PrintedTemplate

  /// Takes a printed text apart.
  ///
  /// - Parameter unit: The unit of the fact, which the currency and the unit of the text must fit; nil where it is not
  ///   known.
  /// - Throws: ``PrintedFault`` with the part that is not understood, and why.
  public init(_ text: String, unit: Unit? = nil) throws(PrintedFault) {
    guard text.utf8.count <= Self.longestText else { throw PrintedFault(.tooLong, text.utf8.count.description) }
    let scanned = try PrintedScanner.scan(text, unit: unit)
    var grammar = PrintedGrammar(scanned, unit: unit)
    try grammar.read()
    let number = grammar.number
    magnitude = number?.magnitude
    fractionDigits = number?.fractionDigits ?? 0
    isNegative = grammar.isNegative
    impliedScale = grammar.impliedScale
    caution = grammar.caution
    template = PrintedTemplate(number, in: scanned.scalars)
  }

  /// The number with the sign that the reading gives it.
  public func signed(_ reading: Reading) -> ExactDecimal? {
    guard let magnitude else { return nil }
    return switch reading {
    case .plain: isNegative ? -magnitude : magnitude
    case .negated: isNegative ? magnitude : -magnitude
    case .magnitude: magnitude
    }
  }

  /// The same words around another number, in the same accuracy and grouping.
  ///
  ///     try PrintedFigure("up JPY1,234 million").written(99)   // "up JPY99 million"
  public func written(_ magnitude: ExactDecimal) -> String { template.written(magnitude) }
}
