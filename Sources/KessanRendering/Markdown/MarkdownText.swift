/// Text made safe for Markdown: nothing in it is read as markup, a link or the end of a cell.
enum MarkdownText {
  /// Text within a line or a cell; line breaks become blanks.
  static func inline(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t", "\u{85}", "\u{2028}", "\u{2029}": result.append(" ")
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$":
        result.append("\\")
        result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Text that begins a line: what would make it a heading, a list or a rule is escaped too.
  static func line(_ text: String) -> String {
    let text = inline(String(text.drop { $0.isWhitespace }))
    guard let first = text.first else { return "" }
    if "#+-=:".contains(first) { return "\\" + text }
    let digits = text.prefix { ("0"..."9").contains($0) }
    let rest = text.dropFirst(digits.count)
    if !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" { return digits + "\\" + rest }
    return text
  }

  /// A table with a header; all columns but the first are right-aligned.
  static func table(_ head: [String], _ rows: [[String]], textColumns: Int = 1) -> String {
    let rule = head.indices.map { $0 < textColumns ? "---" : "---:" }
    return ([head.map(inline), rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }
}
