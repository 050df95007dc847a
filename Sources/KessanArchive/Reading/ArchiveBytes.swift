import CLibZip

/// The bytes of an archive, in memory or in a file, which libzip reads.
///
/// It stays open as long as it lives. libzip reads entries from the same source.
final class ArchiveBytes {
  let source: OpaquePointer
  let count: Int

  convenience init(_ bytes: [UInt8]) throws(ZipReadingError) {
    let held = Unmanaged.passRetained(ByteSource { bytes })
    var failure = zip_error_t()
    zip_error_init(&failure)
    defer { zip_error_fini(&failure) }
    guard let source = zip_source_function_create(byteSourceCommand, held.toOpaque(), &failure) else {
      held.release()
      throw ZipReadingError(.unreadable(String(cString: zip_error_strerror(&failure))))
    }
    try self.init(opening: source)
  }

  convenience init(path: String) throws(ZipReadingError) {
    // A C string would end at the NUL.
    guard !path.utf8.contains(0) else { throw ZipReadingError(.unreadable("its path contains NUL")) }
    var failure = zip_error_t()
    zip_error_init(&failure)
    defer { zip_error_fini(&failure) }
    guard let source = zip_source_file_create(path, 0, 0, &failure) else {
      throw ZipReadingError(.unreadable(String(cString: zip_error_strerror(&failure))))
    }
    try self.init(opening: source)
  }

  /// Takes the source over, and frees it where it throws.
  private init(opening source: OpaquePointer) throws(ZipReadingError) {
    var stat = zip_stat_t()
    zip_stat_init(&stat)
    let isKnown = zip_source_stat(source, &stat) == 0
    // Only what is no regular file has no size: a pipe is refused before it is opened, which would wait for its writer.
    if isKnown, stat.valid & UInt64(ZIP_STAT_SIZE) == 0 {
      zip_source_free(source)
      throw ZipReadingError(.notAFile)
    }
    guard isKnown, zip_source_open(source) == 0 else {
      let words = Self.words(source)
      zip_source_free(source)
      throw ZipReadingError(.unreadable(words))
    }
    self.source = source
    count = Int(clamping: stat.size)
  }

  deinit {
    zip_source_close(source)
    zip_source_free(source)
  }

  /// The record that lies there; nil where the bytes end before it does.
  func record(at offset: Int, size: Int) throws(ZipReadingError) -> ZipRecord? {
    guard offset >= 0, size >= 0, offset <= count, size <= count - offset else { return nil }
    guard zip_source_seek(source, Int64(offset), SEEK_SET) == 0 else {
      throw ZipReadingError(.unreadable(Self.words(source)))
    }
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      guard let start = buffer.baseAddress else { return }
      filled = max(0, Int(zip_source_read(source, start, UInt64(size))))
    }
    guard bytes.count == size else { throw ZipReadingError(.unreadable("its bytes end early")) }
    return ZipRecord(bytes: bytes)
  }

  private static func words(_ source: OpaquePointer) -> String {
    String(cString: zip_error_strerror(zip_source_error(source)))
  }
}
