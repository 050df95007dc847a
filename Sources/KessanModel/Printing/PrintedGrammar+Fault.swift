extension PrintedGrammar {
  /// What is wrong with a token that has no place where it stands.
  func fault(at index: Int) -> PrintedFault {
    guard let token = token(index) else {
      let last = text.tokens.last.map(text.text) ?? ""
      return PrintedFault(.notUnderstood, last)
    }
    let before = self.token(index - 1)
    let after = self.token(index + 1)
    switch token.kind {
    case .digits(let digits): return secondNumber(token, digits, before)
    case .close: return PrintedFault(.closingBracket, text.text(token))
    case .minus, .dash, .word(.range):
      if after?.word == .date { return PrintedFault(.date, span(index - 1, index + 1)) }
      if isBetweenNumbers(index) {
        let isDate = self.token(index + 2)?.kind == token.kind && self.token(index + 3)?.isDigits ?? false
        return isDate ? PrintedFault(.date, span(index - 1, index + 3)) : PrintedFault(.range, numbersAround(index))
      }
    case .word(.link):
      if isBetweenNumbers(index) { return PrintedFault(.twoNumbers, numbersAround(index)) }
    case .word(.date): return PrintedFault(.date, span(index - (before?.isDigits ?? false ? 1 : 0), index))
    case .word(.shortScale): return PrintedFault(.shortScale, text.text(token))
    case .unknown: return unknown(index)
    default: break
    }
    return PrintedFault(.notUnderstood, text.text(token))
  }

  private func secondNumber(_ token: PrintedToken, _ digits: PrintedDigits, _ before: PrintedToken?) -> PrintedFault {
    guard let first = text.tokens.first(where: \.isDigits), first != token else {
      return PrintedFault(.notUnderstood, text.text(token))
    }
    let both = text.text(first.range.lowerBound..<token.range.upperBound)
    if before == first, digits.wholeDigits == 3 || !token.isSpaced { return PrintedFault(.grouping, both) }
    return PrintedFault(.twoNumbers, both)
  }

  private func unknown(_ index: Int) -> PrintedFault {
    let sign = text.text(text.tokens[index])
    if isBetweenNumbers(index) {
      switch sign {
      case "/":
        let isDate = token(index + 2).map(text.text) == "/" && token(index + 3)?.isDigits ?? false
        return isDate ? PrintedFault(.date, span(index - 1, index + 3)) : PrintedFault(.fraction, numbersAround(index))
      case "~", "〜", "～", "…": return PrintedFault(.range, numbersAround(index))
      case "_", "'", "’", "·", ".", ",", "，", "．", "٬", "˙", "´", "`":
        let isGroup = token(index - 1)?.isDigits ?? false && token(index + 1)?.isDigits ?? false
        return PrintedFault(
          isGroup && !text.tokens[index + 1].isSpaced ? .grouping : .twoNumbers, numbersAround(index))
      case ";", "；", "、", "|": return PrintedFault(.twoNumbers, numbersAround(index))
      default: break
      }
    }
    var end = index
    while let next = token(end + 1), next.kind == .unknown { end += 1 }
    return PrintedFault(.notUnderstood, span(index, end))
  }

  private func isBetweenNumbers(_ index: Int) -> Bool {
    let isBehind = text.tokens[..<index].contains(where: \.isDigits)
    return isBehind && text.tokens[(index + 1)...].contains(where: \.isDigits)
  }

  /// The text from the number before a token to the number behind it.
  private func numbersAround(_ index: Int) -> String {
    guard let before = text.tokens[..<index].lastIndex(where: \.isDigits),
      let after = text.tokens[(index + 1)...].firstIndex(where: \.isDigits)
    else { return text.text(text.tokens[index]) }
    return span(before, after)
  }

  private func span(_ first: Int, _ last: Int) -> String {
    let tokens = text.tokens[max(0, first)...min(last, text.tokens.count - 1)]
    guard let start = tokens.first?.range.lowerBound, let end = tokens.last?.range.upperBound else { return "" }
    return text.text(start..<end)
  }
}
