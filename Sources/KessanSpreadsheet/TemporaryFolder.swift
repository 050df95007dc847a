#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A folder of our own for the file that the library writes, removed with its file when it is let go.
final class TemporaryFolder {
  let path: String
  /// The one file in it.
  var file: String { path + "/workbook.xlsx" }

  /// Makes the folder where the system keeps temporary files: in `TMPDIR`, or where that cannot be used in `/tmp`.
  init() throws(SpreadsheetError) {
    let named = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    var failure: Int32 = 0
    for base in [named, "/tmp", "/var/tmp"] where !base.isEmpty {
      var template = Array((base + "/kessan-xlsx-XXXXXX").utf8CString)
      if mkdtemp(&template) != nil {
        path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
        return
      }
      failure = errno
    }
    throw .temporaryFile(errno: failure)
  }

  deinit {
    unlink(file)
    rmdir(path)
  }

  /// The bytes of the file.
  func bytes() throws(SpreadsheetError) -> [UInt8] {
    let descriptor = open(file, O_RDONLY)
    guard descriptor >= 0 else { throw .temporaryFile(errno: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .temporaryFile(errno: errno) }
    let size = Int(status.st_size)
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size, let start = buffer.baseAddress {
        let got = read(descriptor, start + count, size - count)
        if got > 0 {
          count += got
        } else if got == 0 || errno != EINTR {
          failure = got == 0 ? EIO : errno
          return
        }
      }
    }
    if failure != 0 { throw .temporaryFile(errno: failure) }
    return bytes
  }
}
