/// The extra fields of an entry (APPNOTE 4.5) that decide how it is read.
struct ExtraFields {
  /// The ZIP64 extended information (4.5.3).
  private let zip64: [UInt8]?
  /// The name of the Info-ZIP Unicode Path field (4.6.9), which libzip takes where it belongs to the name in the header.
  let unicodePath: [UInt8]?

  private static let zip64Tag = 0x0001
  private static let unicodePathTag = 0x7075

  /// - Throws: Where the fields do not fill their bytes, or one that matters is there twice.
  init(_ bytes: [UInt8], of entry: String) throws(ZipReadingError) {
    let record = ZipRecord(bytes: bytes)
    var fields: [Int: [UInt8]] = [:]
    var offset = 0
    while offset + 4 <= bytes.count {
      let (tag, size) = (record.short(offset), record.short(offset + 2))
      guard offset + 4 + size <= bytes.count else {
        throw ZipReadingError(entry: entry, .brokenHeader("an extra field goes beyond its end"))
      }
      if [Self.zip64Tag, Self.unicodePathTag].contains(tag) {
        guard fields.updateValue(record.part(offset + 4, size), forKey: tag) == nil else {
          throw ZipReadingError(entry: entry, .brokenHeader("it has an extra field twice"))
        }
      }
      offset += 4 + size
    }
    // Some programs align their data by up to three zeros.
    guard bytes.dropFirst(offset).allSatisfy({ $0 == 0 }) else {
      throw ZipReadingError(entry: entry, .brokenHeader("its extra fields do not end where they should"))
    }
    zip64 = fields[Self.zip64Tag]
    unicodePath = fields[Self.unicodePathTag].map { Array($0.dropFirst(5)) }
  }

  /// The numbers, each with its 8 bytes from the ZIP64 field where its 4 bytes are all ones.
  ///
  /// - Parameter numbers: In the order of the field: size, compressed size, offset.
  func zip64(for numbers: [UInt32], of entry: String) throws(ZipReadingError) -> [UInt64] {
    let record = ZipRecord(bytes: zip64 ?? [])
    var offset = 0
    var wide: [UInt64] = []
    for number in numbers {
      guard number == .max, zip64 != nil else {
        wide.append(UInt64(number))
        continue
      }
      guard let value = record.number(offset, 8) else {
        throw ZipReadingError(entry: entry, .brokenHeader("its ZIP64 field is too short"))
      }
      wide.append(value)
      offset += 8
    }
    return wide
  }
}
