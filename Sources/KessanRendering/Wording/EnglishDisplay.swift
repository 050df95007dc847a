import KessanModel

/// A figure as sections show it in English, taken apart: `(24.0%)`, `JPY74.12 billion`, `up 13.5% YoY`, `JPY11.0 per share`.
struct EnglishDisplay {
  enum Sign {
    case none
    /// Brackets, or a minus sign.
    case negative
    case plus
    case up
    case down
    case flat
  }

  enum Measure: Equatable {
    case plain
    case percent
    case points
    /// A power of ten that a word names.
    case scaled(Int)
  }

  let sign: Sign
  /// The code of the currency before the number.
  let currency: String?
  /// The number with its separators.
  let digits: String
  let measure: Measure
  let isPerShare: Bool
  /// Whether the name of the unit follows: "214 stores".
  let namesUnit: Bool
  /// What it is compared with: `YoY`, `QoQ`.
  let comparison: String?

  private static let signWords: [(String, Sign)] = [
    ("up ", .up), ("down ", .down), ("flat at ", .flat), ("+", .plus), ("-", .negative), ("−", .negative),
    ("–", .negative),
  ]
  private static let measures: [(String, Measure)] = [
    ("%", .percent), (" points", .points), (" point", .points), (" thousand", .scaled(3)), (" million", .scaled(6)),
    (" billion", .scaled(9)), (" trillion", .scaled(12)),
  ]

  /// The longest text that is looked at, in bytes of UTF-8.
  private static let longest = 4096

  /// Nil where the text is anything else, or goes on with other words than the name of the unit.
  init?(_ text: String, unit: Unit?) {
    guard text.utf8.count <= Self.longest else { return nil }
    var rest = Substring(text)
    var sign = Sign.none
    if rest.first == "(", rest.last == ")" {
      rest = rest.dropFirst().dropLast()
      sign = .negative
    } else if let (word, meaning) = Self.signWords.first(where: { rest.hasPrefix($0.0) }) {
      rest = rest.dropFirst(word.count)
      sign = meaning
    }
    let code = rest.prefix { $0.isASCII && $0.isUppercase }
    currency = code.isEmpty ? nil : String(code)
    rest = rest.dropFirst(code.count)
    let digits = rest.prefix { $0.isASCII && $0.isNumber || $0 == "," || $0 == "." }
    rest = rest.dropFirst(digits.count)
    let measure = Self.measures.first { rest.hasPrefix($0.0) }
    rest = rest.dropFirst(measure?.0.count ?? 0)
    let perShare = " per share"
    isPerShare = rest.hasPrefix(perShare)
    if isPerShare { rest = rest.dropFirst(perShare.count) }
    let name = unit.map { " \($0)" } ?? ""
    namesUnit = !name.isEmpty && rest.hasPrefix(name)
    if namesUnit { rest = rest.dropFirst(name.count) }
    comparison = [" YoY", " QoQ"].first { rest == $0 }.map { String($0.dropFirst()) }
    guard code.isEmpty || code.count == 3, digits.first?.isNumber ?? false, digits.last?.isNumber ?? false,
      rest.isEmpty || comparison != nil
    else { return nil }
    self.sign = sign
    self.digits = String(digits)
    self.measure = measure?.1 ?? .plain
  }

  /// The power of ten that a word names; 0 where none does.
  var scale: Int { if case .scaled(let scale) = measure { scale } else { 0 } }
}
