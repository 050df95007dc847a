import CLibZip

/// Reads a ZIP archive that may come from a stranger.
///
/// Opening it reads the list of entries and refuses an archive that is damaged, that two programs could read differently, or
/// whose paths could lead out of a folder; what it refuses is listed by ``ZipFault``. Entries that are encrypted or packed
/// by an uncommon method are listed, and refused when they are read. Nothing is written to a disk, and an archive within
/// an archive is a file like any other.
///
/// Names are UTF-8 where they are marked so (APPNOTE 4.4.4, bit 11; 4.6.9), and else what ``UnmarkedNames`` says.
/// A report package must conform to the ZIP format (Report Packages 1.0, section 3); this refuses as well what the format
/// leaves open and programs read in different ways.
///
/// ```swift
/// let archive = try ZipReader(path: "report.xbri")
/// for entry in archive.entries where entry.path.hasSuffix(".json") { print(try archive.bytes(of: entry).count) }
/// ```
package final class ZipReader {
  /// Files and directories in the order of the central directory.
  package let entries: [ZipEntry]
  private let indices: [String: Int]
  private let archive: ArchiveBytes
  let handle: OpaquePointer

  /// How a name is read that has bytes beyond ASCII and is not marked as UTF-8.
  package enum UnmarkedNames: Sendable, Hashable {
    /// As IBM code page 437, which the format prescribes (APPNOTE, appendix D.1).
    case codePage437
    /// As UTF-8 where it is valid UTF-8, which `zip` on Linux writes without the mark; else as code page 437.
    case utf8
  }

  /// Opens an archive in memory.
  ///
  /// - Throws: The first fault that is found.
  package convenience init(
    _ bytes: [UInt8], limits: ZipLimits = .standard, unmarkedNames: UnmarkedNames = .codePage437
  ) throws(ZipReadingError) {
    try self.init(ArchiveBytes(bytes), limits, unmarkedNames)
  }

  /// Opens an archive in a file, which stays open and must not change as long as the reader lives.
  ///
  /// - Throws: The first fault that is found, ``ZipFault/unreadable(_:)`` and ``ZipFault/notAFile`` among them.
  package convenience init(
    path: String, limits: ZipLimits = .standard, unmarkedNames: UnmarkedNames = .codePage437
  ) throws(ZipReadingError) {
    try self.init(ArchiveBytes(path: path), limits, unmarkedNames)
  }

  private init(
    _ archive: ArchiveBytes, _ limits: ZipLimits, _ unmarkedNames: UnmarkedNames
  ) throws(ZipReadingError) {
    let directory = try CentralDirectory(of: archive, limits: limits)
    var failure = zip_error_t()
    zip_error_init(&failure)
    defer { zip_error_fini(&failure) }
    // libzip takes over one reference where it succeeds; the archive keeps its own.
    zip_source_keep(archive.source)
    guard let handle = zip_open_from_source(archive.source, ZIP_RDONLY, &failure) else {
      zip_source_free(archive.source)
      throw ZipReadingError(.unreadable(String(cString: zip_error_strerror(&failure))))
    }
    do throws(ZipReadingError) {
      (entries, indices) = try Self.entries(directory.headers, unmarkedNames, handle)
    } catch {
      zip_discard(handle)
      throw error
    }
    self.archive = archive
    self.handle = handle
  }

  deinit {
    zip_discard(handle)
  }

  /// The entry with a path; nil where there is none.
  package func entry(_ path: String) -> ZipEntry? { indices[path].map { entries[$0] } }

  /// The bytes of an entry, whose checksum is right.
  package func bytes(of entry: ZipEntry) throws(ZipReadingError) -> [UInt8] {
    let stream = try ZipEntryStream(entry, in: self)
    var bytes: [UInt8] = []
    // What an entry states may be a lie, so that not all of it is asked for at once.
    bytes.reserveCapacity(min(entry.size, 1 << 26))
    while let block = try stream.next() { bytes += block }
    return bytes
  }

  /// Opens an entry, to read it block by block.
  package func stream(of entry: ZipEntry) throws(ZipReadingError) -> ZipEntryStream {
    try ZipEntryStream(entry, in: self)
  }

  /// The entries as libzip lists them, which must be the same as the headers that were checked.
  private static func entries(
    _ headers: [EntryHeader], _ unmarkedNames: UnmarkedNames, _ handle: OpaquePointer
  ) throws(ZipReadingError) -> ([ZipEntry], [String: Int]) {
    guard zip_get_num_entries(handle, 0) == Int64(headers.count) else {
      throw ZipReadingError(.brokenDirectory("libzip finds another number of entries in it"))
    }
    let nameFlags = zip_flags_t(unmarkedNames == .utf8 ? ZIP_FL_ENC_GUESS : ZIP_FL_ENC_STRICT)
    var (entries, paths, indices) = ([ZipEntry](), EntryPaths(), [String: Int]())
    for (index, header) in headers.enumerated() {
      var stat = zip_stat_t()
      zip_stat_init(&stat)
      guard zip_stat_index(handle, UInt64(index), 0, &stat) == 0,
        let pointer = zip_get_name(handle, UInt64(index), nameFlags),
        stat.size == UInt64(header.size), stat.comp_size == UInt64(header.compressedSize),
        stat.comp_method == header.method, stat.crc == header.checksum
      else { throw header.fault(.contradiction("size, compression method or checksum")) }
      let name = String(cString: pointer)
      guard !header.isNamePlain || Array(name.utf8) == header.name else { throw header.fault(.contradiction("name")) }
      let path = try paths.add(name)
      indices[path] = index
      entries.append(
        ZipEntry(
          path: path, kind: header.isDirectory ? .directory : .file, size: header.size,
          compressedSize: header.compressedSize, compression: .init(method: header.method),
          isNameMarked: header.isNameMarked,
          isEncrypted: !header.flags.isDisjoint(with: [.encrypted, .stronglyEncrypted]), index: index))
    }
    try paths.check()
    return (entries, indices)
  }
}
