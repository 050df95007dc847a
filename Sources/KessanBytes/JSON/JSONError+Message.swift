extension JSONError {
  /// What is wrong, as a sentence.
  package var message: String {
    switch kind {
    case .empty: "The file is empty."
    case .encoding(let name): "The file is written in \(name)."
    case .invalidUTF8(let byte): "The byte \(Self.hexadecimal(UInt32(byte), digits: 2)) is not valid UTF-8 here."
    case .endInside(let container, let since): "The file ends inside the \(container.name) that begins in \(since)."
    case .endInText(let since): "The file ends inside the text that begins in \(since)."
    case .textBehindEnd: "Something stands behind the end of the document."
    case .missingComma: "A comma is missing before this value."
    case .trailingComma(let container): "Behind the last \(container.part) of \(container.article) stands a comma."
    case .missingValue: "A value is missing here."
    case .missingColon(let key): "A colon is missing between the key \(Self.quoted(key)) and its value."
    case .missingKey: "A key is missing here."
    case .unquotedKey(let key): "The key \(key) stands without quotes."
    case .keyIsNoText: "This key is not a text in quotes."
    case .singleQuotes: "This text does not begin with a double quote."
    case .curlyQuotes: "JSON does not know quotes of this kind."
    case .comment: "JSON has no comments."
    case .unknownWord(let word): "JSON does not know the word \(word)."
    case .badNumber(let text, let fault): Self.message(text, fault)
    case .wrongBracket(let container, let since):
      "This bracket does not close the \(container.name) that begins in \(since)."
    case .unexpected(let scalar, _): "\(Self.name(scalar)) cannot stand here."
    case .controlCharacter(let byte): "The text holds \(Self.control(byte))."
    case .badEscape(let escape): "The text holds the escape sequence \(escape), which JSON does not know."
    case .loneSurrogate(let escape): "The text holds \(escape), which is only half of a character."
    case .repeatedKey(let key, let first): "The key \(Self.quoted(key)) is given twice; the first is in \(first)."
    case .tooDeep(let limit): "Objects and lists are nested more than \(limit) deep."
    case .textTooLong(let limit): "The text is longer than \(limit) bytes."
    case .numberTooLong(let limit): "The number is longer than \(limit) characters."
    }
  }

  /// What to do about it, as a sentence.
  package var hint: String {
    switch kind {
    case .empty: "Write a JSON value into it."
    case .encoding, .invalidUTF8: "Save the file as UTF-8."
    case .endInside(let container, _): "Add the missing \(container.end), or what was cut off."
    case .endInText: "Add the missing quote, or what was cut off."
    case .textBehindEnd: "Remove it, or the bracket too many before it."
    case .missingComma: "Add a comma between it and the value before."
    case .trailingComma: "Remove the comma."
    case .missingValue: "Write a value, or null; or remove the comma or key that has none."
    case .missingColon: "Write it as \"key\": value."
    case .missingKey: "Write it as \"key\": value, or remove the comma."
    case .unquotedKey(let key): "Write it in double quotes: \"\(key)\"."
    case .keyIsNoText: "Write the key in double quotes, as in \"key\": value."
    case .singleQuotes, .curlyQuotes: "Use straight double quotes: \"text\"."
    case .comment: "Remove the comment."
    case .unknownWord(let word): Self.hint(word)
    case .badNumber(let text, let fault): Self.hint(text, fault)
    case .wrongBracket(let container, _): "Write \(container.end) here, or close what is open in it."
    case .unexpected(let scalar, let expected): Self.hint(scalar, expected)
    case .controlCharacter(let byte): Self.hint(control: byte)
    case .badEscape:
      #"Write \\ for a backslash. JSON knows \" \\ \/ \b \f \n \r \t and \u with four hexadecimal digits."#
    case .loneSurrogate: "Write the character itself, or both halves, as in \\ud83d\\ude00."
    case .repeatedKey: "Keep one of them."
    case .tooDeep: "Nest less deeply."
    case .textTooLong, .numberTooLong: "Shorten it."
    }
  }

  private static func message(_ text: String, _ fault: NumberFault) -> String {
    switch fault {
    case .leadingZero: "The number \(text) begins with a zero."
    case .plusSign: "The number \(text) begins with a plus sign."
    case .signAlone: "No digit stands behind the minus sign."
    case .nothingBeforePoint: "The number \(text) has no digit before its point."
    case .nothingBehindPoint: "The number \(text) has no digit behind its point."
    case .noExponent: "The number \(text) has no digit in its exponent."
    case .other: "\(text) is not a number in JSON."
    }
  }

  private static func hint(_ text: String, _ fault: NumberFault) -> String {
    switch fault {
    case .leadingZero: "Remove the zero, or write a code in quotes: \"\(text)\"."
    case .plusSign: "Remove the plus sign."
    case .nothingBeforePoint: "Write 0.5, not .5."
    case .nothingBehindPoint: "Write 5 or 5.0, not 5."
    case .signAlone, .noExponent, .other: "Write it as 12, -0.5 or 1.5e6, or in quotes where it is a text."
    }
  }

  private static func hint(_ word: String) -> String {
    switch word.lowercased() {
    case "true", "false", "null": "Write it in small letters: \(word.lowercased())."
    case "yes", "on": "Write true, or the word in double quotes."
    case "no", "off": "Write false, or the word in double quotes."
    case "none", "nil", "undefined": "Write null, or leave the key out."
    case "nan", "-nan", "inf", "-inf", "infinity", "-infinity":
      "JSON has only finite numbers. Write null, or leave the key out."
    default: "Write a text in double quotes: \"\(word)\"."
    }
  }

  private static func hint(_ scalar: Unicode.Scalar, _ expected: Expected) -> String {
    let isSpace = scalar.properties.isWhitespace || scalar.value == 0xFEFF
    if isSpace { return "Remove it; only spaces, tabs and line breaks may stand between values." }
    switch expected {
    case .key: return "Write a key in double quotes, or } to end the object."
    case .colon: return "Write a colon between key and value."
    case .value: return "Write a value: a text in double quotes, a number, true, false, null, { or [."
    case .commaOrEnd(let container): return "Write a comma and the next \(container.part), or \(container.end)."
    }
  }

  private static func hint(control byte: UInt8) -> String {
    switch byte {
    case 0x0A, 0x0D: #"Add the missing quote, or write a line break in a text as \n."#
    case 0x09: #"Write a tab in a text as \t."#
    default: "Remove it, or write it as \\u\(hexadecimal(UInt32(byte), digits: 4))."
    }
  }

  private static func control(_ byte: UInt8) -> String {
    switch byte {
    case 0x0A, 0x0D: "a line break"
    case 0x09: "a tab"
    default: "the control character U+\(hexadecimal(UInt32(byte), digits: 4))"
    }
  }

  /// A character as a message names it: itself where it can be seen.
  private static func name(_ scalar: Unicode.Scalar) -> String {
    let code = "U+\(hexadecimal(scalar.value, digits: 4))"
    switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse,
      .nonspacingMark, .enclosingMark, .spacingMark:
      return "The character \(code)"
    default: return scalar.isASCII ? "\(scalar)" : "\(scalar) (\(code))"
    }
  }

  private static func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  /// A key in quotes, cut where it is long.
  private static func quoted(_ key: String) -> String {
    "\"\(key.unicodeScalars.count > 60 ? String(key.unicodeScalars.prefix(60)) + "…" : key)\""
  }
}

extension JSONError.Container {
  fileprivate var name: String { self == .object ? "object" : "list" }
  fileprivate var article: String { self == .object ? "an object" : "a list" }
  fileprivate var part: String { self == .object ? "member" : "entry" }
  fileprivate var end: String { self == .object ? "}" : "]" }
}
