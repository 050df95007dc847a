import KessanModel

/// Cuts a printed text into tokens: every scalar belongs to one, or is a blank.
struct PrintedScanner {
  private let original: [Unicode.Scalar]
  /// The scalars, with full-width forms of ASCII made narrow, one for one.
  private let scalars: [Unicode.Scalar]
  private let unitNames: [String]
  private var place = 0
  private var isSpaced = false
  private var tokens: [PrintedToken] = []

  /// - Throws: ``PrintedFault`` for digits of other scripts, what nobody sees, exponents and formulas.
  static func scan(_ text: String, unit: Unit?) throws(PrintedFault) -> PrintedTokens {
    var scanner = PrintedScanner(text, unit: unit)
    try scanner.checkScalars()
    while scanner.place < scanner.scalars.count { try scanner.next() }
    return PrintedTokens(scalars: scanner.original, tokens: scanner.tokens)
  }

  private init(_ text: String, unit: Unit?) {
    original = Array(text.unicodeScalars)
    scalars = original.map(PrintedScalar.narrow)
    unitNames = PrintedScanner.names(unit)
  }

  /// The names of the measures that a text may count in: neither currencies nor ratios nor shares.
  private static func names(_ unit: Unit?) -> [String] {
    guard let unit else { return [] }
    return unit.numerators.compactMap { measure in
      switch measure {
      case .own(let name), .registry(let name): name
      case .currency, .pure, .shares: nil
      }
    }
  }

  private func checkScalars() throws(PrintedFault) {
    for scalar in original {
      if (0xFF10...0xFF19).contains(scalar.value) { throw PrintedFault(.fullWidthDigits, String(Character(scalar))) }
      if scalar.isASCII, scalar.value >= 0x20, scalar.value != 0x7F { continue }
      let category = scalar.properties.generalCategory
      if category == .decimalNumber { throw PrintedFault(.foreignDigits, String(Character(scalar))) }
      if PrintedScalar.isInvisible(scalar, category) { throw PrintedFault(.invisible, PrintedScalar.code(scalar)) }
      if category == .nonspacingMark || category == .enclosingMark || category == .spacingMark {
        throw PrintedFault(.notUnderstood, PrintedScalar.code(scalar))
      }
    }
    let begin = scalars.drop { $0.properties.isWhitespace }
    if begin.first == "=" { throw PrintedFault(.formula, String(String.UnicodeScalarView(begin))) }
    if begin.first == "#", let second = begin.dropFirst().first, ("A"..."Z").contains(second) || second == "#" {
      throw PrintedFault(.spreadsheetError, String(String.UnicodeScalarView(begin)))
    }
  }

  private func scalar(_ index: Int) -> Unicode.Scalar? {
    index >= 0 && index < scalars.count ? scalars[index] : nil
  }

  private mutating func add(_ kind: PrintedToken.Kind, to end: Int) {
    tokens.append(PrintedToken(kind: kind, range: place..<end, isSpaced: isSpaced))
    place = end
    isSpaced = false
  }

  private mutating func next() throws(PrintedFault) {
    let first = scalars[place]
    if first.properties.isWhitespace {
      isSpaced = true
      place += 1
      return
    }
    if let end = try noteEnd() { return add(.note, to: end) }
    if let known = PrintedWords.japaneseWords[first]?.first(where: { scalars[place...].starts(with: $0.scalars) }) {
      return add(.word(known.word), to: place + known.scalars.count)
    }
    if PrintedScalar.isDigit(first) { return try addDigits() }
    if first == ".", scalar(place + 1).map(PrintedScalar.isDigit) ?? false,
      !(scalar(place - 1).map { PrintedScalar.isLetter($0) || $0 == "." } ?? false) || endsWithPoint
    {
      return try addDigits()
    }
    if let power = PrintedScalar.japaneseUnits[first] { return add(.japaneseUnit(power), to: place + 1) }
    if PrintedScalar.isLetter(first) { return addWord() }
    if first == "/" {
      let end = wordEnd(place + 1)
      if lowercased(place + 1..<end) == "share" { return add(.word(.perShare), to: end) }
    }
    add(PrintedScalar.signs[first] ?? .unknown, to: place + 1)
  }

