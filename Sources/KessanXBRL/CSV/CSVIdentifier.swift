import KessanModel

/// Identifiers of xBRL-CSV, which name tables, templates, columns and parameters: like XML names, without a point
/// (xBRL-CSV 1.0, Identifiers).
enum CSVIdentifier {
  /// The text with hyphens for what an identifier cannot hold.
  static func from(_ text: String) -> String {
    let identifier = String(
      String.UnicodeScalarView(text.unicodeScalars.map { isAllowed($0) ? $0 : "-" }))
    let first = identifier.unicodeScalars.first
    return first.map { $0.properties.isAlphabetic } ?? false ? identifier : "_" + identifier
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "_" || scalar == "-")
  }
}

/// Names that are given once each, with `-2`, `-3` … where the same is asked for again; case makes no difference, as
/// names become files.
struct CSVNames {
  private var taken: Set<String>

  /// - Parameter reserved: Names that are given already, beside `rowNumber`, which stands for the number of a row.
  init(reserved: [String]) {
    taken = Set((reserved + ["rowNumber"]).map { $0.lowercased() })
  }

  mutating func unique(_ text: String) -> String {
    let name = CSVIdentifier.from(text)
    var candidate = name
    var number = 2
    while !taken.insert(candidate.lowercased()).inserted {
      candidate = "\(name)-\(number)"
      number += 1
    }
    return candidate
  }
}
