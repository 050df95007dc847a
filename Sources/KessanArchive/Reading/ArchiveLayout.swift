/// Where the parts of an archive lie: local header, bytes and data descriptor of each entry (APPNOTE 4.3.6), one behind the
/// other from the first byte to the central directory, with nothing between and nothing shared.
///
/// So no entry hides in another, and a program that reads from the start finds the same as one that reads the directory.
enum ArchiveLayout {
  private static let localSize = 30

  /// - Throws: The first thing that lies where it should not, or whose local header contradicts the directory.
  static func check(_ headers: [EntryHeader], before directory: Int, _ archive: ArchiveBytes) throws(ZipReadingError) {
    var end = 0
    var previous: EntryHeader?
    for header in headers.sorted(by: { $0.offset < $1.offset }) {
      guard header.offset < directory else {
        throw header.fault(.brokenHeader("there is no local header at offset \(header.offset)"))
      }
      if header.offset < end, let previous {
        throw header.fault(.overlap(with: String(decoding: previous.name, as: UTF8.self)))
      }
      try fill(end, header.offset, after: previous, archive)
      end = try self.end(of: header, archive)
      guard end <= directory else { throw header.fault(.brokenHeader("its bytes go beyond the end of all entries")) }
      previous = header
    }
    try fill(end, directory, after: previous, archive)
  }

  /// Where the bytes of an entry end.
  private static func end(of header: EntryHeader, _ archive: ArchiveBytes) throws(ZipReadingError) -> Int {
    guard let local = try archive.record(at: header.offset, size: localSize), local.begins(with: .localHeader) else {
      throw header.fault(.brokenHeader("there is no local header at offset \(header.offset)"))
    }
    let (nameSize, extraSize) = (local.short(26), local.short(28))
    guard let rest = try archive.record(at: header.offset + localSize, size: nameSize + extraSize) else {
      throw header.fault(.brokenHeader("its local header is cut off"))
    }
    let name = rest.part(0, nameSize)
    guard name == header.name else { throw header.fault(.contradiction("name")) }
    let flags = EntryHeader.Flags(rawValue: local.short(6))
    guard flags.intersection(.shared) == header.flags.intersection(.shared) else {
      throw header.fault(.contradiction("general purpose flag"))
    }
    guard local.short(8) == Int(header.method) else { throw header.fault(.contradiction("compression method")) }
    let extra = try ExtraFields(rest.part(nameSize, extraSize), of: String(decoding: header.name, as: UTF8.self))
    let sizes = try extra.zip64(
      for: [local.long(22), local.long(18)], of: String(decoding: header.name, as: UTF8.self))
    // Where a data descriptor follows, the header may have zeros instead.
    func agrees(_ number: UInt64, _ stated: UInt64) -> Bool {
      number == stated || number == 0 && header.flags.contains(.descriptor)
    }
    guard agrees(UInt64(local.long(14)), UInt64(header.checksum)) else {
      throw header.fault(.contradiction("checksum"))
    }
    guard agrees(sizes[0], UInt64(header.size)), agrees(sizes[1], UInt64(header.compressedSize)) else {
      throw header.fault(.contradiction("size"))
    }
    let start = header.offset + localSize + nameSize + extraSize
    guard header.compressedSize <= archive.count - start else {
      throw header.fault(.brokenHeader("its bytes are cut off"))
    }
    return start + header.compressedSize
  }

  /// Sees that what lies between two entries is the data descriptor of the first (APPNOTE 4.3.9), or nothing.
  private static func fill(
    _ start: Int, _ end: Int, after header: EntryHeader?, _ archive: ArchiveBytes
  ) throws(ZipReadingError) {
    guard end > start else { return }
    guard let header, header.flags.contains(.descriptor), [12, 16, 20, 24].contains(end - start),
      let record = try archive.record(at: start, size: end - start)
    else { throw ZipReadingError(.strayBytes(count: end - start, offset: start)) }
    let isMarked = [16, 24].contains(record.count)
    let width = record.count > 16 ? 8 : 4
    let base = isMarked ? 4 : 0
    guard !isMarked || record.begins(with: .dataDescriptor), record.long(base) == header.checksum,
      record.number(base + 4, width) == UInt64(header.compressedSize),
      record.number(base + 4 + width, width) == UInt64(header.size)
    else { throw header.fault(.contradiction("data descriptor")) }
  }
}
