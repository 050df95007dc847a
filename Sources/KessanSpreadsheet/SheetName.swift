/// Names that every reader of a workbook takes: at most 31 characters, none of `[]:*?/\`, each once whatever the case.
///
/// Only ASCII is kept, so that no name outgrows the library's buffers in any encoding, and a name that a formula could
/// mistake for a cell (`A1`, `R1C1`), a number or a truth value gets a word behind it.
package enum SheetName {
  /// The longest name, in characters.
  package static let longest = 31

  /// A legal name near the wish that no other sheet has; `taken` holds the names in lower case.
  package static func unique(_ wish: String, taken: inout Set<String>) -> String {
    let base = legal(wish)
    var name = base
    var number = 2
    while !taken.insert(name.lowercased()).inserted {
      let ending = " (\(number))"
      name = String(base.prefix(longest - ending.count)) + ending
      number += 1
    }
    return name
  }

  /// Whether a name is legal as it stands.
  package static func isLegal(_ name: String) -> Bool { legal(name) == name }

  private static func legal(_ wish: String) -> String {
    var name = String(wish.unicodeScalars.prefix(longest).map { isKept($0) ? Character($0) : "_" })
    while let first = name.first, first == "'" || first == " " { name.removeFirst() }
    while let last = name.last, last == "'" || last == " " { name.removeLast() }
    if name.isEmpty { name = "Sheet" }
    return isMistakable(name) ? name.prefix(longest - suffix.count) + suffix : name
  }

  private static let suffix = " sheet"

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    (0x20..<0x7F).contains(scalar.value) && !"[]:*?/\\'".unicodeScalars.contains(scalar)
  }

  /// Whether the library would leave a name unquoted that formulas read as something else.
  ///
  /// "History" is a name that Excel keeps for itself.
  private static func isMistakable(_ name: String) -> Bool {
    let lower = name.lowercased()
    if ["history", "true", "false"].contains(lower) { return true }
    guard name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }) else { return false }
    return lower.contains { $0.isNumber } || lower == "r" || lower == "c" || lower == "rc"
  }
}
