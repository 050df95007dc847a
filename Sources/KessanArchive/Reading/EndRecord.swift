/// The end of central directory record (APPNOTE 4.3.16), with the numbers of its ZIP64 form (4.3.14) where it has one.
struct EndRecord {
  private(set) var entries: Int
  /// Where the central directory lies.
  private(set) var directory: Range<Int>

  private static let size = 22
  private static let longestComment = 0xFFFF
  private static let locatorSize = 20
  private static let zip64Size = 56

  /// - Throws: ``ZipReadingError`` where there is none, or none that can be read in one way only.
  init(of archive: ArchiveBytes) throws(ZipReadingError) {
    let offset = try Self.offset(in: archive)
    guard let record = try archive.record(at: offset, size: Self.size) else { throw ZipReadingError(.notAnArchive) }
    let zip64 = try Self.zip64(before: offset, in: archive)
    let disks = [record.short(4), record.short(6)]
    guard disks == [0, 0] || zip64 != nil && disks.allSatisfy({ $0 == 0 || $0 == 0xFFFF }) else {
      throw ZipReadingError(.split)
    }
    let counts = [UInt64(record.short(8)), UInt64(record.short(10))]
    let numbers = [counts[0], counts[1], UInt64(record.long(12)), UInt64(record.long(16))]
    if let zip64 {
      let limits: [UInt64] = [0xFFFF, 0xFFFF, 0xFFFF_FFFF, 0xFFFF_FFFF]
      for index in numbers.indices where numbers[index] != limits[index] && numbers[index] != zip64.numbers[index] {
        throw ZipReadingError(.brokenDirectory("its two end records state different numbers"))
      }
    }
    let stated = zip64?.numbers ?? numbers
    guard stated[0] == stated[1] else { throw ZipReadingError(.split) }
    entries = Int(clamping: stated[1])
    directory = try Self.directory(
      offset: Int(clamping: stated[3]), size: Int(clamping: stated[2]), end: zip64?.offset ?? offset, archive)
  }

  /// Where the record begins. The comment behind it reaches the end of the archive, and holds no other such record.
  private static func offset(in archive: ArchiveBytes) throws(ZipReadingError) -> Int {
    let start = max(0, archive.count - size - longestComment)
    guard let tail = try archive.record(at: start, size: archive.count - start), tail.count >= size else {
      throw ZipReadingError(.notAnArchive)
    }
    let signature = UInt64(ZipRecord.Signature.endRecord.rawValue)
    let found = (0...(tail.count - size)).filter { tail.bytes[$0] == 0x50 && tail.number($0, 4) == signature }
    func left(_ offset: Int) -> Int { tail.count - offset - size - tail.short(offset + 20) }
    guard let last = found.last else {
      let head = try archive.record(at: 0, size: 4)
      throw ZipReadingError(head?.begins(with: .localHeader) == true ? .cutOff : .notAnArchive)
    }
    let whole = found.filter { left($0) == 0 }
    if let first = whole.first, whole.count > 1 || first != last { throw ZipReadingError(.severalEndRecords) }
    if left(last) > 0 { throw ZipReadingError(.bytesBehind(count: left(last))) }
    if left(last) < 0 { throw ZipReadingError(.cutOff) }
    return start + last
  }

  /// The number of entries on this disk and in all, size and offset of the directory, and where the record lies.
  private static func zip64(
    before end: Int, in archive: ArchiveBytes
  ) throws(ZipReadingError) -> (numbers: [UInt64], offset: Int)? {
    guard let locator = try archive.record(at: end - locatorSize, size: locatorSize),
      locator.begins(with: .zip64Locator)
    else { return nil }
    let offset = Int(clamping: locator.number(8, 8) ?? 0)
    guard offset <= end - locatorSize - zip64Size, let record = try archive.record(at: offset, size: zip64Size),
      record.begins(with: .zip64EndRecord), record.number(4, 8) == UInt64(end - locatorSize - offset - 12)
    else { throw ZipReadingError(.brokenDirectory("its ZIP64 end record is not where its locator says")) }
    guard locator.long(4) == 0, locator.long(16) <= 1, record.long(16) == 0, record.long(20) == 0 else {
      throw ZipReadingError(.split)
    }
    let numbers = [record.number(24, 8), record.number(32, 8), record.number(40, 8), record.number(48, 8)]
    return (numbers.map { $0 ?? 0 }, offset)
  }

  /// The range of the directory, which ends where the end records begin.
  private static func directory(
    offset: Int, size: Int, end: Int, _ archive: ArchiveBytes
  ) throws(ZipReadingError) -> Range<Int> {
    guard size <= end, offset <= end - size else {
      throw ZipReadingError(.brokenDirectory("it does not lie before its end record"))
    }
    let stray = end - size - offset
    guard stray == 0 else {
      // Behind bytes that were put in front of the archive, every offset is too small.
      let isShifted = try archive.record(at: end - size, size: 4)?.begins(with: .centralHeader) == true
      throw ZipReadingError(.strayBytes(count: stray, offset: isShifted ? 0 : offset + size))
    }
    return offset..<end
  }
}
