/// An archive written byte by byte, in which any number may be a lie. It shares no code with what it tests.
struct ArchiveDraft {
  struct Entry {
    var name: [UInt8]
    var data: [UInt8]
    var method = 0
    /// Whether the data is written as it is, whatever the method.
    var isRaw = false
    var flags = 0
    /// The system that made it in the upper byte, and its attributes.
    var madeBy = 20
    var attributes = 0
    /// What the headers state instead of the truth.
    var size: Int?
    var checksum: Int?
    var extra: [UInt8] = []
    /// What the local header states instead of the directory.
    var localName: [UInt8]?
    var localFlags: Int?
    var localMethod: Int?
    var localSize: Int?
    var localChecksum: Int?
    var localExtra: [UInt8]?
    var localSignature = 0x0403_4B50
    /// What follows the data.
    var descriptor: [UInt8] = []
    /// What the directory states instead of the offset.
    var offset: Int?
    /// Instead of how many bytes it takes.
    var compressedSize: Int?

    init(_ name: String, _ data: String = "") {
      (self.name, self.data) = (Array(name.utf8), Array(data.utf8))
    }
  }

  var entries: [Entry] = []
  /// What stands before the first entry, with offsets that count it or do not.
  var prefix: [UInt8] = []
  var countsPrefix = true
  /// What stands between the entries and the directory, and between it and its end record.
  var beforeDirectory: [UInt8] = []
  var behindDirectory: [UInt8] = []
  var comment: [UInt8] = []
  var suffix: [UInt8] = []
  var disk = 0
  var directoryOffset: Int?
  var directorySize: Int?
  var count: Int?
  /// Writes a ZIP64 end record and its locator; the numbers of the other are all ones, or stand there as well.
  var isZip64 = false
  var statesBoth = false
  var zip64Count: Int?
  var zip64Offset: Int?
  /// The disk of the ZIP64 record, as its locator and as itself states it, and how many disks there are.
  var zip64Disks = [0, 0, 1]

  init(_ entries: Entry...) { self.entries = entries }

  static func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// CRC-32 (APPNOTE 4.4.7), bit by bit.
  static func checksum(_ bytes: [UInt8]) -> Int {
    var sum: UInt32 = .max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return Int(~sum)
  }

  /// One stored block of DEFLATE (RFC 1951, 3.2.4).
  static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    [1] + number(bytes.count, 2) + number(~bytes.count, 2) + bytes
  }

  /// The data descriptor that is right for some bytes.
  static func descriptor(_ bytes: [UInt8]) -> [UInt8] {
    number(0x0807_4B50, 4) + number(checksum(bytes), 4) + number(bytes.count, 4) + number(bytes.count, 4)
  }

  var bytes: [UInt8] {
    let n = Self.number
    var file = prefix
    var directory: [UInt8] = []
    let shift = countsPrefix ? 0 : prefix.count
    for entry in entries {
      let offset = entry.offset ?? file.count - shift
      let packed = entry.method == 8 && !entry.isRaw ? Self.deflated(entry.data) : entry.data
      let size = entry.size ?? entry.data.count
      let compressedSize = entry.compressedSize ?? packed.count
      let checksum = entry.checksum ?? Self.checksum(entry.data)
      let localName = entry.localName ?? entry.name
      let localExtra = entry.localExtra ?? entry.extra
      let localFlags = entry.localFlags ?? entry.flags
      file +=
        n(entry.localSignature, 4) + n(20, 2) + n(localFlags, 2) + n(entry.localMethod ?? entry.method, 2) + n(0, 4)
      file += n(entry.localChecksum ?? checksum, 4) + n(entry.localSize ?? compressedSize, 4)
      file += n(entry.localSize ?? size, 4) + n(localName.count, 2) + n(localExtra.count, 2)
      file += localName + localExtra + packed + entry.descriptor
      directory += n(0x0201_4B50, 4) + n(entry.madeBy, 2) + n(20, 2) + n(entry.flags, 2) + n(entry.method, 2) + n(0, 4)
      directory += n(checksum, 4) + n(compressedSize, 4) + n(size, 4) + n(entry.name.count, 2) + n(entry.extra.count, 2)
      directory += n(0, 6) + n(entry.attributes, 4) + n(offset, 4) + entry.name + entry.extra
    }
    file += beforeDirectory
    let start = directoryOffset ?? file.count - shift
    let size = directorySize ?? directory.count
    file += directory + behindDirectory
    if isZip64 {
      let record = file.count - shift
      file += n(0x0606_4B50, 4) + n(44, 8) + n(45, 2) + n(45, 2) + n(zip64Disks[1], 4) + n(zip64Disks[1], 4)
      file += n(zip64Count ?? entries.count, 8) + n(zip64Count ?? entries.count, 8) + n(size, 8) + n(start, 8)
      file += n(0x0706_4B50, 4) + n(zip64Disks[0], 4) + n(zip64Offset ?? record, 8) + n(zip64Disks[2], 4)
    }
    let stated = isZip64 && !statesBoth ? [0xFFFF, 0xFFFF_FFFF, 0xFFFF_FFFF] : [count ?? entries.count, size, start]
    file += n(0x0605_4B50, 4) + n(disk, 2) + n(disk, 2) + n(stated[0], 2) + n(stated[0], 2) + n(stated[1], 4)
    return file + n(stated[2], 4) + n(comment.count, 2) + comment + suffix
  }
}
