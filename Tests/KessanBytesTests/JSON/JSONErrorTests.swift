import Testing

@testable import KessanBytes

@Suite("JSON errors")
struct JSONErrorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let json: String
    let kind: JSONError.Kind
    let line: Int
    let column: Int

    init(_ json: String, _ kind: JSONError.Kind, _ line: Int, _ column: Int) {
      self.json = json
      self.kind = kind
      self.line = line
      self.column = column
    }

    var testDescription: String { json.debugDescription }
  }

  private static let start = JSONPlace(line: 1, column: 1, offset: 0)

  private static func place(_ column: Int) -> JSONPlace { JSONPlace(line: 1, column: column, offset: column - 1) }

  static let ends: [Case] = [
    Case("", .empty, 1, 1), Case(" \n ", .empty, 2, 2), Case("\u{FEFF}", .empty, 1, 1),
    Case("{", .endInside(.object, since: start), 1, 2), Case("[", .endInside(.list, since: start), 1, 2),
    Case("{\"a\"", .endInside(.object, since: start), 1, 5), Case("{\"a\":", .endInside(.object, since: start), 1, 6),
    Case("{\"a\": 1", .endInside(.object, since: start), 1, 8), Case("[1,", .endInside(.list, since: start), 1, 4),
    Case("[1,\n[2", .endInside(.list, since: JSONPlace(line: 2, column: 1, offset: 4)), 2, 3),
    Case("\"", .endInText(since: start), 1, 2), Case("\"a\\", .endInText(since: start), 1, 4),
    Case("[\"a\\\"", .endInText(since: place(2)), 1, 6),
    Case("{} {}", .textBehindEnd, 1, 4), Case("{}}", .textBehindEnd, 1, 3), Case("1 2", .textBehindEnd, 1, 3),
    Case("[]\n]", .textBehindEnd, 2, 1), Case("null,", .textBehindEnd, 1, 5), Case("\"a\" x", .textBehindEnd, 1, 5),
  ]

  static let marks: [Case] = [
    Case("[1 2]", .missingComma, 1, 4), Case("[1\n\"a\"]", .missingComma, 2, 1),
    Case("{\"a\": 1\n \"b\": 2}", .missingComma, 2, 2), Case("[{} []]", .missingComma, 1, 5),
    Case("[\"a\" -1]", .missingComma, 1, 6), Case("[true false]", .missingComma, 1, 7),
    Case("[1,]", .trailingComma(.list), 1, 3), Case("[1 ,\n\n]", .trailingComma(.list), 1, 4),
    Case("{\"a\": 1,}", .trailingComma(.object), 1, 8), Case("{\"a\": 1,\n}", .trailingComma(.object), 1, 8),
    Case("[,1]", .missingValue, 1, 2), Case("[1,,2]", .missingValue, 1, 4), Case(",", .missingValue, 1, 1),
    Case("{\"a\":}", .missingValue, 1, 6), Case("{\"a\":,\"b\":1}", .missingValue, 1, 6),
    Case("{\"a\" 1}", .missingColon(key: "a"), 1, 6), Case("{\"a\"}", .missingColon(key: "a"), 1, 5),
    Case("{\"a\", 1}", .missingColon(key: "a"), 1, 5), Case("{\"\\u0061\" = 1}", .missingColon(key: "a"), 1, 11),
    Case("{\"a\" \"b\"}", .missingColon(key: "a"), 1, 6), Case("{\"a\" [1]}", .missingColon(key: "a"), 1, 6),
    Case("{\"a\" -1}", .missingColon(key: "a"), 1, 6),
    Case("{,}", .missingKey, 1, 2), Case("{\"a\":1,,\"b\":2}", .missingKey, 1, 8), Case("{:1}", .missingKey, 1, 2),
    Case("{a: 1}", .unquotedKey("a"), 1, 2), Case("{\"b\":1, $a_1: 1}", .unquotedKey("$a_1"), 1, 9),
    Case("{true: 1}", .unquotedKey("true"), 1, 2),
    Case("{1: 1}", .keyIsNoText, 1, 2), Case("{-1: 1}", .keyIsNoText, 1, 2), Case("{[]: 1}", .keyIsNoText, 1, 2),
    Case("{{}: 1}", .keyIsNoText, 1, 2),
    Case("[1}", .wrongBracket(.list, since: start), 1, 3),
    Case("{\"a\": 1]", .wrongBracket(.object, since: start), 1, 8),
    Case("{]", .wrongBracket(.object, since: start), 1, 2), Case("[}", .wrongBracket(.list, since: start), 1, 2),
    Case("{\"a\":]", .wrongBracket(.object, since: start), 1, 6),
    Case("{\"a\":1,]", .wrongBracket(.object, since: start), 1, 8),
    Case("]", .unexpected("]", expected: .value), 1, 1), Case("}", .unexpected("}", expected: .value), 1, 1),
    Case(":", .unexpected(":", expected: .value), 1, 1),
    Case("[1:2]", .unexpected(":", expected: .commaOrEnd(.list)), 1, 3),
    Case("{\"a\":1;}", .unexpected(";", expected: .commaOrEnd(.object)), 1, 7),
    Case("{\"a\":1:2}", .unexpected(":", expected: .commaOrEnd(.object)), 1, 7),
    Case("{*}", .unexpected("*", expected: .key), 1, 2), Case("{\"a\" ; 1}", .unexpected(";", expected: .colon), 1, 6),
    Case("{\"a\"::1}", .unexpected(":", expected: .value), 1, 6), Case("\\", .unexpected("\\", expected: .value), 1, 1),
    Case("[/]", .unexpected("/", expected: .value), 1, 2), Case("決", .unexpected("決", expected: .value), 1, 1),
    Case("{\"a\":\u{A0}1}", .unexpected("\u{A0}", expected: .value), 1, 6),
    Case("[1\u{C}]", .unexpected("\u{C}", expected: .commaOrEnd(.list)), 1, 3),
    Case("[1,\u{B}2]", .unexpected("\u{B}", expected: .value), 1, 4),
    Case("{}\u{0}", .textBehindEnd, 1, 3), Case("[1\u{0}]", .unexpected("\u{0}", expected: .commaOrEnd(.list)), 1, 3),
    Case("[\u{FEFF}1]", .unexpected("\u{FEFF}", expected: .value), 1, 2),
    Case("{\u{2028}\"a\": 1}", .unexpected("\u{2028}", expected: .key), 1, 2),
  ]

  static let words: [Case] = [
    Case("'a'", .singleQuotes, 1, 1), Case("{'a': 1}", .singleQuotes, 1, 2), Case("{\"a\" 'b'}", .singleQuotes, 1, 6),
    Case("[1 'a']", .singleQuotes, 1, 4), Case("`a`", .singleQuotes, 1, 1),
    Case("“a”", .curlyQuotes, 1, 1), Case("{„a“: 1}", .curlyQuotes, 1, 2), Case("[「a」]", .curlyQuotes, 1, 2),
    Case("[＂a＂]", .curlyQuotes, 1, 2),
    Case("// a\n{}", .comment, 1, 1), Case("{} // a", .comment, 1, 4), Case("{ /* a */ }", .comment, 1, 3),
    Case("{\"a\": # b\n1}", .comment, 1, 7), Case("[1, // a\n2]", .comment, 1, 5),
    Case("{\"a\" /**/: 1}", .comment, 1, 6),
    Case("[NaN]", .unknownWord("NaN"), 1, 2), Case("[Infinity]", .unknownWord("Infinity"), 1, 2),
    Case("[-Infinity]", .unknownWord("-Infinity"), 1, 2), Case("[-NaN]", .unknownWord("-NaN"), 1, 2),
    Case("True", .unknownWord("True"), 1, 1), Case("tru", .unknownWord("tru"), 1, 1),
    Case("truex", .unknownWord("truex"), 1, 1),
    Case("nul", .unknownWord("nul"), 1, 1), Case("[nulll]", .unknownWord("nulll"), 1, 2),
    Case("fals", .unknownWord("fals"), 1, 1),
    Case("{\"a\": undefined}", .unknownWord("undefined"), 1, 7), Case("[abc]", .unknownWord("abc"), 1, 2),
    Case("[true1]", .unknownWord("true1"), 1, 2), Case("[null_]", .unknownWord("null_"), 1, 2),
    Case(String(repeating: "x", count: 50), .unknownWord(String(repeating: "x", count: 40)), 1, 1),
  ]

  static let numbers: [Case] = [
    Case("007", .badNumber("007", .leadingZero), 1, 1), Case("[-01]", .badNumber("-01", .leadingZero), 1, 2),
    Case("[00.5]", .badNumber("00.5", .leadingZero), 1, 2),
    Case("+1", .badNumber("+1", .plusSign), 1, 1), Case("[+]", .badNumber("+", .plusSign), 1, 2),
    Case("-", .badNumber("-", .signAlone), 1, 1), Case("[-]", .badNumber("-", .signAlone), 1, 2),
    Case("[--1]", .badNumber("--1", .signAlone), 1, 2), Case("[- 1]", .badNumber("-", .signAlone), 1, 2),
    Case(".5", .badNumber(".5", .nothingBeforePoint), 1, 1),
    Case("[-.5]", .badNumber("-.5", .nothingBeforePoint), 1, 2),
    Case("1.", .badNumber("1.", .nothingBehindPoint), 1, 1),
    Case("[1.e5]", .badNumber("1.e5", .nothingBehindPoint), 1, 2),
    Case("[1..2]", .badNumber("1..2", .nothingBehindPoint), 1, 2),
    Case("1e", .badNumber("1e", .noExponent), 1, 1), Case("[1E+]", .badNumber("1E+", .noExponent), 1, 2),
    Case("[1e-x]", .badNumber("1e-x", .noExponent), 1, 2), Case("[1e.5]", .badNumber("1e.5", .noExponent), 1, 2),
    Case("0x1F", .badNumber("0x1F", .other), 1, 1), Case("[1_000]", .badNumber("1_000", .other), 1, 2),
    Case("[1.2.3]", .badNumber("1.2.3", .other), 1, 2), Case("[12abc]", .badNumber("12abc", .other), 1, 2),
    Case("[1-2]", .badNumber("1-2", .other), 1, 2), Case("[1e5.5]", .badNumber("1e5.5", .other), 1, 2),
    Case("[2016-11-08]", .badNumber("2016-11-08", .other), 1, 2), Case("[1+1]", .badNumber("1+1", .other), 1, 2),
  ]

  static let texts: [Case] = [
    Case("\"a\nb\"", .controlCharacter(0x0A), 1, 3), Case("[\"a\tb\"]", .controlCharacter(0x09), 1, 4),
    Case("\"\u{0}\"", .controlCharacter(0x00), 1, 2), Case("\"\u{1F}\"", .controlCharacter(0x1F), 1, 2),
    Case("\"決\r\"", .controlCharacter(0x0D), 1, 3), Case("{\"a\u{1}\": 1}", .controlCharacter(0x01), 1, 4),
    Case("\"\\x41\"", .badEscape("\\x"), 1, 2), Case("\"C:\\決\"", .badEscape("\\決"), 1, 4),
    Case("\"\\'\"", .badEscape("\\'"), 1, 2), Case("\"\\\n\"", .badEscape("\\\n"), 1, 2),
    Case("\"\\U0041\"", .badEscape("\\U"), 1, 2),
    Case("\"\\u\"", .badEscape("\\u"), 1, 2), Case("\"\\u12\"", .badEscape("\\u12"), 1, 2),
    Case("\"\\u12G4\"", .badEscape("\\u12"), 1, 2), Case("\"\\u00e", .badEscape("\\u00e"), 1, 2),
    Case("\"\\u{41}\"", .badEscape("\\u"), 1, 2), Case("\"\\u+041\"", .badEscape("\\u"), 1, 2),
    Case("\"\\ud800\"", .loneSurrogate("\\ud800"), 1, 2), Case("\"a\\uDC00\"", .loneSurrogate("\\uDC00"), 1, 3),
    Case("\"\\ud83dx\"", .loneSurrogate("\\ud83d"), 1, 2), Case("\"\\ud83d\\u0041\"", .loneSurrogate("\\ud83d"), 1, 2),
    Case("\"\\ud83d\\ud83d\\ude00\"", .loneSurrogate("\\ud83d"), 1, 2),
    Case("\"\\ude00\\ud83d\"", .loneSurrogate("\\ude00"), 1, 2),
    Case("{\"\\ud83d\": 1}", .loneSurrogate("\\ud83d"), 1, 3),
    Case("\"\\ud83d\\n\"", .loneSurrogate("\\ud83d"), 1, 2), Case("\"\\ud83d\\ude0\"", .loneSurrogate("\\ud83d"), 1, 2),
  ]

  @Test("What is no JSON is an error with kind and place", arguments: ends + marks + words + numbers + texts)
  func error(_ test: Case) {
    let error = #expect(throws: JSONError.self) { try JSONValue(Array(test.json.utf8)) }
    #expect(error?.kind == test.kind)
    #expect(error?.place.line == test.line && error?.place.column == test.column, "\(String(describing: error?.place))")
    #expect(error?.message.hasSuffix(".") == true && error?.hint.isEmpty == false)
  }

  static let bytes: [([UInt8], JSONError.Kind, Int)] = [
    ([0x22, 0xFF, 0x22], .invalidUTF8(0xFF), 2), ([0x22, 0x61, 0x80, 0x22], .invalidUTF8(0x80), 3),
    ([0x22, 0xC0, 0x80, 0x22], .invalidUTF8(0xC0), 2), ([0x22, 0xC1, 0xBF, 0x22], .invalidUTF8(0xC1), 2),
    ([0x22, 0xE0, 0x9F, 0xBF, 0x22], .invalidUTF8(0xE0), 2), ([0x22, 0xED, 0xA0, 0x80, 0x22], .invalidUTF8(0xED), 2),
    ([0x22, 0xF0, 0x8F, 0xBF, 0xBF, 0x22], .invalidUTF8(0xF0), 2),
    ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], .invalidUTF8(0xF4), 2),
    ([0x22, 0xF5, 0x80, 0x80, 0x80, 0x22], .invalidUTF8(0xF5), 2),
    ([0x22, 0xE6, 0xB1, 0x22], .invalidUTF8(0xE6), 2), ([0x22, 0xF0, 0x9F, 0x98, 0x22], .invalidUTF8(0xF0), 2),
    ([0x22, 0xC3], .invalidUTF8(0xC3), 2), ([0x22, 0xE6, 0xB1], .invalidUTF8(0xE6), 2),
    ([0x5B, 0xFF, 0x5D], .invalidUTF8(0xFF), 2),
    ([0x7B, 0x22, 0x61, 0x22, 0x3A, 0x31, 0xE9, 0x7D], .invalidUTF8(0xE9), 7),
    ([0x7B, 0x7D, 0xE9], .invalidUTF8(0xE9), 3),
    ([0x22, 0x5C, 0xFF, 0x22], .badEscape("\\\u{FFFD}"), 2),
    ([0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00], .encoding("UTF-16"), 1), ([0xFE, 0xFF, 0x00, 0x7B], .encoding("UTF-16"), 1),
    ([0xFF, 0xFE, 0x00, 0x00, 0x7B, 0x00, 0x00, 0x00], .encoding("UTF-32"), 1),
    ([0x00, 0x00, 0xFE, 0xFF, 0x00, 0x00, 0x00, 0x7B], .encoding("UTF-32"), 1),
    ([0x7B, 0x00, 0x7D, 0x00], .encoding("UTF-16"), 1), ([0x00, 0x7B, 0x00, 0x7D], .encoding("UTF-16"), 1),
    ([0x31, 0x00], .encoding("UTF-16"), 1), ([0x7B, 0x00, 0x00, 0x00, 0x7D, 0x00, 0x00, 0x00], .encoding("UTF-32"), 1),
    ([0x00, 0x00, 0x00, 0x7B], .encoding("UTF-32"), 1),
    ([0x00, 0x00, 0x00, 0x00], .unexpected("\0", expected: .value), 1),
    ([0x00], .unexpected("\0", expected: .value), 1),
    ([0x7B, 0xEF, 0xBB, 0xBF, 0x7D], .unexpected("\u{FEFF}", expected: .key), 2),
    ([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, 0x31], .unexpected("\u{FEFF}", expected: .value), 1),
    ([0xEF, 0xBB], .invalidUTF8(0xEF), 1),
  ]

  @Test("Bytes that are not UTF-8 are an error where they stand", arguments: bytes)
  func encoding(_ bytes: [UInt8], _ kind: JSONError.Kind, _ column: Int) {
    let error = #expect(throws: JSONError.self) { try JSONValue(bytes) }
    #expect(error?.kind == kind)
    #expect(error?.place.line == 1 && error?.place.column == column, "\(String(describing: error?.place))")
  }

  static let sentences: [(String, String)] = [
    ("", "line 1, column 1: The file is empty. Write a JSON value into it."),
    (
      "{\"a\": [1",
      "line 1, column 9: The file ends inside the list that begins in line 1, column 7. Add the missing ], or what was cut off."
    ),
    (
      "[\"a",
      "line 1, column 4: The file ends inside the text that begins in line 1, column 2. Add the missing quote, or what was cut off."
    ),
    (
      "{}}",
      "line 1, column 3: Something stands behind the end of the document. Remove it, or the bracket too many before it."
    ),
    (
      "{\n  \"a\": 1\n  \"b\": 2\n}",
      "line 3, column 3: A comma is missing before this value. Add a comma between it and the value before."
    ),
    ("[1,]", "line 1, column 3: Behind the last entry of a list stands a comma. Remove the comma."),
    ("{\"a\":1,}", "line 1, column 7: Behind the last member of an object stands a comma. Remove the comma."),
    ("{a: 1}", "line 1, column 2: The key a stands without quotes. Write it in double quotes: \"a\"."),
    (
      "{'a': 1}",
      "line 1, column 2: This text does not begin with a double quote. Use straight double quotes: \"text\"."
    ),
    (
      "[NaN]",
      "line 1, column 2: JSON does not know the word NaN. JSON has only finite numbers. Write null, or leave the key out."
    ),
    ("[None]", "line 1, column 2: JSON does not know the word None. Write null, or leave the key out."),
    ("[FALSE]", "line 1, column 2: JSON does not know the word FALSE. Write it in small letters: false."),
    ("[yes]", "line 1, column 2: JSON does not know the word yes. Write true, or the word in double quotes."),
    ("[07]", "line 1, column 2: The number 07 begins with a zero. Remove the zero, or write a code in quotes: \"07\"."),
    ("[.5]", "line 1, column 2: The number .5 has no digit before its point. Write 0.5, not .5."),
    ("[1;]", "line 1, column 3: ; cannot stand here. Write a comma and the next entry, or ]."),
    (
      "[\u{A0}1]",
      "line 1, column 2: The character U+00A0 cannot stand here. Remove it; only spaces, tabs and line breaks may stand between values."
    ),
    (
      "[決]",
      "line 1, column 2: 決 (U+6C7A) cannot stand here. Write a value: a text in double quotes, a number, true, false, null, { or [."
    ),
    (
      "[\"a\nb\"]",
      "line 1, column 4: The text holds a line break. Add the missing quote, or write a line break in a text as \\n."
    ),
    (
      "[\"\u{1}\"]", "line 1, column 3: The text holds the control character U+0001. Remove it, or write it as \\u0001."
    ),
    (
      "{\"a\":1,\n\"\\u0061\":2}",
      "line 2, column 1: The key \"a\" is given twice; the first is in line 1, column 2. Keep one of them."
    ),
  ]

  @Test("An error says where it is, what is wrong and what to do", arguments: sentences)
  func sentence(_ json: String, _ sentence: String) {
    let error = #expect(throws: JSONError.self) { try JSONValue(Array(json.utf8)) }
    #expect(error?.description == sentence)
  }
}
