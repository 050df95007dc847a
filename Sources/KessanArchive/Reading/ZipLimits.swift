/// How much an archive may ask for before it is refused.
///
/// All of it is judged by the sizes that the central directory states, before any entry is unpacked; reading stops where
/// an entry goes on beyond its stated size.
package struct ZipLimits: Sendable, Hashable {
  /// The most entries, directories among them.
  package var entries = 100_000
  /// The largest entry, unpacked, in bytes: as much as `XMLLimits` allows a document.
  package var entrySize = 1 << 31
  /// The most bytes of all entries together, unpacked.
  package var totalSize = 1 << 32
  /// How many times larger than its packed bytes an entry may be. XML seldom passes 50; DEFLATE cannot pass 1,032.
  package var ratio = 200
  /// The size in bytes up to which an entry may have any ratio.
  package var ratioFloor = 1 << 20
  /// The largest central directory in bytes.
  package var directorySize = 1 << 26

  /// The defaults, for archives of strangers.
  package static let standard = ZipLimits()

  /// No limits, for an archive that this process has made itself.
  package static let none: ZipLimits = {
    var limits = ZipLimits()
    limits.entries = .max
    limits.entrySize = .max
    limits.totalSize = .max
    limits.ratio = .max
    limits.directorySize = .max
    return limits
  }()

  /// The defaults, to be changed one by one.
  package init() {}

  /// - Throws: The first limit that the entries exceed.
  func check(_ headers: [EntryHeader]) throws(ZipReadingError) {
    var total = 0
    for header in headers {
      if header.size > entrySize { throw header.fault(.tooLarge(size: header.size, limit: entrySize)) }
      if header.size > ratioFloor, (header.size - 1) / max(ratio, 1) >= max(header.compressedSize, 1) {
        throw header.fault(.ratio(size: header.size, compressedSize: header.compressedSize, limit: ratio))
      }
      let (sum, overflow) = total.addingReportingOverflow(header.size)
      if overflow || sum > totalSize { throw ZipReadingError(.totalSize(limit: totalSize)) }
      total = sum
    }
  }
}
