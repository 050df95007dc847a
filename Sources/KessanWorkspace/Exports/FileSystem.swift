import CSystemCalls
import Foundation
import KessanBytes
import KessanModel

/// What the system refused to do with a path.
struct FileFault: Error, Hashable, CustomStringConvertible {
  let path: String
  let errno: Int32

  var description: String {
    "\(path): \(errno == EILSEQ ? "a name in it is not UTF-8" : String(cString: strerror(errno)))"
  }
}

/// The calls that writing and exchanging exports takes: each does what it says, or throws.
///
/// `FileManager` says of a path that cannot be looked at that nothing is there, which must not decide what is removed.
enum FileSystem {
  enum Kind {
    case folder
    case file
    case link
    case other
  }

  /// What lies at a path, without following a link; nil where nothing does.
  static func kind(_ path: String) throws(FileFault) -> Kind? {
    var status = stat()
    do {
      try call(path) { lstat(path, &status) }
    } catch {
      if error.errno == ENOENT || error.errno == ENOTDIR { return nil }
      throw error
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// The names in a folder, sorted.
  ///
  /// - Parameter isWhole: Whether a name that is not UTF-8, of which no path can be made, is a fault; else it is left out.
  static func names(_ folder: String, isWhole: Bool = true) throws(FileFault) -> [String] {
    guard let stream = opendir(folder) else { throw FileFault(path: folder, errno: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno == 0 { return names.sorted() }
        throw FileFault(path: folder, errno: errno)
      }
      let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) ?? 0
      let start = (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
      guard let name = String(validatingCString: start) else {
        if isWhole { throw FileFault(path: folder, errno: EILSEQ) }
        continue
      }
      if name != ".", name != ".." { names.append(name) }
    }
  }

  /// Makes a folder where there is nothing.
  static func makeFolder(_ path: String) throws(FileFault) {
    try call(path) { mkdir(path, 0o777) }
  }

  /// Makes a folder and those on the way to it, as far as there are none.
  static func makeFolders(_ path: String) throws(FileFault) {
    do {
      try makeFolder(path)
    } catch {
      switch error.errno {
      case EEXIST: return
      case ENOENT where path.contains("/"):
        try makeFolders(parent(of: path))
        try makeFolder(path)
      default: throw error
      }
    }
  }

  /// Moves what lies at a path to another where there is nothing.
  static func move(_ path: String, to target: String) throws(FileFault) {
    if try kind(target) != nil { throw FileFault(path: target, errno: EEXIST) }
    try call(path) { rename(path, target) }
  }

  /// Lets two paths change places in one step.
  static func exchange(_ path: String, _ other: String) throws(FileFault) {
    try call(other) { kessan_exchange(path, other) }
  }

  /// Removes what lies at a path, and everything below it; links are not followed.
  static func remove(_ path: String) throws(FileFault) {
    switch try kind(path) {
    case nil: return
    case .folder:
      for name in try names(path) { try remove("\(path)/\(name)") }
      try call(path) { rmdir(path) }
    default: try call(path) { unlink(path) }
    }
  }

  /// Writes a new file, with what a body puts into its descriptor.
  static func write(_ path: String, _ body: (Int32) throws -> Void) throws {
    let descriptor = try call(path) { open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644) }
    do {
      try body(descriptor)
    } catch {
      _ = close(descriptor)
      throw error
    }
    // A descriptor is closed even where that was interrupted.
    guard close(descriptor) == 0 || errno == EINTR else { throw FileFault(path: path, errno: errno) }
  }

  /// Copies a file, a link or a folder with all that is in it, with rights and times.
  static func copy(_ path: String, to target: String) throws {
    var status = stat()
    try call(path) { lstat(path, &status) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      try makeFolder(target)
      for name in try names(path) { try copy("\(path)/\(name)", to: "\(target)/\(name)") }
    case S_IFREG: try write(target) { try copyBytes(path, $0) }
    case S_IFLNK:
      let destination = try FileManager.default.destinationOfSymbolicLink(atPath: path)
      try call(target) { symlink(destination, target) }
      return
    default: throw FileFault(path: path, errno: ENOTSUP)
    }
    try call(target) { chmod(target, status.st_mode & 0o7777) }
    #if canImport(Darwin)
      let times = [status.st_atimespec, status.st_mtimespec]
    #else
      let times = [status.st_atim, status.st_mtim]
    #endif
    try call(target) { utimensat(AT_FDCWD, target, times, 0) }
  }

  private static func copyBytes(_ path: String, _ descriptor: Int32) throws {
    let source = try call(path) { open(path, O_RDONLY | O_CLOEXEC) }
    defer { close(source) }
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try call(path) { Int32(read(source, &block, block.count)) }
      if count == 0 { return }
      try ByteOutput.write(Array(block[..<Int(count)]), to: descriptor)
    }
  }

  // MARK: What outlives the machine

  /// Brings the names in a folder to the disk. Some file systems have no such call for folders.
  static func sync(_ folder: String) throws(FileFault) {
    try withDescriptor(folder) { fsync($0) }
  }

  /// Brings everything on the file system of a folder to the disk: for many files much faster than one by one.
  static func syncAll(_ folder: String) throws(FileFault) {
    try withDescriptor(folder, kessan_sync_file_system)
  }

  private static func withDescriptor(_ folder: String, _ body: (Int32) -> Int32) throws(FileFault) {
    let descriptor = try call(folder) { open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    defer { close(descriptor) }
    do {
      try call(folder) { body(descriptor) }
    } catch {
      guard [EINVAL, ENOTSUP, EOPNOTSUPP, ENOSYS].contains(error.errno) else { throw error }
    }
  }

  /// Whether something is mounted at a path.
  static func isMountPoint(_ path: String) -> Bool { kessan_is_mount_point(path) != 0 }

  /// Whether files in a folder may be made and removed.
  static func isWritable(_ folder: String) -> Bool { access(folder, W_OK | X_OK) == 0 }

  /// The folder that holds a path; empty where the path is a name alone.
  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last name of a path.
  static func name(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return path }
    return String(path[path.index(after: slash)...])
  }

  /// Calls until it is not interrupted.
  @discardableResult
  private static func call(_ path: String, _ body: () -> Int32) throws(FileFault) -> Int32 {
    while true {
      let result = body()
      if result >= 0 { return result }
      guard errno == EINTR else { throw FileFault(path: path, errno: errno) }
    }
  }
}
