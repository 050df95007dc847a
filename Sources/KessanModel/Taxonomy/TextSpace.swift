/// The texts that facts of a type may have, with their canonical forms (XML Schema 1.0 part 2).
///
/// Dates and parts of dates have no time zone here: a report's day is the same everywhere.
enum TextSpace: Sendable, Hashable {
  case string, normalizedString, token
  /// Texts in no language.
  case noLangString, noLangToken
  /// The empty text only.
  case empty
  /// Escaped XML.
  case markup
  case language, name, ncName, boolean, hexBinary, base64Binary, anyURI
  /// Names with a prefix: `acme:Cloud`; the third is a list.
  case qName, sqName, sqNames
  case date, dateTime, dateOrDateTime, time, duration, year, yearMonth, month, monthDay, day
  /// A list of years.
  case years

  /// Whether a text is in a language (OIM 1.0, clause 3.5: strings, but for names, codes and what the registry excepts).
  var hasLanguage: Bool {
    switch self {
    case .string, .normalizedString, .token, .markup, .years: true
    default: false
    }
  }

  /// The canonical form; nil where the text is none of this space.
  func canonical(_ text: String) -> String? {
    switch self {
    case .string, .noLangString, .markup: text
    case .normalizedString: Self.replaced(text)
    case .token, .noLangToken: Self.collapsed(text)
    case .empty: text.isEmpty ? text : nil
    default: canonicalWord(Self.collapsed(text))
    }
  }

  /// The canonical form of a text that has no blanks around it.
  private func canonicalWord(_ text: String) -> String? {
    switch self {
    case .language: LexicalForm.isLanguage(text) ? text.lowercased() : nil
    case .name: LexicalForm.isName(text) ? text : nil
    case .ncName: LexicalForm.isName(text) && !text.contains(":") ? text : nil
    case .boolean: ["true": "true", "1": "true", "false": "false", "0": "false"][text]
    case .hexBinary: LexicalForm.isHexadecimal(text) ? text.uppercased() : nil
    case .base64Binary: LexicalForm.base64(text)
    case .anyURI: LexicalForm.isURI(text) ? text : nil
    case .qName: LexicalForm.isPrefixed(text) && LexicalForm.isName(text) ? text : nil
    case .sqName: LexicalForm.isPrefixed(text) ? text : nil
    case .sqNames: text.split(separator: " ").allSatisfy(LexicalForm.isPrefixed) ? text : nil
    case .date: CalendarDate(text) == nil ? nil : text
    case .dateTime: TimeOfDay.dateTime(text)
    case .dateOrDateTime: CalendarDate(text) == nil ? TimeOfDay.dateTime(text) : text
    case .time: TimeOfDay(text)?.canonical.time
    case .duration: LexicalForm.isDuration(text) ? text : nil
    case .year: LexicalForm.isYear(text) ? text : nil
    case .yearMonth: CalendarDate(text + "-01") == nil ? nil : text
    // A leap year and a month of 31 days hold every month and day.
    case .month: text.hasPrefix("--") && CalendarDate("2000" + text.dropFirst() + "-01") != nil ? text : nil
    case .monthDay: text.hasPrefix("--") && CalendarDate("2000" + text.dropFirst()) != nil ? text : nil
    case .day: text.hasPrefix("---") && CalendarDate("2000-01" + text.dropFirst(2)) != nil ? text : nil
    case .years: text.split(separator: " ").allSatisfy { LexicalForm.isYear(String($0)) } ? text : nil
    case .string, .normalizedString, .token, .noLangString, .noLangToken, .empty, .markup: text
    }
  }

  /// What a value is like, for messages.
  var hint: String {
    switch self {
    case .string, .normalizedString, .token, .noLangString, .noLangToken: "Write the text, or remove the fact."
    case .empty: "Remove the text; a fact of this type has none."
    case .markup: "Write well-formed XHTML such as <p>Text</p>, with &lt; and &amp; for < and & in words."
    case .language: "Write it as en or ja-jp."
    case .name, .ncName: "Write a name: a letter, then letters, digits, hyphens or points."
    case .boolean: "Write true or false."
    case .hexBinary: "Write pairs of hexadecimal digits such as 0FB7."
    case .base64Binary: "Write base64 such as AQID."
    case .anyURI: "Write it as https://www.example.com/page."
    case .qName, .sqName: "Write a prefix and a name such as iso4217:JPY."
    case .sqNames: "Write prefixes and names such as iso4217:JPY iso4217:USD."
    case .date: "Write it as 2016-09-30."
    case .dateTime: "Write it as 2016-09-30T15:00:00."
    case .dateOrDateTime: "Write it as 2016-09-30 or 2016-09-30T15:00:00."
    case .time: "Write it as 15:00:00."
    case .duration: "Write it as P1Y6M or PT8H."
    case .year: "Write it as 2016."
    case .yearMonth: "Write it as 2016-09."
    case .month: "Write it as --09."
    case .monthDay: "Write it as --09-30."
    case .day: "Write it as ---30."
    case .years: "Write it as 2015 2016."
    }
  }

  /// The text with a blank for every tab and line end (facet `whiteSpace` of the value `replace`).
  private static func replaced(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }) else { return text }
    return String(decoding: text.utf8.map { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }, as: UTF8.self)
  }

  /// The text without blanks around it, and one blank between words (`collapse`).
  private static func collapsed(_ text: String) -> String {
    let words = replaced(text).utf8.split(separator: 0x20)
    return words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }
}