  /// Whether the token before is an abbreviation with its point, which is none of a number.
  private var endsWithPoint: Bool {
    guard let last = tokens.last, last.range.upperBound == place, last.word != nil else { return false }
    return scalar(place - 1) == "."
  }

  // MARK: Digits

  private mutating func addDigits() throws(PrintedFault) {
    var end = place
    var text = ""
    var whole = 0
    var group: Int?
    var hasPoint = false
    while let scalar = scalar(end) {
      let followsDigit = self.scalar(end + 1).map(PrintedScalar.isDigit) ?? false
      if PrintedScalar.isDigit(scalar) {
        text.unicodeScalars.append(scalar)
        if !hasPoint { whole += 1 }
        if let count = group { group = count + 1 }
      } else if scalar == ".", followsDigit, !hasPoint {
        guard group ?? 3 == 3 else { throw PrintedFault(.grouping, digitsAround(place)) }
        group = nil
        hasPoint = true
        text += text.isEmpty ? "0." : "."
      } else if scalar == ",", followsDigit {
        guard !hasPoint, group.map({ $0 == 3 }) ?? (whole <= 3 && text.first != "0") else {
          throw PrintedFault(.grouping, digitsAround(place))
        }
        group = 0
      } else {
        break
      }
      end += 1
    }
    guard group ?? 3 == 3 else { throw PrintedFault(.grouping, digitsAround(place)) }
    if let exponent = exponentEnd(end) { throw PrintedFault(.exponent, self.text(place..<exponent)) }
    guard let number = ExactDecimal(text) else { throw PrintedFault(.notUnderstood, self.text(place..<end)) }
    let fraction = text.utf8.firstIndex(of: UInt8(ascii: ".")).map {
      text.utf8.distance(from: $0, to: text.utf8.endIndex) - 1
    }
    let digits = PrintedDigits(
      number: number, fractionDigits: fraction ?? 0, isGrouped: scalars[place..<end].contains(","), wholeDigits: whole,
      hasLeadingZero: whole > 1 && text.first == "0")
    add(.digits(digits), to: end)
  }

  private func exponentEnd(_ end: Int) -> Int? {
    guard let letter = scalar(end), letter == "e" || letter == "E" else { return nil }
    var cursor = end + 1
    if let sign = scalar(cursor), sign == "+" || sign == "-" { cursor += 1 }
    guard scalar(cursor).map(PrintedScalar.isDigit) ?? false else { return nil }
    while scalar(cursor).map(PrintedScalar.isDigit) ?? false { cursor += 1 }
    return cursor
  }

  private func digitsAround(_ start: Int) -> String {
    var end = start
    while let scalar = scalar(end), PrintedScalar.isDigit(scalar) || scalar == "," || scalar == "." { end += 1 }
    return text(start..<end)
  }

