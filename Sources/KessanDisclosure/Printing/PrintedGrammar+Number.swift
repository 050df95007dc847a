import KessanModel

extension PrintedGrammar {
  /// Reads the number, with Japanese units between its digits, or a dash.
  mutating func readNumber() throws(PrintedFault) {
    guard let first = next else { return }
    guard first.isDigits else {
      guard token(place + 1)?.isDigits != true else { throw PrintedFault(.notUnderstood, text.text(first)) }
      place += 1
      while case .japaneseUnit = next?.kind { place += 1 }
      return
    }
    var items: [PrintedNumber.Item] = []
    /// The items that wait for a unit of ten thousand or more.
    var open = 0
    var lastLarge = Int.max
    var isFollowed = true
    while isFollowed, let token = next, case .digits(let digits) = token.kind {
      guard !digits.hasLeadingZero else { throw PrintedFault(.leadingZero, text.text(token)) }
      place += 1
      isFollowed = false
      items.append(PrintedNumber.Item(digits: digits, range: token.range, power: 0))
      if case .japaneseUnit(let power) = next?.kind, power < 4 {
        items[items.count - 1].power = power
        place += 1
        isFollowed = true
      }
      if case .japaneseUnit(let power) = next?.kind, power >= 4, power < lastLarge, !splitsUnit {
        lastLarge = power
        for item in open..<items.count { items[item].power += power }
        open = items.count
        place += 1
        isFollowed = true
      }
    }
    if case .japaneseUnit = next?.kind { throw compound(first) }
    let number = PrintedNumber(items)
    guard number.isDescending else { throw compound(first) }
    if number.endsInOnes, !countsOnes { throw compound(first) }
    self.number = number
    impliedScale = number.scale
    isPointDecimal = isFollowed
  }

  /// Whether a blank stands between two units, as in 15百 万円.
  private var splitsUnit: Bool {
    if case .japaneseUnit = token(place - 1)?.kind { next?.isSpaced ?? false } else { false }
  }

  /// Whether a unit of single things stands next, so that digits without unit before it count ones.
  private var countsOnes: Bool {
    switch next?.word {
    case .money, .shares, .counted, .measure: true
    default: false
    }
  }

  private func compound(_ first: PrintedToken) -> PrintedFault {
    let end = token(place)?.range.upperBound ?? text.scalars.count
    return PrintedFault(.compound, text.text(first.range.lowerBound..<end))
  }

  /// Reads hundredths behind a currency, as in 35円42銭; false where none stand there.
  mutating func readHundredths() throws(PrintedFault) -> Bool {
    if number == nil, next?.kind == .minus || next?.kind == .dash, case .cents = token(place + 1)?.word {
      place += 2
      return true
    }
    guard let token = next, case .digits(let digits) = token.kind, case .cents(let codes) = self.token(place + 1)?.word
    else { return false }
    guard let known = number, known.isWhole, impliedScale == 0, digits.fractionDigits == 0, digits.wholeDigits <= 2,
      !(currencies ?? codes).isDisjoint(with: codes)
    else { throw compound(token) }
    number?.append(hundredths: digits, token.range)
    impliedScale = 0
    place += 2
    return true
  }
}
