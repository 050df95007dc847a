/// What the writer has to do about each byte of UTF-8, looked up in one load.
enum EscapeTable {
  static let plain: UInt8 = 0
  static let replaced: UInt8 = 1
  static let forbidden: UInt8 = 2
  /// The lead byte of U+F000 to U+FFFF, among them the noncharacters U+FFFE and U+FFFF.
  static let suspicious: UInt8 = 3

  /// Process-wide constants: 256 classes for text and 256 for attribute values, never written again after this.
  nonisolated(unsafe) static let text = table(replacing: [0x26, 0x3C, 0x3E, 0x0D], keeping: [0x09, 0x0A])
  nonisolated(unsafe) static let attribute = table(replacing: [0x26, 0x3C, 0x22, 0x09, 0x0A, 0x0D], keeping: [])

  /// The longest replacement, `&quot;`.
  static let longest = 6

  static func replacement(for byte: UInt8) -> StaticString {
    switch byte {
    case 0x26: "&amp;"
    case 0x3C: "&lt;"
    case 0x3E: "&gt;"
    case 0x22: "&quot;"
    case 0x09: "&#9;"
    case 0x0A: "&#10;"
    default: "&#13;"
    }
  }

  private static func table(replacing: [UInt8], keeping: [UInt8]) -> UnsafePointer<UInt8> {
    let classes = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
    classes.initialize(repeating: plain, count: 256)
    for control in 0..<0x20 { classes[control] = forbidden }
    for byte in keeping { classes[Int(byte)] = plain }
    for byte in replacing { classes[Int(byte)] = replaced }
    classes[0xEF] = suspicious
    return UnsafePointer(classes)
  }
}
