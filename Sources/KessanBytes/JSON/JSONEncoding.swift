/// What the first bytes of a document say about its encoding. JSON is UTF-8 (RFC 8259, clause 8.1).
enum JSONEncoding {
  /// How many bytes of a document are a UTF-8 byte order mark, which is ignored: 3 or none.
  static func markLength(_ bytes: [UInt8]) -> Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// The encoding of a document that is certainly not UTF-8: it has another encoding's byte order mark, or a NUL beside
  /// its first character.
  static func foreignName(_ bytes: [UInt8]) -> String? {
    guard bytes.count >= 2 else { return nil }
    let third = bytes.count > 3 ? (bytes[2], bytes[3]) : (1, 1)
    switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE), (0xFE, 0xFF): return third == (0, 0) ? "UTF-32" : "UTF-16"
    case (0, 0): return third.0 == 0xFE || (third.0 == 0 && third.1 != 0) ? "UTF-32" : nil
    case (0, _) where bytes.count.isMultiple(of: 2): return "UTF-16"
    case (_, 0) where bytes.count.isMultiple(of: 2): return third == (0, 0) ? "UTF-32" : "UTF-16"
    default: return nil
    }
  }
}
