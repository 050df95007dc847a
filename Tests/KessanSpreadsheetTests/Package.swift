@testable import KessanSpreadsheet

/// Reads parts of a workbook's file, and makes small ZIP files.
enum Package {
  static func text(of name: String, in file: [UInt8]) -> String? {
    guard var directory = ZipDirectory(file) else { return nil }
    while let entry = directory.next() {
      guard entry.name == name else { continue }
      var bytes: [UInt8] = []
      return ZipInflation.forEachBlock(of: entry, in: file) { bytes += $0 }
        ? String(decoding: bytes, as: UTF8.self) : nil
    }
    return nil
  }

  /// A ZIP file with one entry that is not packed; its checksums are zero.
  static func stored(_ name: String, _ text: String) -> [UInt8] {
    func number(_ value: Int, _ length: Int) -> [UInt8] { (0..<length).map { UInt8(value >> (8 * $0) & 0xFF) } }
    let data = Array(text.utf8)
    let sizes = number(0, 4) + number(data.count, 4) + number(data.count, 4) + number(name.utf8.count, 2)
    let head = number(20, 2) + number(0, 2) + number(0, 2) + number(0, 4) + sizes + number(0, 2)
    let local = number(0x0403_4B50, 4) + head + Array(name.utf8) + data
    let entry = number(0x0201_4B50, 4) + number(20, 2) + head + number(0, 14) + Array(name.utf8)
    let counts = number(1, 2) + number(1, 2) + number(entry.count, 4) + number(local.count, 4) + number(0, 2)
    return local + entry + number(0x0605_4B50, 4) + number(0, 4) + counts
  }
}
