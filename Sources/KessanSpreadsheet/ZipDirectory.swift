/// The central directory of a ZIP file (APPNOTE 6.3, clause 4.3.12), entry by entry.
struct ZipDirectory {
  struct Entry {
    let name: String
    let isDeflated: Bool
    /// Where its bytes lie in the file.
    let data: Range<Int>
  }

  /// How many entries the file says it has.
  let count: Int
  private let file: [UInt8]
  private var position: Int

  /// Nil where the file has no end record.
  init?(_ file: [UInt8]) {
    guard file.count >= 22 else { return nil }
    let end = file.count - 22
    guard Self.number(file, end, 4) == 0x0605_4B50 else { return nil }
    self.file = file
    count = Self.number(file, end + 10, 2)
    position = Self.number(file, end + 16, 4)
  }

  /// The next entry; nil behind the last, or where the directory is broken.
  mutating func next() -> Entry? {
    guard position + 46 <= file.count, Self.number(file, position, 4) == 0x0201_4B50 else { return nil }
    let method = Self.number(file, position + 10, 2)
    let size = Self.number(file, position + 20, 4)
    let nameLength = Self.number(file, position + 28, 2)
    let rest = Self.number(file, position + 30, 2) + Self.number(file, position + 32, 2)
    let local = Self.number(file, position + 42, 4)
    let nameEnd = position + 46 + nameLength
    guard nameEnd <= file.count, local + 30 <= file.count else { return nil }
    let start = local + 30 + Self.number(file, local + 26, 2) + Self.number(file, local + 28, 2)
    guard start <= file.count else { return nil }
    let name = String(decoding: file[(position + 46)..<nameEnd], as: UTF8.self)
    position = nameEnd + rest
    return Entry(name: name, isDeflated: method == 8, data: start..<(start + size))
  }

  private static func number(_ file: [UInt8], _ at: Int, _ length: Int) -> Int {
    (0..<length).reduce(0) { $0 | Int(file[at + $1]) << (8 * $1) }
  }
}