  private func text(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(original[range])) }

  // MARK: Words of an alphabet

  private func lowercased(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range])).lowercased()
  }

  /// The end of the word that begins here: letters, with hyphens and apostrophes before and between them.
  private func wordEnd(_ start: Int) -> Int {
    var end = start
    while let scalar = scalar(end) {
      if PrintedScalar.isLetter(scalar) {
        end += 1
      } else if PrintedScalar.joiners.contains(scalar), self.scalar(end + 1).map(PrintedScalar.isLetter) ?? false {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  private mutating func addWord() {
    let end = wordEnd(place)
    let word = String(String.UnicodeScalarView(scalars[place..<end]))
    if let sign = scalar(end), sign == "$" || sign == "¥",
      let codes = PrintedWords.prefixedSigns[word + String(Character(sign))]
    {
      return add(.word(.currency(codes)), to: end + 1)
    }
    if Currency.codes.contains(word) { return add(.word(.currency([word])), to: end) }
    if let end = ratioOfPeriods(end) { return add(.word(.comparison), to: end) }
    let known = phrase(end)
    if let name = unitName(word), known.map({ !PrintedScalar.givesSign($0.word) }) ?? true {
      return add(.word(.measure(name)), to: end)
    }
    if let known { return add(.word(known.word), to: known.end) }
    add(.unknown, to: end)
  }

  private func unitName(_ word: String) -> String? {
    let word = word.lowercased()
    return unitNames.first { name in
      let name = name.lowercased()
      return word == name || word + "s" == name || word == name + "s" && !name.hasSuffix("s")
    }
  }

  /// The end of "y/y", "q/q" and their like.
  private func ratioOfPeriods(_ end: Int) -> Int? {
    let letter = scalars[place]
    guard end == place + 1, scalar(end) == "/", "yYqQmMhH".unicodeScalars.contains(letter) else { return nil }
    let other = wordEnd(end + 1)
    return other == end + 2 && scalar(end + 1) == letter ? other : nil
  }

  /// The longest phrase that begins here.
  private func phrase(_ firstEnd: Int) -> (word: PrintedWord, end: Int)? {
    var phrase = lowercased(place..<firstEnd)
    let longest = max(PrintedWords.longestPhrase[phrase] ?? 0, PrintedWords.longestPhrase[phrase + "."] ?? 0)
    guard longest > 0 else { return nil }
    var best: (PrintedWord, Int)?
    var end = firstEnd
    for count in 1...longest {
      if count > 1 {
        let start = skippingBlanks(end)
        end = wordEnd(start)
        phrase += " " + lowercased(start..<end)
      }
      if let word = PrintedWords.phrases[phrase] { best = (word, end) }
      if scalar(end) == ".", let word = PrintedWords.phrases[phrase + "."] { best = (word, end + 1) }
    }
    return best
  }

  // MARK: Marks of notes

  /// The end of a mark of a note that begins here: `†`, `※1`, ` *1`, `(注1)`, `(note 1)`.
  private func noteEnd() throws(PrintedFault) -> Int? {
    if scalars[place] == "(" || scalars[place] == "[" {
      guard let inside = markEnd(skippingBlanks(place + 1), isBracketed: true) else { return nil }
      let end = skippingBlanks(inside)
      return scalar(end) == (scalars[place] == "(" ? ")" : "]") ? end + 1 : nil
    }
    guard let end = markEnd(place, isBracketed: false) else { return nil }
    let isProduct = scalars[place] == "*" && PrintedScalar.isDigit(scalars[end - 1])
    if isProduct, !isSpaced { throw PrintedFault(.noteOrProduct, text(place..<end)) }
    return end
  }

  private func skippingBlanks(_ start: Int) -> Int {
    var end = start
    while scalar(end)?.properties.isWhitespace ?? false { end += 1 }
    return end
  }

  private func markEnd(_ start: Int, isBracketed: Bool) -> Int? {
    guard let first = scalar(start) else { return nil }
    var end = start
    switch first {
    case "†", "‡":
      while let scalar = scalar(end), scalar == first { end += 1 }
      return end
    case "*":
      while let scalar = scalar(end), scalar == first { end += 1 }
    case "※", "注": end += 1
    default:
      end = wordEnd(start)
      guard isBracketed, ["note", "notes"].contains(lowercased(start..<end)) else { return nil }
      end = skippingBlanks(end)
    }
    let digits = scalars[end...].prefix(while: PrintedScalar.isDigit).count
    let isNumber = scalar(end + digits) == "." || scalar(end + digits) == ","
    guard digits <= 2, !(digits > 0 && isNumber) else { return nil }
    return end + digits
  }
}
