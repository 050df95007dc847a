import KessanModel

/// Reads the tokens of a printed figure: what stands before the number, the number, and what stands behind it.
///
/// A token that has no place is a fault, as is one that says twice, or otherwise, what another one says.
struct PrintedGrammar {
  /// What may be said once.
  enum Part: Sendable, Hashable {
    case sign, direction, noun, comparison, approximation, bound, perShare, round, square, scale, unit
  }

  /// A word, sign or bracket that makes the figure negative or positive.
  struct Mark: Sendable, Hashable {
    let sense: PrintedWord.Sense
    let text: String
  }

  struct OpenBracket: Sendable, Hashable {
    let token: PrintedToken
    let bracket: PrintedToken.Bracket
    /// The marks that stand before it.
    let marks: Int
  }

  let text: PrintedTokens
  let unit: Unit?
  var place = 0
  var number: PrintedNumber?
  /// The power of ten that words, signs and Japanese units name.
  var impliedScale: Int?
  var caution: PrintedFault?
  var currencies: Set<String>?
  var marks: [Mark] = []
  var brackets: [OpenBracket] = []
  var isFlat = false
  /// Whether words say that a point is a decimal point.
  var isPointDecimal = false
  private var parts: Set<Part> = []

  init(_ text: PrintedTokens, unit: Unit?) {
    self.text = text
    self.unit = unit
  }

  var isNegative: Bool { marks.contains { $0.sense == .negative } }

  mutating func read() throws(PrintedFault) {
    let saysNumber = text.tokens.contains { token in
      switch token.kind {
      case .digits, .minus, .dash: true
      default: false
      }
    }
    guard saysNumber else { throw PrintedFault(.noNumber, text.text(0..<text.scalars.count)) }
    try readBefore()
    try readNumber()
    try readBehind()
    if let open = brackets.last { throw PrintedFault(.openBracket, text.text(open.token)) }
    try settleSign()
    settlePoint()
  }

  var next: PrintedToken? { token(place) }

  func token(_ index: Int) -> PrintedToken? {
    text.tokens.indices.contains(index) ? text.tokens[index] : nil
  }

  /// Takes the next token for a part that may be said once.
  mutating func take(_ part: Part) throws(PrintedFault) {
    guard let token = next else { return }
    guard parts.insert(part).inserted else { throw PrintedFault(.repeated, text.text(token)) }
    place += 1
  }

  mutating func mark(_ sense: PrintedWord.Sense, _ part: Part) throws(PrintedFault) {
    guard let token = next else { return }
    if sense != .neutral { marks.append(Mark(sense: sense, text: text.text(token))) }
    let isSecond = marks.count > 1 && parts.contains(part)
    if isSecond { throw twoSigns() }
    try take(part)
  }

  /// Notes the currency of the next token, which must be the one that was named before, and the unit's.
  mutating func takeCurrency(_ codes: Set<String>) throws(PrintedFault) {
    guard let token = next else { return }
    let common = currencies?.intersection(codes) ?? codes
    guard !common.isEmpty else { throw PrintedFault(.repeated, text.text(token)) }
    if let unit {
      let fits = unit.numerators.contains { measure in
        if case .currency(let code) = measure { common.contains(code) } else { false }
      }
      guard fits else { throw PrintedFault(.currency(unit), text.text(token)) }
    }
    currencies = common
    place += 1
  }

  /// Takes the bracket that opens next.
  mutating func open(_ bracket: PrintedToken.Bracket) throws(PrintedFault) {
    guard let token = next else { return }
    brackets.append(OpenBracket(token: token, bracket: bracket, marks: marks.count))
    try take(bracket == .round ? .round : .square)
  }

  /// Takes the bracket that closes next. Round brackets around a number without another mark make it negative.
  mutating func close(_ bracket: PrintedToken.Bracket) throws(PrintedFault) {
    guard let token = next else { return }
    guard let open = brackets.popLast(), open.bracket == bracket else {
      throw PrintedFault(.closingBracket, text.text(token))
    }
    place += 1
    if bracket == .round, number != nil, marks.count == open.marks, !isFlat {
      marks.append(Mark(sense: .negative, text: text.text(open.token) + text.text(token)))
    }
  }

  private mutating func settleSign() throws(PrintedFault) {
    if let first = marks.first, number == nil { throw PrintedFault(.notUnderstood, first.text) }
    if isFlat, let number {
      if number.magnitude.signum != 0 { throw PrintedFault(.notFlat, "flat") }
      if !marks.isEmpty { throw PrintedFault(.notUnderstood, marks[0].text) }
    }
    let negatives = marks.count { $0.sense == .negative }
    if negatives > 1 || negatives == 1 && marks.count > 1 { throw twoSigns() }
  }

  private func twoSigns() -> PrintedFault {
    PrintedFault(.twoSigns, marks.suffix(2).map { "\"\($0.text)\"" }.joined(separator: " and "))
  }

  /// A point with three digits behind it may divide thousands, where no word says whose notation it is.
  private mutating func settlePoint() {
    guard caution == nil, !isPointDecimal, let item = number?.items.first, number?.items.count == 1 else { return }
    let digits = item.digits
    let mayDivide =
      digits.fractionDigits == 3 && (1...3).contains(digits.wholeDigits)
      && digits.number.magnitude >= ExactDecimal(1)
    if mayDivide { caution = PrintedFault(.point, text.text(item.range)) }
  }
}
