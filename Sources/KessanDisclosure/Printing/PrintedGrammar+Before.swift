import KessanModel

extension PrintedGrammar {
  /// Reads what stands before the number: names, comparisons, directions, signs, brackets, the currency.
  mutating func readBefore() throws(PrintedFault) {
    /// Whether only a currency, an approximation or a bracket may stand before the number, as a sign stands already.
    var isSigned = false
    while let token = next {
      switch token.kind {
      case .digits, .dash: return
      case .minus where !beginsNumber(place + 1): return
      case .minus, .triangle, .plus:
        guard beginsNumber(place + 1) else { throw fault(at: place) }
        try mark(token.kind == .plus ? .positive : .negative, .sign)
        isSigned = true
      case .open(let bracket): try open(bracket)
      case .word(.currency(let codes)) where currencies == nil:
        try takeCurrency(codes)
        isSigned = true
      case .word(.approximation): try take(.approximation)
      case .word(.sign(let sense)):
        try mark(sense, .sign)
        isSigned = true
      case .word(let word) where !isSigned: try readBefore(word)
      case .close, .japaneseUnit, .note, .unknown, .word: throw fault(at: place)
      }
    }
    throw PrintedFault(.noNumber, text.text(0..<text.scalars.count))
  }

  /// Whether a number begins with this token: what a sign may stand before.
  private func beginsNumber(_ index: Int) -> Bool {
    var index = index
    while true {
      switch token(index)?.kind {
      case .digits, .open: return true
      case .word(.currency), .word(.approximation): index += 1
      default: return false
      }
    }
  }

  private mutating func readBefore(_ word: PrintedWord) throws(PrintedFault) {
    switch word {
    case .direction(let sense): try mark(sense, .direction)
    case .flat:
      try take(.direction)
      isFlat = true
    case .noun(let sense): try mark(sense, .noun)
    case .adjective:
      guard isAdjectiveOrNoun(place + 1) else { throw fault(at: place) }
      place += 1
    case .article:
      guard isAdjectiveOrNoun(place + 1) || isDirection(place + 1) else { throw fault(at: place) }
      place += 1
    case .link:
      guard isNoun(place - 1) || isDirection(place - 1) || token(place - 1)?.word == .comparison else {
        throw fault(at: place)
      }
      place += 1
    case .by:
      guard isDirection(place - 1) else { throw fault(at: place) }
      place += 1
    case .comparison: try take(.comparison)
    case .bound:
      caution = PrintedFault(.bound, next.map(text.text) ?? "")
      try take(.bound)
    case .perShare: try takePerShare()
    default: throw fault(at: place)
    }
  }

  mutating func takePerShare() throws(PrintedFault) {
    if let unit, let token = next, !unit.denominators.contains(.shares) {
      throw PrintedFault(.unit(unit), text.text(token))
    }
    try take(.perShare)
  }

  func isNoun(_ index: Int) -> Bool {
    if case .noun = token(index)?.word { true } else { false }
  }

  func isAdjectiveOrNoun(_ index: Int) -> Bool { isNoun(index) || token(index)?.word == .adjective }

  func isDirection(_ index: Int) -> Bool {
    if case .direction = token(index)?.word { true } else { false }
  }
}
