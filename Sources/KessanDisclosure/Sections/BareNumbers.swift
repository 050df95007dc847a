import KessanModel

/// Finds the numbers in words that belong to no name, date or quoted label: such a number should be a fact.
///
///     BareNumbers.find(in: "up 12.5 percent in 1H16, after “Top 500” of Nov. 7, 2016")  // ["12.5"]
public enum BareNumbers {
  /// What stands for a fact among the words.
  public static let fact: Character = "\u{FFFC}"

  private static let quotes: [Character: Character] = ["“": "”", "「": "」", "『": "』", "\"": "\""]
  private static let amountSuffixes: Set<String> = ["bn", "mn", "tn", "pt", "pts", "pp", "bp", "bps"]
  private static let months: Set<String> = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
  ]

  /// A word with what stands around it.
  private struct Word {
    let text: Substring
    /// Whether nothing but blanks divides it from the word before.
    let isNext: Bool
    let before: Character?
    let after: Character?
    /// Whether it counts what something is measured by, as in 1株当たり: "per share" has no number either.
    let isMeasure: Bool
  }

  /// The numbers, in order of appearance.
  public static func find(in text: String) -> [Substring] {
    let words = words(of: text)
    return words.indices.filter { isNumber(words[$0].text) && !words[$0].isMeasure && !isInDate($0, words) }.map {
      words[$0].text
    }
  }

  private static func words(of text: String) -> [Word] {
    let closings = Dictionary(
      quotes.values.compactMap { mark in text.lastIndex(of: mark).map { (mark, $0) } }, uniquingKeysWith: { $1 })
    var words: [Word] = []
    var isNext = false
    var index = text.startIndex
    while index < text.endIndex {
      let character = text[index]
      let after = text.index(after: index)
      if let closing = quotes[character], let last = closings[closing], last >= after,
        let end = text[after...].firstIndex(of: closing)
      {
        isNext = false
        index = text.index(after: end)
      } else if belongsToWord(character) {
        let end = text[index...].firstIndex { !belongsToWord($0) } ?? text.endIndex
        let before = index > text.startIndex ? text[text.index(before: index)] : nil
        let next = end < text.endIndex ? text[end] : nil
        for part in parts(text[index..<end]) {
          words.append(
            Word(text: part, isNext: isNext, before: before, after: next, isMeasure: isMeasure(text[end...])))
          isNext = false
        }
        isNext = true
        index = end
      } else {
        if !character.isWhitespace { isNext = false }
        index = after
      }
    }
    return words
  }

  private static func isMeasure(_ rest: Substring) -> Bool {
    ["当たり", "あたり"].contains { rest.prefix(5).contains($0) }
  }

  private static func belongsToWord(_ character: Character) -> Bool {
    if character == "." || character == "," || character == "-" { return true }
    return (character.isLetter || character.isNumber) && !isIdeographic(character)
  }

  /// Whether a letter stands in a script that puts no blanks between words.
  private static func isIdeographic(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    return switch scalar.value {
    case 0x3005...0x3007, 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9F, 0x20000...0x3FFFF: true
    default: false
    }
  }

  /// A word at its hyphens, without points and commas at its end; an ISO date is one, and gives none.
  private static func parts(_ word: Substring) -> [Substring] {
    CalendarDate(trimmed(word)) != nil ? [] : word.split(separator: "-").map(trimmed)
  }

  private static func trimmed(_ word: Substring) -> Substring {
    var word = word
    while let last = word.last, last == "." || last == "," { word = word.dropLast() }
    return word
  }

  /// Whether a word has digits and no letter that makes it a name; `JPY74.1` and `74.1bn` are amounts and no names.
  private static func isNumber(_ word: Substring) -> Bool {
    guard let digit = word.firstIndex(where: isDigit) else { return false }
    let letters = word.filter(\.isLetter)
    if letters.isEmpty { return true }
    let isPrefix = word[..<digit].allSatisfy(\.isLetter) && word[digit...].allSatisfy { !$0.isLetter }
    return isPrefix && Currency.codes.contains(letters) || word.hasSuffix(letters) && amountSuffixes.contains(letters)
  }

  private static func isDigit(_ character: Character) -> Bool { character.isNumber && !character.isLetter }

  private static func isInDate(_ place: Int, _ words: [Word]) -> Bool {
    let word = words[place]
    guard let value = Int(word.text) else { return false }
    if word.before == "第" { return true }
    switch word.after {
    case "年" where word.text.count == 4: return true
    case "月" where (1...12).contains(value): return true
    case "日" where (1...31).contains(value): return true
    default: break
    }
    let previous = word.isNext ? words[place - 1] : nil
    let followsMonth = previous.map { months.contains(String($0.text)) } ?? false
    if word.text.count == 4 {
      let followsDay = previous.map { isDay($0.text) && isInDate(place - 1, words) } ?? false
      return (1900...2199).contains(value) && (followsMonth || followsDay)
    }
    let next = place + 1 < words.count && words[place + 1].isNext ? words[place + 1] : nil
    return isDay(word.text) && (followsMonth || next.map { months.contains(String($0.text)) } ?? false)
  }

  private static func isDay(_ word: Substring) -> Bool {
    word.utf8.count <= 2 && Int(word).map { (1...31).contains($0) } ?? false
  }
}
