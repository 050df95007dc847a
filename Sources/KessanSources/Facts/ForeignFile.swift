import KessanModel

/// What a file is that is no table of comma-separated values in UTF-8, by its first bytes.
struct ForeignFile: Sendable, Hashable {
  private let kind: FindingCode
  private let message: String
  private let hint: String

  private static let saveAsCSV = "In the spreadsheet, save the sheet as CSV UTF-8 (comma delimited)."

  /// Beginnings of files that are no text.
  private static let signatures: [([UInt8], String)] = [
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive (XLSX?)"), ([0x50, 0x4B, 0x05, 0x06], "an empty ZIP archive"),
    ([0xD0, 0xCF, 0x11, 0xE0], "a file of an older Office program (XLS?)"),
    ([0x25, 0x50, 0x44, 0x46], "a PDF document"),
    ([0x1F, 0x8B], "a gzip archive"), ([0x89, 0x50, 0x4E, 0x47], "a PNG image"), ([0xFF, 0xD8, 0xFF], "a JPEG image"),
    ([0x47, 0x49, 0x46, 0x38], "a GIF image"), (Array("SQLite format 3".utf8), "an SQLite database"),
    (Array("PAR1".utf8), "a Parquet file"), ([0x7F, 0x45, 0x4C, 0x46], "a program"),
  ]
  private static let byteOrderMarks: [([UInt8], String)] = [
    ([0xFF, 0xFE, 0x00, 0x00], "UTF-32"), ([0x00, 0x00, 0xFE, 0xFF], "UTF-32"), ([0xFF, 0xFE], "UTF-16"),
    ([0xFE, 0xFF], "UTF-16"),
  ]
  private static let separators: [(Character, String)] = [
    (";", "semicolons"), ("\t", "tabs"), ("|", "vertical bars"), (":", "colons"),
  ]

  /// Nil for what may be comma-separated values.
  init?(_ bytes: some RandomAccessCollection<UInt8>) {
    if let known = Self.signatures.first(where: { bytes.starts(with: $0.0) }) {
      self.init(binary: known.1)
      return
    }
    if let known = Self.byteOrderMarks.first(where: { bytes.starts(with: $0.0) })?.1 ?? Self.wideText(bytes) {
      self.init(
        .badEncoding, message: "The file is text in \(known), not in UTF-8.", hint: Self.saveAsCSV)
      return
    }
    let line = bytes.drop { $0 == 0x0A || $0 == 0x0D }.prefix(4096).prefix { $0 != 0x0A && $0 != 0x0D }
    if line.contains(where: { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }) {
      self.init(binary: "a binary file")
      return
    }
    guard let header = String(validating: line, as: UTF8.self) else { return nil }
    let text = header.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if text.hasPrefix("<") {
      self.init(binary: "a document in XML or HTML")
    } else if text.hasPrefix("{") || text.hasPrefix("[") {
      self.init(binary: "a document in JSON")
    } else {
      self.init(header: text)
    }
  }

  private init(_ kind: FindingCode, message: String, hint: String) {
    self.kind = kind
    self.message = message
    self.hint = hint
  }

  private init(binary name: String) {
    self.init(
      .notCSV, message: "The file is \(name), not comma-separated values.", hint: Self.saveAsCSV)
  }

  /// A header whose columns are divided by another character than a comma.
  private init?(header: Substring) {
    func known(_ separator: Character) -> Int {
      header.split(separator: separator).count { name in
        FactColumn(rawValue: name.filter { $0 != "\"" }.trimmingBlanks) != nil
      }
    }
    let byComma = known(",")
    let best = Self.separators.first { known($0.0) >= 2 && known($0.0) > byComma }
    let declared = Self.separators.first { header.lowercased().hasPrefix("sep=\($0.0)") }
    guard let other = best ?? declared else { return nil }
    self.init(
      .notCommaSeparated, message: "The columns of the file are divided by \(other.1), not by commas.",
      hint:
        "Divide them by commas, and quote cells that hold commas; in the spreadsheet, save the sheet as CSV UTF-8 (comma delimited)."
    )
  }

  /// The encoding of text in which every second byte is NUL, without a byte order mark.
  private static func wideText(_ bytes: some RandomAccessCollection<UInt8>) -> String? {
    let start = Array(bytes.prefix(64))
    guard start.count >= 4 else { return nil }
    let pairs = start.count / 2
    let little = (0..<pairs).count { start[2 * $0 + 1] == 0 && start[2 * $0] != 0 }
    let big = (0..<pairs).count { start[2 * $0] == 0 && start[2 * $0 + 1] != 0 }
    return max(little, big) * 10 >= pairs * 9 ? "UTF-16" : nil
  }

  func finding(_ file: String) -> Finding {
    Finding(kind, .init(file: file, line: 1), message, hint: hint)
  }
}
