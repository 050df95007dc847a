/// Texts as cells hold them.
///
/// In a cell `_x000D_` stands for the character of that number (ECMA-376 part 1, clause 22.9.2.19, `ST_Xstring`). So
/// control characters are written in that form, and a text that looks like it has its first underscore written so.
package enum CellText {
  /// A text in the form that a reader takes back to the text.
  package static func escaped(_ text: String) -> String {
    let bytes = text.utf8
    let isPlain = bytes.allSatisfy { ($0 >= 0x20 || $0 == 0x0A || $0 == 0x09) && $0 != 0x5F && $0 != 0xEF }
    if isPlain { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if needsEscape(scalar) || scalar == "_" && isEscape(scalars, index) {
        result.append(contentsOf: "_x\(hexadecimal(scalar.value))_".unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The text in parts that each fit a cell when escaped; one part where all of it fits.
  package static func parts(_ text: String, longest: Int = SheetLimits.text) -> [String] {
    if text.utf8.count * 7 <= longest { return [text] }
    let scalars = Array(text.unicodeScalars)
    var parts: [String] = []
    var part = String.UnicodeScalarView()
    var count = 0
    for (index, scalar) in scalars.enumerated() {
      let isLong = needsEscape(scalar) || scalar == "_" && isEscape(scalars, index)
      let width = isLong ? 7 : scalar.value > 0xFFFF ? 2 : 1
      if count + width > longest, !part.isEmpty {
        parts.append(String(part))
        part = String.UnicodeScalarView()
        count = 0
      }
      part.append(scalar)
      count += width
    }
    parts.append(String(part))
    return parts
  }

  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case ..<0x20, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// Whether `_xHHHH_` begins here.
  private static func isEscape(_ scalars: [Unicode.Scalar], _ start: Int) -> Bool {
    guard start + 6 < scalars.count, scalars[start + 1] == "x", scalars[start + 6] == "_" else { return false }
    return scalars[(start + 2)...(start + 5)].allSatisfy { $0.isASCII && $0.properties.isASCIIHexDigit }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
