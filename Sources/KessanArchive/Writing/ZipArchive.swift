import CLibZip

/// Makes ZIP archives that are the same, byte for byte, whenever and wherever the same files go in.
///
/// Entries stand in the order given, bear the first moment of the format (1980-01-01) instead of a clock's, and are
/// deflated at the highest level. One file is in memory at a time, beside the archive.
///
/// ```swift
/// let bytes = try ZipArchive.bytes(of: [.init("reports/a.json") { Array("{}".utf8) }])
/// ```
package enum ZipArchive {
  /// A file that goes into an archive.
  package struct Entry {
    /// With `/`, below the archive's root.
    package let path: String
    let render: () throws -> [UInt8]

    /// A file whose bytes are asked for when its turn comes.
    package init(_ path: String, render: @escaping () throws -> [UInt8]) {
      self.path = path
      self.render = render
    }
  }

  private static let level: UInt32 = 9
  /// 1980-01-01 in the date of MS-DOS: years since 1980, month and day in 7, 4 and 5 bits.
  private static let firstDay: UInt16 = 1 << 5 | 1
  /// A regular file that everybody may read, as the upper half of Unix attributes.
  private static let attributes: UInt32 = 0o100644 << 16

  /// The bytes of an archive of these files.
  ///
  /// - Throws: ``ZipError``, or what the rendering of a file throws.
  package static func bytes(of entries: [Entry]) throws -> [UInt8] {
    try check(entries.map(\.path))
    var failure = zip_error_t()
    zip_error_init(&failure)
    defer { zip_error_fini(&failure) }
    guard let target = zip_source_buffer_create(nil, 0, 1, &failure) else { throw ZipError.library(text(&failure)) }
    zip_source_keep(target)
    defer { zip_source_free(target) }
    guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, &failure) else {
      zip_source_free(target)
      throw ZipError.library(text(&failure))
    }
    var sources: [ByteSource] = []
    do {
      for entry in entries { sources.append(try add(entry, to: archive)) }
    } catch {
      zip_discard(archive)
      throw error
    }
    guard zip_close(archive) == 0 else {
      let message = String(cString: zip_strerror(archive))
      zip_discard(archive)
      throw sources.lazy.compactMap(\.failure).first ?? ZipError.library(message)
    }
    return try read(target)
  }

  private static func check(_ paths: [String]) throws(ZipError) {
    var seen: Set<String> = []
    for path in paths {
      guard ZipPathFault(of: path) == nil, seen.insert(path.lowercased()).inserted else { throw ZipError.badPath(path) }
    }
  }

  private static func add(_ entry: Entry, to archive: OpaquePointer) throws(ZipError) -> ByteSource {
    let source = ByteSource(entry.render)
    // libzip holds the reference from here on, and gives it back by the command FREE.
    let held = Unmanaged.passRetained(source)
    guard let reader = zip_source_function(archive, byteSourceCommand, held.toOpaque()) else {
      held.release()
      throw ZipError.library(String(cString: zip_strerror(archive)))
    }
    let index = zip_file_add(archive, entry.path, reader, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(reader)
      throw ZipError.library(String(cString: zip_strerror(archive)))
    }
    let place = zip_uint64_t(index)
    guard zip_set_file_compression(archive, place, ZIP_CM_DEFLATE, level) == 0,
      zip_file_set_dostime(archive, place, 0, firstDay, 0) == 0,
      zip_file_set_external_attributes(archive, place, 0, zip_uint8_t(ZIP_OPSYS_UNIX), attributes) == 0
    else { throw ZipError.library(String(cString: zip_strerror(archive))) }
    return source
  }

  private static func read(_ target: OpaquePointer) throws(ZipError) -> [UInt8] {
    var stat = zip_stat_t()
    zip_stat_init(&stat)
    guard zip_source_open(target) == 0, zip_source_stat(target, &stat) == 0 else {
      throw ZipError.library("the finished archive cannot be read")
    }
    defer { zip_source_close(target) }
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(stat.size)) { buffer, count in
      guard let start = buffer.baseAddress else { return }
      count = max(0, Int(zip_source_read(target, start, stat.size)))
    }
    guard bytes.count == Int(stat.size) else { throw ZipError.library("the finished archive cannot be read") }
    return bytes
  }

  private static func text(_ error: inout zip_error_t) -> String { String(cString: zip_error_strerror(&error)) }
}
