import KessanModel

/// The words that printed figures are read by: closed lists, in which a word stands whole or not at all.
enum PrintedWords {
  /// Phrases of words of an alphabet, in lower case with single blanks.
  static let phrases: [String: PrintedWord] = Dictionary(
    english.flatMap { word, texts in list(texts).map { ($0, word) } }, uniquingKeysWith: { first, _ in first })

  /// The number of words of the longest phrase that begins with a word.
  static let longestPhrase: [String: Int] = phrases.keys.reduce(into: [:]) { longest, phrase in
    let words = phrase.split(separator: " ")
    if let first = words.first.map(String.init) { longest[first] = max(longest[first] ?? 0, words.count) }
  }

  /// Japanese words by their first scalar, the longest first.
  static let japaneseWords: [Unicode.Scalar: [(scalars: [Unicode.Scalar], word: PrintedWord)]] = {
    var words: [Unicode.Scalar: [(scalars: [Unicode.Scalar], word: PrintedWord)]] = [:]
    for (text, word) in allJapanese {
      let scalars = Array(text.unicodeScalars)
      if let first = scalars.first { words[first, default: []].append((scalars, word)) }
    }
    return words.mapValues { $0.sorted { $0.scalars.count > $1.scalars.count } }
  }()

  /// The words that give a figure a sign by themselves.
  static func words(of sense: PrintedWord.Sense) -> Set<String> {
    let pairs = phrases.map { ($0.key, $0.value) } + allJapanese
    return Set(
      pairs.filter { _, word in
        switch word {
        case .sign(let own), .direction(let own), .directionBehind(let own), .noun(let own): own == sense
        default: false
        }
      }.map(\.0))
  }

  static func list(_ texts: String) -> [String] {
    texts.split(separator: ",").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }

  private static let allJapanese: [(String, PrintedWord)] =
    japanese.flatMap { word, texts in list(texts).map { ($0, word) } } + japaneseComparisons + japaneseAccounts
}
