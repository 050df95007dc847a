import KessanModel

/// A piece of a text as names of periods are made of: a number, a word, or a single sign.
struct PeriodToken {
  enum Kind: Equatable {
    /// A number with as many digits as are written.
    case number(Int, digits: Int)
    /// Latin letters, in lower case.
    case word(String)
    /// A letter of another script, or a mark.
    case sign(Character)
  }

  let kind: Kind
  /// Where it stands in the text, counted in characters.
  let start: Int
  let end: Int

  /// The pieces of a text without its blanks; wide digits and letters are taken as their narrow ones.
  static func tokens(of text: some StringProtocol) -> [PeriodToken] {
    let characters = text.map(narrow)
    var tokens: [PeriodToken] = []
    var place = 0
    while place < characters.count {
      let character = characters[place]
      var end = place + 1
      if isDigit(character) {
        while end < characters.count, isDigit(characters[end]) { end += 1 }
        let digits = String(characters[place..<min(end, place + 9)])
        tokens.append(PeriodToken(kind: .number(Int(digits) ?? 0, digits: end - place), start: place, end: end))
      } else if isLatin(character) {
        while end < characters.count, isLatin(characters[end]) { end += 1 }
        let word = String(characters[place..<end]).lowercased()
        tokens.append(PeriodToken(kind: .word(word), start: place, end: end))
      } else if !character.isWhitespace {
        tokens.append(PeriodToken(kind: .sign(character), start: place, end: end))
      }
      place = end
    }
    return tokens
  }

  /// Whether a text holds a digit at all, without which it names no year.
  static func hasDigit(_ text: some StringProtocol) -> Bool {
    text.utf8.contains { (0x30...0x39).contains($0) }
      || text.unicodeScalars.contains { (0xFF10...0xFF19).contains($0.value) }
  }

  private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

  private static func isLatin(_ character: Character) -> Bool { character.isASCII && character.isLetter }

  private static func narrow(_ character: Character) -> Character {
    guard let scalar = character.unicodeScalars.first, (0xFF01...0xFF5E).contains(scalar.value),
      let narrow = Unicode.Scalar(scalar.value - 0xFEE0)
    else { return character }
    return Character(narrow)
  }
}
