import KessanArchive

/// Reads parts of a workbook's file, and makes small ZIP files.
enum Package {
  static func text(of name: String, in file: [UInt8]) throws -> String? {
    let archive = try ZipReader(file, limits: .none)
    return try archive.entry(name).map { String(decoding: try archive.bytes(of: $0), as: UTF8.self) }
  }

  /// A ZIP file with one entry.
  static func file(_ name: String, _ text: String) throws -> [UInt8] {
    try ZipArchive.bytes(of: [ZipArchive.Entry(name) { Array(text.utf8) }])
  }
}
