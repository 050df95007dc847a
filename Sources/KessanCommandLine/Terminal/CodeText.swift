import KessanModel

/// What a code means, in lines for people: a line of names on the left, what they are on the right.
struct CodeText {
  /// The longest line, in characters.
  private static let width = 100

  let code: FindingCode

  init(_ code: FindingCode) { self.code = code }

  /// The severities of its findings, the usual one first: `error or warning`.
  var severity: String {
    ([code.severity] + code.otherSeverities).map(\.rawValue).joined(separator: " or ")
  }

  var lines: [StyledText] {
    let rows = [
      ("what is wrong", code.summary), ("what to do", code.advice), ("example", code.example ?? ""),
      ("severity", severity), ("source", code.source),
    ].filter { !$0.1.isEmpty }
    let indent = (rows.map(\.0.count).max() ?? 0) + 2
    return [Terminal.styled(code.text, .bold)]
      + rows.flatMap { name, text in
        Self.wrapped(text, to: Self.width - indent).enumerated().map { number, line in
          let head = number == 0 ? name : ""
          return StyledText(head + String(repeating: " ", count: indent - head.count) + line, nil)
        }
      }
  }

  /// The words of a text in lines of at most a width; a longer word has a line of its own.
  private static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
