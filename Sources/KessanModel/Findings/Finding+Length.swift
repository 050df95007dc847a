extension Finding {
  /// The longest text of a finding, in characters of Unicode; what quotes a cell of megabytes ends there.
  public static let longestText = 1000

  /// A text up to ``longestText``, with an ellipsis where it is cut.
  static func shortened(_ text: String) -> String {
    guard text.utf8.count > longestText, text.unicodeScalars.count > longestText else { return text }
    return String(text.unicodeScalars.prefix(longestText)) + "…"
  }
}

extension Finding.Location {
  /// The place with its texts up to the length that a finding may have.
  var shortened: Finding.Location {
    Finding.Location(
      file: file.map(Finding.shortened), line: line, column: column.map(Finding.shortened),
      subject: subject.map(Finding.shortened))
  }
}
