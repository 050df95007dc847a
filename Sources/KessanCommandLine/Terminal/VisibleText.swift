extension String {
  /// The text with every character spelt out that a terminal would act on or that nobody sees: control characters, escapes,
  /// line ends, marks that turn the direction of writing, characters without width, and what is no character.
  ///
  ///     "a\u{1B}[31m"    a\\u{1B}[31m
  ///     "a\nb"          a\\nb
  var visible: String {
    guard !utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      if let escape = Self.escape(scalar) { text += escape } else { text.unicodeScalars.append(scalar) }
    }
    return text
  }

  /// JSON, whose own escapes cover the control characters of ASCII only, with the others escaped in its way.
  var visibleJSON: String {
    guard !utf8.allSatisfy({ (0x20..<0x7F).contains($0) || $0 == 0x0A }) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      if scalar != "\n", Self.escape(scalar) != nil {
        for unit in scalar.utf16 { text += "\\u" + String(String(0x1_0000 + Int(unit), radix: 16).dropFirst()) }
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// How a character is spelt; nil for those that are shown as they are.
  private static func escape(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    // These join or part letters, as emoji and some scripts need.
    case "\u{200C}", "\u{200D}": return nil
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return "\\u{\(hex(scalar.value))}"
    case .unassigned where scalar.properties.isNoncharacterCodePoint: return "\\u{\(hex(scalar.value))}"
    default: return nil
    }
  }

  private static func hex(_ number: some BinaryInteger) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return digits.count < 2 ? "0" + digits : digits
  }
}
