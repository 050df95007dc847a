/// The header of an entry in the central directory (APPNOTE 4.3.12): what libzip does not show is read from it as well.
struct EntryHeader {
  /// The name as its bytes stand there.
  let name: [UInt8]
  let flags: Flags
  let method: UInt16
  let checksum: UInt32
  let size: Int
  let compressedSize: Int
  /// Where the local header lies.
  let offset: Int
  /// The type in the attributes of Unix (4.4.2, 4.4.15); nil where another system made the entry or it has none.
  let fileType: UInt32?
  let extra: ExtraFields

  static let size = 46

  /// General purpose bit flag (APPNOTE 4.4.4).
  struct Flags: OptionSet, Hashable {
    let rawValue: Int
    static let encrypted = Flags(rawValue: 1 << 0)
    static let descriptor = Flags(rawValue: 1 << 3)
    static let patched = Flags(rawValue: 1 << 5)
    static let stronglyEncrypted = Flags(rawValue: 1 << 6)
    static let utf8 = Flags(rawValue: 1 << 11)
    static let masked = Flags(rawValue: 1 << 13)
    /// Those that must be the same in both headers.
    static let shared: Flags = [.encrypted, .descriptor, .patched, .stronglyEncrypted, .utf8, .masked]
  }

  /// Reads the header that begins at an offset of the directory, and moves the offset behind it.
  init(in directory: ZipRecord, at offset: inout Int) throws(ZipReadingError) {
    let record = ZipRecord(bytes: directory.part(offset, Self.size))
    guard record.count == Self.size, record.begins(with: .centralHeader) else {
      throw ZipReadingError(.brokenDirectory("there is no entry at byte \(offset) of it"))
    }
    let lengths = [record.short(28), record.short(30), record.short(32)]
    let next = offset + Self.size + lengths.reduce(0, +)
    guard next <= directory.count else {
      throw ZipReadingError(.brokenDirectory("the entry at byte \(offset) of it goes beyond its end"))
    }
    name = directory.part(offset + Self.size, lengths[0])
    let shownName = String(decoding: name, as: UTF8.self)
    extra = try ExtraFields(directory.part(offset + Self.size + lengths[0], lengths[1]), of: shownName)
    flags = Flags(rawValue: record.short(8))
    method = UInt16(record.short(10))
    checksum = record.long(16)
    let wide = try extra.zip64(for: [record.long(24), record.long(20), record.long(42)], of: shownName)
    (size, compressedSize, self.offset) = (Int(clamping: wide[0]), Int(clamping: wide[1]), Int(clamping: wide[2]))
    let system = record.short(4) >> 8
    let type = record.long(38) >> 16 & 0xF000
    fileType = [Self.unix, Self.darwin].contains(system) && type != 0 ? type : nil
    guard [0, 0xFFFF].contains(record.short(34)) else { throw ZipReadingError(.split) }
    offset = next
  }

  /// Systems that made the entry (APPNOTE 4.4.2.2).
  private static let unix = 3
  private static let darwin = 19

  /// Whether the name is ASCII or marked as UTF-8.
  var isNameMarked: Bool { extra.unicodePath != nil || flags.contains(.utf8) || name.allSatisfy { $0 < 0x80 } }

  /// Whether the name is the bytes in the header as they stand there.
  var isNamePlain: Bool { extra.unicodePath == nil && isNameMarked }

  var isDirectory: Bool { name.last == UInt8(ascii: "/") }

  /// An error about this entry, under the name as it stands there.
  func fault(_ fault: ZipFault) -> ZipReadingError {
    ZipReadingError(entry: String(decoding: name, as: UTF8.self), fault)
  }

  /// - Throws: Where the header alone shows that the entry is none that can be trusted.
  func check() throws(ZipReadingError) {
    if flags.contains(.masked) { throw ZipReadingError(.encryptedDirectory) }
    // libzip shows NUL as a blank, and the others as the pictures that code page 437 has for them.
    if (name + (extra.unicodePath ?? [])).contains(where: { $0 < 0x20 || $0 == 0x7F }) {
      throw fault(.path(.controlCharacter))
    }
    if flags.contains(.patched) { throw fault(.patch) }
    if flags.contains(.utf8), String(validating: name, as: UTF8.self) == nil { throw fault(.notUTF8) }
    if let unicodePath = extra.unicodePath, String(validating: unicodePath, as: UTF8.self) == nil {
      throw fault(.notUTF8)
    }
    switch fileType {
    case 0x8000 where isDirectory, 0x4000 where !isDirectory: throw fault(.unclearKind)
    case nil, 0x8000, 0x4000: break
    default: throw fault(.special)
    }
    if isDirectory, size > 0 { throw fault(.directoryWithBytes) }
    if method == 0, !flags.contains(.encrypted), size != compressedSize { throw fault(.size(stated: size)) }
  }
}
