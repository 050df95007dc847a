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
  /// Its place among the characters of the display.
  let range: Range<Int>
  let content: String
  /// What it says by itself, without any scale.
  let number: ExactDecimal
  /// The power of ten that the words behind it name.
  let namedScale: Int?
  /// Whether letters stand right beside it, as in "1H16", "FY2016".
  let isPartOfName: Bool

  /// The numbers of a display in order. What can be read in two ways, such as "1.2.3" or "1,23", is none.
  static func all(in characters: [Character]) -> [NumberToken] {
    var tokens: [NumberToken] = []
    var place = 0
    while place < characters.count {
      guard let range = run(in: characters, from: place) else { break }
      if let token = NumberToken(range, in: characters) {
        if let last = tokens.last, let amount = NumberToken(whole: last, hundredths: token, in: characters) {
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
  private static func run(in characters: [Character], from place: Int) -> Range<Int>? {
    guard var start = characters[place...].firstIndex(where: isDigit) else { return nil }
    var end = characters[start...].firstIndex { !isDigit($0) && !isSeparator($0) } ?? characters.endIndex
    while isSeparator(characters[end - 1]) { end -= 1 }
    while start > place, isSeparator(characters[start - 1]) { start -= 1 }
    if characters[start..<end].first == ",", start + 1 < end { start += 1 }
    return start..<end
  }

  private init?(_ range: Range<Int>, in characters: [Character]) {
    let before = range.lowerBound > 0 ? characters[range.lowerBound - 1] : nil
    let after = range.upperBound < characters.count ? characters[range.upperBound] : nil
    guard before.map(Self.isForeignNumber) != true, after.map(Self.isForeignNumber) != true,
      !Self.isPartOfNumber(range, in: characters), let number = Self.number(characters[range])
    else { return nil }
    form = characters[range].allSatisfy(\.isASCII) ? .plain : .fullWidth
    self.range = range
    content = String(characters[range])
    self.number = number
    namedScale = ScaleWord.scale(before: characters[range.upperBound...])
    isPartOfName = Self.isPartOfName(range, in: characters)
  }

  /// An amount in 円 and 銭.
  private init?(whole: NumberToken, hundredths: NumberToken, in characters: [Character]) {
    let between = whole.range.upperBound..<hundredths.range.lowerBound
    guard characters[between] == ["円"], (1...2).contains(hundredths.range.count),
      hundredths.number.fractionDigits == 0, whole.number.fractionDigits == 0,
      characters[hundredths.range.upperBound...].first == "銭"
    else { return nil }
    form = .units
    range = whole.range.lowerBound..<(hundredths.range.upperBound + 1)
    content = String(characters[range])
    number = whole.number + hundredths.number.scaled(byPowerOfTen: -2)
    namedScale = nil
    isPartOfName = false
  }

  /// The number of a run: thousands in groups of three, at most one point.
  private static func number(_ run: ArraySlice<Character>) -> ExactDecimal? {
    let narrow = String(run.map { FullWidth.narrowed($0) })
    let parts = narrow.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let groups = parts[0].split(separator: ",", omittingEmptySubsequences: false)
    let isGrouped =
      groups.count == 1 || (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
    guard isGrouped, !narrow.hasPrefix(","), parts.count == 1 || !parts[1].contains(",") else { return nil }
    return ExactDecimal(narrow.filter { $0 != "," })
  }

  /// Whether a number goes on behind its 万, 億 …, or began before it.
  private static func isPartOfNumber(_ range: Range<Int>, in characters: [Character]) -> Bool {
    let before = characters[..<range.lowerBound].reversed().prefix(while: ScaleWord.isPower)
    let after = characters[range.upperBound...].prefix(while: ScaleWord.isPower)
    let first = range.lowerBound - before.count
    return !before.isEmpty && first > 0 && isDigit(characters[first - 1])
      || !after.isEmpty && characters[after.endIndex...].first.map(isDigit) ?? false
  }

  private static func isPartOfName(_ range: Range<Int>, in characters: [Character]) -> Bool {
    let isLetter = { (character: Character) in character.isASCII && character.isLetter }
    let word = characters[..<range.lowerBound].suffix(4).reversed().prefix(while: isLetter)
    let isCurrency = word.count == 3 && word.allSatisfy(\.isUppercase)
    return characters[range.upperBound...].first.map(isLetter) ?? false || !word.isEmpty && !isCurrency
  }

  private static func isDigit(_ character: Character) -> Bool { character.onlyScalar?.isDigit ?? false }

  private static func isSeparator(_ character: Character) -> Bool {
    character == "." || character == "," || character == "．" || character == "，"
  }

  /// Whether a character belongs to a number that is not read: a digit of another script, a fraction, a combined digit.
  private static func isForeignNumber(_ character: Character) -> Bool {
    guard let first = character.unicodeScalars.first else { return false }
    return switch first.properties.generalCategory {
    case .decimalNumber, .letterNumber, .otherNumber: true
    default: false
    }
  }
}

extension Character {
  /// The scalar of a character that is one, without combining marks.
  var onlyScalar: Unicode.Scalar? {
    let scalars = unicodeScalars
    let start = scalars.startIndex
    return scalars.index(after: start) == scalars.endIndex ? scalars[start] : nil
  }
}
