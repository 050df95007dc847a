#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A folder of our own for the file that the library writes, removed with its file when it is let go.
///
/// A lock says that it is in use. Making one removes those of runs that were killed, which have no lock any more.
final class TemporaryFolder {
  private static let prefix = "kessan-xlsx-"
  /// Seconds after which a folder without a lock is one that was left, and not one that is being made.
  private static let youngest = 60

  let path: String
  private let lock: Int32
  /// The one file in it.
  var file: String { path + "/workbook.xlsx" }

  /// Makes the folder where the system keeps temporary files: in `TMPDIR`, or where that cannot be used in `/tmp`.
  init() throws(SpreadsheetError) {
    let named = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    var failure: Int32 = 0
    for base in [named, "/tmp", "/var/tmp"] where !base.isEmpty {
      var template = Array("\(base)/\(Self.prefix)XXXXXX".utf8CString)
      if mkdtemp(&template) != nil {
        path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
        lock = Self.lock(path) ?? -1
        Self.sweep(base, now: Self.changed(path))
        return
      }
      failure = errno
    }
    throw .temporaryFile(errno: failure)
  }

  deinit {
    Self.remove(path)
    if lock >= 0 { close(lock) }
  }

  /// Takes the lock of a folder; nil where another process has it, or there are no locks.
  private static func lock(_ folder: String) -> Int32? {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return descriptor }
    close(descriptor)
    return nil
  }

  /// Removes folders that nobody uses any more. What cannot be removed, such as another user's, is let be.
  private static func sweep(_ base: String, now: Int) {
    for name in names(base) where name.hasPrefix(prefix) {
      let path = "\(base)/\(name)"
      guard now - changed(path) > youngest, let lock = lock(path) else { continue }
      remove(path)
      close(lock)
    }
  }

  /// The names in a folder, as far as they can be read.
  private static func names(_ folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) ?? 0
      names.append(String(cString: (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)))
    }
    return names
  }

  /// When a folder was changed last, in seconds; never, where it cannot be asked.
  private static func changed(_ folder: String) -> Int {
    var status = stat()
    guard lstat(folder, &status) == 0 else { return .max / 2 }
    #if canImport(Darwin)
      return status.st_mtimespec.tv_sec
    #else
      return status.st_mtim.tv_sec
    #endif
  }

  /// Removes a folder with the files in it: our own, and those that the library could not remove.
  private static func remove(_ folder: String) {
    for name in names(folder) where name != "." && name != ".." { unlink("\(folder)/\(name)") }
    rmdir(folder)
  }

  /// The bytes of the file.
  func bytes() throws(SpreadsheetError) -> [UInt8] {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
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
