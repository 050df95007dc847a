import KessanModel

/// A number within a display: digits with their separators, or an amount such as "11円00銭".
///
/// A part of a number that is written in two, such as "7億4,120万", is none.
struct NumberToken {
  enum Form {
    /// ASCII digits.
    case plain
    /// Full-width digits, or both kinds.
    case fullWidth
    /// Digits of either kind, 円, one or two digits, 銭.
    case units
  }

  let form: Form
  /// Its place among the scalars of the display.
  let range: Range<Int>
  /// What it says by itself, without any scale.
  let number: ExactDecimal
  /// The power of ten that the words behind it name.
  let namedScale: Int?
  /// Whether letters stand right beside it, as in "1H16", "FY2016".
  let isPartOfName: Bool

  /// The numbers of a display in order. What can be read in two ways, such as "1.2.3" or "1,23", is none.
  static func all(in scalars: [Unicode.Scalar]) -> [NumberToken] {
    var tokens: [NumberToken] = []
    var place = 0
    while place < scalars.count {
      guard let range = run(in: scalars, from: place) else { break }
      if let token = NumberToken(range, in: scalars) {
        if let last = tokens.last, let amount = NumberToken(whole: last, hundredths: token, in: scalars) {
          tokens[tokens.count - 1] = amount
        } else {
          tokens.append(token)
        }
      }
      place = range.upperBound
    }
    return tokens
  }

  /// The next run of digits and separators, without a separator that ends a sentence.
  private static func run(in scalars: [Unicode.Scalar], from place: Int) -> Range<Int>? {
    guard var start = scalars[place...].firstIndex(where: isDigit) else { return nil }
    var end = scalars[start...].firstIndex { !isDigit($0) && !isSeparator($0) } ?? scalars.endIndex
    while isSeparator(scalars[end - 1]) { end -= 1 }
    while start > place, isSeparator(scalars[start - 1]) { start -= 1 }
    if scalars[start..<end].first == ",", start + 1 < end { start += 1 }
    return start..<end
  }

  private init?(_ range: Range<Int>, in scalars: [Unicode.Scalar]) {
    let before = range.lowerBound > 0 ? scalars[range.lowerBound - 1] : nil
    let after = range.upperBound < scalars.count ? scalars[range.upperBound] : nil
    guard before.map(Self.isForeignNumber) != true, after.map(Self.isForeignNumber) != true,
      after.map(Self.isCombining) != true, !Self.isPartOfNumber(range, in: scalars),
      let number = Self.number(scalars[range])
    else { return nil }
    form = scalars[range].allSatisfy(\.isASCII) ? .plain : .fullWidth
    self.range = range
    self.number = number
    namedScale = ScaleWord.scale(before: scalars[range.upperBound...])
    isPartOfName = Self.isPartOfName(range, in: scalars)
  }

  /// An amount in 円 and 銭.
  private init?(whole: NumberToken, hundredths: NumberToken, in scalars: [Unicode.Scalar]) {
    let between = whole.range.upperBound..<hundredths.range.lowerBound
    guard scalars[between] == ["円"], (1...2).contains(hundredths.range.count),
      hundredths.number.fractionDigits == 0, whole.number.fractionDigits == 0,
      scalars[hundredths.range.upperBound...].first == "銭"
    else { return nil }
    form = .units
    range = whole.range.lowerBound..<(hundredths.range.upperBound + 1)
    number = whole.number + hundredths.number.scaled(byPowerOfTen: -2)
    namedScale = nil
    isPartOfName = false
  }

  /// The number of a run: thousands in groups of three, at most one point.
  private static func number(_ run: ArraySlice<Unicode.Scalar>) -> ExactDecimal? {
    var digits: [UInt8] = []
    var group = 0
    var isGrouped = false
    var point: Int?
    for scalar in run {
      if let digit = scalar.digit {
        digits.append(UInt8(digit) + UInt8(ascii: "0"))
        group += 1
      } else if point == nil, isGrouped ? group == 3 : group <= 3 || isPoint(scalar) {
        if isPoint(scalar) {
          point = digits.count
          digits.append(UInt8(ascii: "."))
        } else {
          guard group > 0 else { return nil }
          isGrouped = true
        }
        group = 0
      } else {
        return nil
      }
    }
    guard point != nil || !isGrouped || group == 3 else { return nil }
    return ExactDecimal(utf8: digits.span)
  }

  /// Whether a number goes on behind its 万, 億 …, or began before it.
  private static func isPartOfNumber(_ range: Range<Int>, in scalars: [Unicode.Scalar]) -> Bool {
    let before = scalars[..<range.lowerBound].reversed().prefix(while: ScaleWord.isPower)
    let after = scalars[range.upperBound...].prefix(while: ScaleWord.isPower)
    let first = range.lowerBound - before.count
    return !before.isEmpty && first > 0 && isDigit(scalars[first - 1])
      || !after.isEmpty && scalars[after.endIndex...].first.map(isDigit) ?? false
  }

  private static func isPartOfName(_ range: Range<Int>, in scalars: [Unicode.Scalar]) -> Bool {
    var start = range.lowerBound
    while start > 0, scalars[start - 1].isASCIILetter { start -= 1 }
    let word = scalars[start..<range.lowerBound]
    let isCurrency = word.count == 3 && word.allSatisfy { ("A"..."Z").contains($0) }
    return scalars[range.upperBound...].first?.isASCIILetter ?? false || !word.isEmpty && !isCurrency
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.isDigit }

  private static func isPoint(_ scalar: Unicode.Scalar) -> Bool { scalar == "." || scalar == "．" }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    isPoint(scalar) || scalar == "," || scalar == "，"
  }

  /// Whether a scalar belongs to a number that is not read: a digit of another script, or a fraction.
  private static func isForeignNumber(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isASCII else { return false }
    return switch scalar.properties.generalCategory {
    case .decimalNumber, .letterNumber, .otherNumber: true
    default: false
    }
  }

  /// Whether a scalar forms one character with the digit before it.
  private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    guard !scalar.isASCII else { return false }
    return scalar == "\u{200D}" || scalar.properties.isGraphemeExtend
  }
}
