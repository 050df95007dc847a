/// How much room a text takes, estimated on the safe side without knowing the font.
enum TextMeasure {
  /// The width in the unit of the size.
  static func width(_ text: String, size: Int) -> Int {
    text.unicodeScalars.reduce(0) { $0 + thousandths($1) } * size / 1000 + 1
  }

  /// Whether a text of any length fits, without reading more of it than that takes.
  static func fits(_ text: String, in room: Int, size: Int) -> Bool {
    var used = 0
    for scalar in text.unicodeScalars {
      used += thousandths(scalar)
      if used * size / 1000 + 1 > room { return false }
    }
    return true
  }

  /// The height of a line.
  static func height(size: Int) -> Int { size * 13 / 10 }

  private static func thousandths(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l", "I", ".", ",", ":", ";", "'", "|", "!": 330
    case " ", "f", "t", "r", "(", ")", "[", "]", "-", "/": 420
    case "0"..."9": 610
    case "m", "w", "M", "W", "%", "@": 950
    case "A"..."Z", "&", "+", "=", "<", ">", "−", "–", "…": 740
    case "\u{20}"..."\u{7E}": 600
    case "\u{A0}"..."\u{2FF}", "\u{370}"..."\u{52F}": 760
    default: 1080
    }
  }

  /// The text, cut with an ellipsis where it is wider than the room; empty where not even that fits.
  static func shortened(_ text: String, to room: Int, size: Int) -> String {
    if fits(text, in: room, size: size) { return text }
    var used = width("…", size: size)
    guard used <= room else { return "" }
    var kept = ""
    for character in text {
      used += width(String(character), size: size)
      if used > room { break }
      kept.append(character)
    }
    while kept.last == " " { kept.removeLast() }
    return kept.isEmpty ? "" : kept + "…"
  }

  /// The text in so many lines at most; Latin text breaks at blanks, other scripts anywhere, the last line is shortened.
  static func wrapped(_ text: String, to room: Int, size: Int, lines most: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var pieces = pieces(of: text)[...]
    while let piece = pieces.first {
      let longer = line + piece
      if width(trimmed(longer), size: size) <= room || line.isEmpty {
        line = longer
        pieces.removeFirst()
      } else if lines.count + 1 < most {
        lines.append(trimmed(line))
        line = ""
      } else {
        line += pieces.joined()
        break
      }
    }
    lines.append(trimmed(line))
    return lines.map { shortened($0, to: room, size: size) }.filter { !$0.isEmpty }
  }

  /// Pieces between which a line may break; at most as long as any chart could show.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    for character in text.prefix(400) {
      let mayBreakBefore = character.unicodeScalars.first.map { $0.value >= 0x2E80 } ?? false
      if mayBreakBefore, !piece.isEmpty {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character == "\n" || character == "\t" ? " " : character)
      if character == " " || mayBreakBefore {
        pieces.append(piece)
        piece = ""
      }
    }
    return piece.isEmpty ? pieces : pieces + [piece]
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.last == " " { text.removeLast() }
    while text.first == " " { text.removeFirst() }
    return String(text)
  }
}
