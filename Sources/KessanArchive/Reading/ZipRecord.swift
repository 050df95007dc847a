/// A record of an archive, whose numbers have their lowest byte first (APPNOTE 4.4.1.1).
struct ZipRecord {
  let bytes: [UInt8]

  var count: Int { bytes.count }

  /// The number of 2, 4 or 8 bytes at an offset; nil where it goes beyond the record.
  func number(_ offset: Int, _ width: Int) -> UInt64? {
    guard offset >= 0, offset <= count - width else { return nil }
    return (0..<width).reduce(0) { $0 | UInt64(bytes[offset + $1]) << UInt64(8 * $1) }
  }

  /// The number at an offset that lies inside; zero beyond.
  func short(_ offset: Int) -> Int { number(offset, 2).map { Int($0) } ?? 0 }

  /// The number at an offset that lies inside; zero beyond.
  func long(_ offset: Int) -> UInt32 { number(offset, 4).map { UInt32($0) } ?? 0 }

  /// Whether its first number is the signature.
  func begins(with signature: Signature) -> Bool { number(0, 4) == UInt64(signature.rawValue) }

  /// The bytes of a part that lies inside.
  func part(_ offset: Int, _ size: Int) -> [UInt8] { Array(bytes.dropFirst(offset).prefix(size)) }

  enum Signature: UInt32 {
    /// APPNOTE 4.3.7.
    case localHeader = 0x0403_4B50
    /// APPNOTE 4.3.9.3.
    case dataDescriptor = 0x0807_4B50
    /// APPNOTE 4.3.12.
    case centralHeader = 0x0201_4B50
    /// APPNOTE 4.3.14.
    case zip64EndRecord = 0x0606_4B50
    /// APPNOTE 4.3.15.
    case zip64Locator = 0x0706_4B50
    /// APPNOTE 4.3.16.
    case endRecord = 0x0605_4B50
  }
}
