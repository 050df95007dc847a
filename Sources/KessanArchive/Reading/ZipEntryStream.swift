import CLibZip

/// The bytes of an entry, block by block, in memory that does not grow with the entry.
///
/// ```swift
/// let stream = try archive.stream(of: entry)
/// while let block = try stream.next() { scan.read(block) }
/// ```
///
/// Whoever reads to the end, where `next()` gives nil, has read as many bytes as the archive states, with the right checksum.
package final class ZipEntryStream {
  private let name: String
  private let size: Int
  /// Kept, because libzip reads the entry from it.
  private let archive: ZipReader
  private let handle: OpaquePointer
  private var block = [UInt8](repeating: 0, count: 1 << 16)
  private var count = 0

  init(_ entry: ZipEntry, in archive: ZipReader) throws(ZipReadingError) {
    name = entry.path
    size = entry.size
    self.archive = archive
    guard archive.entries.indices.contains(entry.index), archive.entries[entry.index] == entry else {
      throw ZipReadingError(entry: entry.path, .foreign)
    }
    if entry.isEncrypted { throw ZipReadingError(entry: entry.path, .encrypted) }
    if case .other(let method) = entry.compression {
      throw ZipReadingError(entry: entry.path, .compression(method: method))
    }
    guard let handle = zip_fopen_index(archive.handle, UInt64(entry.index), 0) else {
      throw ZipReadingError(entry: entry.path, .damaged(String(cString: zip_strerror(archive.handle))))
    }
    self.handle = handle
  }

  deinit {
    zip_fclose(handle)
  }

  /// The next bytes; nil behind the last.
  ///
  /// - Throws: ``ZipReadingError`` where the bytes are damaged, or more or fewer than stated.
  package func next() throws(ZipReadingError) -> ArraySlice<UInt8>? {
    let got = block.withUnsafeMutableBytes { buffer in
      buffer.baseAddress.map { zip_fread(handle, $0, UInt64(buffer.count)) } ?? 0
    }
    guard got >= 0 else { throw failure() }
    count += Int(got)
    guard got == 0 ? count == size : count <= size else { throw ZipReadingError(entry: name, .size(stated: size)) }
    return got == 0 ? nil : block[..<Int(got)]
  }

  private func failure() -> ZipReadingError {
    let error = zip_file_get_error(handle)
    switch zip_error_code_zip(error) {
    case ZIP_ER_CRC: return ZipReadingError(entry: name, .checksum)
    case ZIP_ER_INCONS: return ZipReadingError(entry: name, .size(stated: size))
    case ZIP_ER_READ, ZIP_ER_SEEK: return ZipReadingError(.unreadable(String(cString: zip_error_strerror(error))))
    default: return ZipReadingError(entry: name, .damaged(String(cString: zip_error_strerror(error))))
    }
  }
}
