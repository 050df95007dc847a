import KessanModel

extension PrintedGrammar {
  /// How far the text behind the number has come; it never goes back.
  private enum Stage: Int {
    case number, scale, unit, words, notes
  }

  /// Reads what stands behind the number: its scale, its unit, words of comparison, marks of notes.
  mutating func readBehind() throws(PrintedFault) {
    try readTrailingMinus()
    var stage = Stage.number
    while let token = next {
      if case .close(let bracket) = token.kind {
        try close(bracket)
      } else {
        let reached = try readBehind(token, stage)
        guard reached.rawValue >= stage.rawValue else { throw PrintedFault(.notUnderstood, text.text(token)) }
        stage = reached
      }
    }
  }

  /// A minus sign right behind the digits, at the end of the text or of its brackets: `1,234-`.
  private mutating func readTrailingMinus() throws(PrintedFault) {
    guard let token = next, token.kind == .minus, !token.isSpaced, self.token(place - 1)?.isDigits ?? false else {
      return
    }
    guard self.token(place + 1) == nil else { throw fault(at: place) }
    try mark(.negative, .sign)
  }

  private mutating func readBehind(_ token: PrintedToken, _ stage: Stage) throws(PrintedFault) -> Stage {
    switch token.kind {
    case .note:
      place += 1
      return .notes
    case .open(let bracket):
      try readRemark(bracket)
      return .words
    case .unknown:
      guard isKind(token), stage == .number || stage == .scale else { throw fault(at: place) }
      place += 1
      return stage
    case .word(let word) where stage != .notes:
      if let reached = try readMeasure(word, stage) { return reached }
      try readWord(word)
      return .words
    default: throw fault(at: place)
    }
  }

  /// Reads a scale or a unit; nil where the word is none.
  private mutating func readMeasure(_ word: PrintedWord, _ stage: Stage) throws(PrintedFault) -> Stage? {
    switch word {
    case .scale(let power): return try takeScale(power)
    case .shortScale(let power):
      guard isMoney else { throw PrintedFault(.shortScale, next.map(text.text) ?? "") }
      return try takeScale(power)
    case .currency(let codes):
      guard stage != .unit else { throw fault(at: place) }
      try takeCurrency(codes)
    case .money(let codes):
      guard stage != .unit else { throw fault(at: place) }
      try takeCurrency(codes)
      countOnes()
      if try readHundredths() { return .unit }
    case .cents(let codes):
      guard impliedScale == nil else { throw fault(at: place) }
      try takeCurrency(codes)
      impliedScale = -2
      isPointDecimal = true
    case .ratio(let power):
      guard impliedScale == nil, stage == .number else { throw fault(at: place) }
      try check(.pure)
      impliedScale = power
      if !["%", "％"].contains(next.map(text.text) ?? "") { isPointDecimal = true }
      try take(.unit)
    case .shares:
      try check(.shares)
      countOnes()
      try take(.unit)
    case .counted:
      try checkCounted()
      countOnes()
      try take(.unit)
    case .measure(let name):
      try checkMeasure(name)
      countOnes()
      try take(.unit)
    case .perShare:
      guard currencies != nil else { throw fault(at: place) }
      if impliedScale == nil { impliedScale = 0 }
      try takePerShare()
    default: return nil
    }
    return .unit
  }

  private mutating func takeScale(_ power: Int) throws(PrintedFault) -> Stage {
    guard impliedScale == nil else { throw PrintedFault(.repeated, next.map(text.text) ?? "") }
    impliedScale = power
    isPointDecimal = true
    try take(.scale)
    return .scale
  }

  /// A unit that counts single things says that the number is not in thousands.
  private mutating func countOnes() {
    isPointDecimal = true
    if impliedScale == nil { impliedScale = 0 }
  }

  /// Reads a word that says of what kind the figure is, or how it compares.
  private mutating func readWord(_ word: PrintedWord) throws(PrintedFault) {
    switch word {
    case .noun(let sense): try mark(sense, .noun)
    case .adjective:
      guard isAdjectiveOrNoun(place + 1) else { throw fault(at: place) }
      place += 1
    case .direction(let sense), .directionBehind(let sense): try mark(sense, .direction)
    case .possessive:
      guard isNamed(place + 1) else { throw fault(at: place) }
      place += 1
    case .sign(let sense):
      guard token(place - 1)?.word == .possessive else { throw fault(at: place) }
      try mark(sense, .sign)
    case .comparison: try take(.comparison)
    case .approximationBehind: try take(.approximation)
    case .boundBehind:
      caution = PrintedFault(.bound, next.map(text.text) ?? "")
      try take(.bound)
    default: throw fault(at: place)
    }
  }

  /// A bracket with a remark: what the figure is compared with, or that it is flat.
  private mutating func readRemark(_ bracket: PrintedToken.Bracket) throws(PrintedFault) {
    guard token(place + 2)?.kind == .close(bracket) else { throw fault(at: place + 1) }
    switch token(place + 1)?.word {
    case .comparison:
      place += 1
      try take(.comparison)
    case .flat:
      place += 1
      try take(.direction)
      isFlat = true
    default: throw fault(at: place + 1)
    }
    place += 1
  }

  private func isNamed(_ index: Int) -> Bool {
    switch token(index)?.word {
    case .noun, .adjective, .direction, .directionBehind, .sign: true
    default: false
    }
  }

  /// An abbreviation in capitals before a thing that is counted, which tells its kind: "120 ABC clients".
  private func isKind(_ token: PrintedToken) -> Bool {
    let name = text.scalars[token.range]
    guard (2...4).contains(name.count), name.allSatisfy({ ("A"..."Z").contains($0) }) else { return false }
    switch self.token(place + 1)?.word {
    case .counted, .measure: return true
    default: return false
    }
  }

  private var isMoney: Bool {
    currencies != nil || unit?.numerators.contains { if case .currency = $0 { true } else { false } } ?? false
  }

  private func check(_ expected: Unit) throws(PrintedFault) {
    guard let unit, unit != expected, let token = next else { return }
    throw PrintedFault(.unit(unit), text.text(token))
  }

  private func checkCounted() throws(PrintedFault) {
    guard let unit, let token = next else { return }
    let isCount = unit.denominators.isEmpty && unit.currencyCode == nil && unit != .shares
    guard isCount else { throw PrintedFault(.unit(unit), text.text(token)) }
  }

  private func checkMeasure(_ name: String) throws(PrintedFault) {
    guard let unit, let token = next else { return }
    guard unit.numerators.contains(where: { $0.name == name }) else {
      throw PrintedFault(.unit(unit), text.text(token))
    }
  }
}
