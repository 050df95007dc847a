import KessanModel

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
      if let numbers = numbersAround(index) {
        let isDate = self.token(index + 2)?.kind == token.kind && self.token(index + 3)?.isDigits ?? false
        return isDate ? PrintedFault(.date, span(index - 1, index + 3)) : PrintedFault(.range, numbers)
      }
    case .word(.link):
      if let numbers = numbersAround(index) { return PrintedFault(.twoNumbers, numbers) }
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
    if let numbers = numbersAround(index) {
      switch sign {
      case "/":
        let isDate = token(index + 2).map(text.text) == "/" && token(index + 3)?.isDigits ?? false
        return isDate ? PrintedFault(.date, span(index - 1, index + 3)) : PrintedFault(.fraction, numbers)
      case "~", "〜", "～", "…": return PrintedFault(.range, numbers)
      case "_", "'", "’", "·", ".", ",", "，", "．", "٬", "˙", "´", "`":
        let isGroup = token(index - 1)?.isDigits ?? false && token(index + 1)?.isDigits ?? false
        return PrintedFault(isGroup && !text.tokens[index + 1].isSpaced ? .grouping : .twoNumbers, numbers)
      case ";", "；", "、", "|": return PrintedFault(.twoNumbers, numbers)
      default: break
      }
    }
    var end = index
    while let next = token(end + 1), next.kind == .unknown { end += 1 }
    return PrintedFault(.notUnderstood, span(index, end))
  }

  /// The text from the number before a token to the number behind it; nil where it is not between two.
  private func numbersAround(_ index: Int) -> String? {
    guard let before = text.tokens.prefix(index).lastIndex(where: \.isDigits),
      let after = text.tokens.dropFirst(index).firstIndex(where: \.isDigits)
    else { return nil }
    return span(before, after)
  }

  private func span(_ first: Int, _ last: Int) -> String {
    let tokens = text.tokens[max(0, first)...last]
    guard let start = tokens.first?.range.lowerBound, let end = tokens.last?.range.upperBound else { return "" }
    return text.text(start..<end)
  }
}
