/// A figure as an announcement prints it, taken apart: `(586)`, `up 13.5% YoY`, `JPY74.12 billion`, `—`.
public struct PrintedFigure: Sendable, Hashable {
  /// The number without sign; nil for a dash that says nothing is disclosed.
  public let magnitude: ExactDecimal?
  /// The digits behind the decimal point.
  public let fractionDigits: Int
  /// Whether brackets, a minus sign or a word such as "down" mark it as negative.
  public let isNegative: Bool
  /// The power of ten that the text itself names (`%`, "billion" …); nil where it names none.
  public let impliedScale: Int?

  /// Words that make a figure negative.
  public static let negativeWords: Set<String> = [
    "down", "decrease", "decreased", "decreases", "weaker", "loss", "off",
  ]

  private static let scaleWords = [
    "thousand": 3, "million": 6, "billion": 9, "trillion": 12, "percent": -2, "points": -2, "point": -2,
  ]
  private static let japaneseScales = [("百万", 6), ("十億", 9), ("千", 3), ("万", 4), ("億", 8), ("兆", 12)]
  private static let positiveWords: Set<String> = ["up", "increase", "increased", "increases"]
  private static let minusSigns: Set<Character> = ["-", "−", "–", "△", "▲"]
  private static let narrowForms: [Character: Character] = ["（": "(", "）": ")", "－": "-", "＋": "+", "％": "%"]

  /// The number with the sign that the reading gives it.
  public func signed(_ reading: Reading) -> ExactDecimal? {
    guard let magnitude else { return nil }
    return switch reading {
    case .plain: isNegative ? -magnitude : magnitude
    case .negated: isNegative ? magnitude : -magnitude
    case .magnitude: magnitude
    }
  }

  /// Takes a printed text apart; nil where it holds no number in ASCII digits and is no dash.
  ///
  /// A number that can be read in two ways is refused: digits of another script, thousands that are not grouped by three
  /// or not by commas.
  public init?(_ text: String) {
    let characters = text.map { Self.narrowForms[$0] ?? $0 }
    let trimmed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if ["—", "–", "―"].contains(trimmed) {
      self.init(magnitude: nil, fractionDigits: 0, isNegative: false, impliedScale: nil)
      return
    }
    if trimmed == "-" {
      self.init(magnitude: .zero, fractionDigits: 0, isNegative: false, impliedScale: nil)
      return
    }
    guard !text.unicodeScalars.contains(where: Self.isForeignDigit),
      var start = characters.firstIndex(where: Self.isDigit)
    else { return nil }
    var end = start
    var digits = ""
    if Self.hasLeadingPoint(characters, start) {
      start -= 1
      digits = "."
    }
    var isGrouped = false
    while end < characters.count {
      let character = characters[end]
      let followsDigit = end + 1 < characters.count && Self.isDigit(characters[end + 1])
      if Self.isDigit(character) {
        digits.append(character)
      } else if character == ".", followsDigit, !digits.contains(".") {
        digits.append(character)
      } else if character == ",", followsDigit, !digits.contains(".") {
        let startsGroups = isGrouped || digits.count <= 3 && digits.first != "0"
        guard startsGroups, Self.isGroup(characters, after: end) else { return nil }
        isGrouped = true
      } else {
        break
      }
      end += 1
    }
    guard !Self.goesOn(characters[end...]), let number = ExactDecimal(digits) else { return nil }
    let before = characters[..<start]
    let after = characters[end...]
    let opened = before.lastIndex(of: "(") ?? -1
    let bracketed = opened > (before.lastIndex(of: ")") ?? -1) && after.contains(")")
    let inside = characters[(opened + 1)...].prefix { $0 != ")" }
    let sign = Self.sign(before)
    let isPositive = sign == "+" || Self.words(inside).contains(where: Self.positiveWords.contains)
    self.init(
      magnitude: number, fractionDigits: Self.fractionDigits(digits),
      isNegative: bracketed && !isPositive || sign.map(Self.minusSigns.contains) ?? false
        || Self.words(before + Self.remark(after)).contains(where: Self.negativeWords.contains),
      impliedScale: Self.scale(after))
  }

  private init(magnitude: ExactDecimal?, fractionDigits: Int, isNegative: Bool, impliedScale: Int?) {
    self.magnitude = magnitude
    self.fractionDigits = fractionDigits
    self.isNegative = isNegative
    self.impliedScale = impliedScale
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  /// Whether a digit is of another script, full-width ones included: such a number would be read in part.
  private static func isForeignDigit(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII && scalar.properties.generalCategory == .decimalNumber
  }

  /// Whether a point before the first digit belongs to the number, as in ".5%", and does not end a word.
  private static func hasLeadingPoint(_ characters: [Character], _ start: Int) -> Bool {
    guard start > 0, characters[start - 1] == "." else { return false }
    return start == 1 || !characters[start - 2].isLetter && characters[start - 2] != "."
  }

  private static func fractionDigits(_ digits: String) -> Int {
    digits.firstIndex(of: ".").map { digits[$0...].count - 1 } ?? 0
  }

  private static func isGroup(_ characters: [Character], after comma: Int) -> Bool {
    let group = characters[(comma + 1)...].prefix(while: isDigit)
    return group.count == 3
  }

  /// Whether more digits belong to the number, in a notation that is not read: `1.234,5`, `1 234`, `1’234`, `5e3`.
  private static func goesOn(_ after: ArraySlice<Character>) -> Bool {
    guard let first = after.first else { return false }
    let digits = after.dropFirst().prefix(while: isDigit).count
    return switch first {
    case ".", ",", "e", "E": digits > 0
    case "'", "’": digits == 3
    default: first.isWhitespace && !first.isNewline && digits == 3
    }
  }

  /// What is said of the number itself: the text behind it up to a bracket or comma that begins something else.
  private static func remark(_ after: ArraySlice<Character>) -> ArraySlice<Character> {
    after.prefix { $0 != "(" && $0 != "," && $0 != ";" }
  }

  private static func words(_ characters: ArraySlice<Character>) -> [String] {
    String(characters).lowercased().split { !$0.isLetter }.map(String.init)
  }

  /// The last sign before a number, whatever currency stands between; a hyphen within a word is none.
  private static func sign(_ before: ArraySlice<Character>) -> Character? {
    before.indices.last { index in
      let character = before[index]
      if character.isWhitespace || character.isLetter || character.isCurrencySymbol { return false }
      let isWithinWord =
        index > before.startIndex && before[index - 1].isLetter && index + 1 < before.endIndex
        && before[index + 1].isLetter
      return !isWithinWord
    }.map { before[$0] }
  }

  private static func scale(_ rest: ArraySlice<Character>) -> Int? {
    let text = rest.drop(while: \.isWhitespace)
    if text.first == "%" { return -2 }
    let word = String(text.prefix(while: \.isLetter)).lowercased()
    return scaleWords[word] ?? japaneseScales.first { word.hasPrefix($0.0) }?.1
  }
}
