/// Texts that want to break out of where they stand: markup, formulas, separators, marks of direction, odd blanks.
///
/// All of them can stand in XML 1.0; a text that cannot never becomes a fact.
public enum HostileText {
  /// Each text once.
  public static let all =
    [
      "<&>", "]]>", "&amp;lt;", "</title><script>alert(\"1\")</script>", "<!-- -->", "<?xml?>", "\"", "'", "\"\"\"",
      "=1+1", "@SUM(A1)", "-x", "+x", "=HYPERLINK(\"http://example.com\")", "-0", "1e5", "0001", "TRUE", "null", "NaN",
      "2016-09-30", "a,b;c\td|e", "one\ntwo", "one\r\ntwo\r\n", "\rthree", " \t both ends \n", "two  blanks", "\n",
      "next\u{85}line", "line\u{2028}separator\u{2029}", "no\u{A0}break\u{3000}ideographic", "\u{FEFF}mark", "\u{7F}",
      "\u{202E}override\u{202C}", "\u{200F}שלום, עולם", "مرحبا \u{2067}abc\u{2069}", "決算（けっさん）", "100%％１２３",
      "👩‍👩‍👧‍👦 🇯🇵 👍🏽", "𝒳\u{10FFFD}", "e\u{301} é", "\u{FFFD}", "_x000D_", "__x0041_", "\\n \\u0041 \\", "$1 ${x} %s %@ {0}",
      "# *a* _b_ `c` [d](e) | f", "../../etc/passwd", "C:\\x\\y", "http://example.com/?a=b&c=%20#d", "a:b", "()[]{}",
    ]

  /// The texts that have no blanks around them, as a workspace writes typed members.
  public static let words = all.filter { text in
    !text.isEmpty && text.first?.isWhitespace == false && text.last?.isWhitespace == false
  }

  /// Every text, one after the other, until there are so many bytes.
  public static func long(_ bytes: Int) -> String {
    let round = all.joined(separator: "\n")
    var text = ""
    while text.utf8.count < bytes { text += round }
    return text
  }
}
