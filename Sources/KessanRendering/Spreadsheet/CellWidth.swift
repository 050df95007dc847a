import KessanSpreadsheet

/// How much room texts take in cells, in hundredths of a digit of the plain font; East Asian characters count double.
enum CellWidth {
  /// The width of a text that is written in one line.
  static func hundredths(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + hundredths($1) } }

  /// The width of the longest of the lines, in whole digits; no more of the text is read than `most` digits take.
  static func digits(_ text: String, most: Int = 255) -> Int {
    var widest = 0
    var line = 0
    for scalar in text.unicodeScalars {
      line = scalar == "\n" ? 0 : line + hundredths(scalar)
      widest = max(widest, line)
      if widest >= most * 100 { return most }
    }
    return (widest + 99) / 100
  }

  /// The text in pieces of so many lines each, as a cell of this width breaks them: between words, else anywhere.
  static func wrapped(_ text: String, width: Int, linesPerPiece: Int) -> [(text: String, lines: Int)] {
    var pieces: [(text: String, lines: Int)] = []
    var piece = String.UnicodeScalarView()
    var word = String.UnicodeScalarView()
    var (lines, line, wordWidth) = (1, 0, 0)
    let room = max(1, width) * 100
    func isEmpty() -> Bool { piece.isEmpty && word.isEmpty }
    func breakLine() {
      lines += 1
      line = 0
      guard lines > linesPerPiece, !piece.isEmpty else { return }
      pieces.append((String(piece), lines - 1))
      piece = String.UnicodeScalarView()
      lines = 1
    }
    func endWord() {
      if line + wordWidth > room, line > 0 { breakLine() }
      piece.append(contentsOf: word)
      line += wordWidth
      word = String.UnicodeScalarView()
      wordWidth = 0
    }
    for scalar in text.unicodeScalars {
      let width = hundredths(scalar)
      if scalar == "\n" {
        endWord()
        piece.append(scalar)
        breakLine()
      } else if scalar == " " {
        // A blank at the end of a line needs no room.
        endWord()
        piece.append(scalar)
        line += width
      } else if wordWidth + width > room {
        endWord()
        word.append(scalar)
        wordWidth = width
      } else {
        if width >= 200 { endWord() }
        word.append(scalar)
        wordWidth += width
        if width >= 200 { endWord() }
      }
    }
    endWord()
    if !piece.isEmpty || pieces.isEmpty { pieces.append((String(piece), lines)) }
    return pieces
  }

  /// How many lines a text takes in a cell of this width, at most `most`.
  static func lines(_ text: String, width: Int, most: Int = 27) -> Int {
    wrapped(String(text.prefix(most * max(1, width) * 2)), width: width, linesPerPiece: most)[0].lines
  }

  private static func hundredths(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l", "I", ".", ",", ":", ";", "'", "|", "!", " ", "f", "t", "r", "(", ")", "[", "]", "-": 66
    case "m", "w", "M", "W", "%", "@", "&", "+", "=", "O", "Q", "—", "…": 160
    case "A"..."Z": 122
    case "\u{300}"..."\u{36F}", "\u{200B}"..."\u{200F}", "\u{202A}"..."\u{202E}", "\u{FE00}"..."\u{FE0F}": 0
    case "\u{1100}"..."\u{115F}", "\u{2E80}"..."\u{A4CF}", "\u{AC00}"..."\u{D7A3}", "\u{F900}"..."\u{FAFF}",
      "\u{FE30}"..."\u{FE6F}", "\u{FF00}"..."\u{FF60}", "\u{FFE0}"..."\u{FFE6}", "\u{1F000}"..."\u{1FAFF}",
      "\u{20000}"..."\u{3FFFD}":
      200
    default: 104
    }
  }
}
