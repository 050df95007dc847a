#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Bytes that arrive in blocks, from a file or from memory.
package struct ByteInput: ~Copyable {
  private let descriptor: Int32?
  private var memory: ArraySlice<UInt8>
  /// Which file it is, whatever it is called; nil for bytes of an array.
  package let identity: FileIdentity?

  /// The bytes of an array.
  package init(_ bytes: [UInt8]) {
    descriptor = nil
    memory = bytes[...]
    identity = nil
  }

  /// The bytes of a file.
  ///
  /// Opening does not wait: a pipe that nobody writes to is refused like any other file that is none.
  ///
  /// - Throws: ``ByteInputError`` where it cannot be opened or is no regular file.
  package init(path: String) throws(ByteInputError) {
    // The system would open what the path names up to its first NUL.
    guard !path.utf8.contains(0) else { throw ByteInputError(errno: EINVAL) }
    let opened = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard opened >= 0 else { throw ByteInputError(errno: errno) }
    var status = stat()
    guard fstat(opened, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      _ = close(opened)
      throw ByteInputError(errno: status.st_mode & S_IFMT == S_IFDIR ? EISDIR : ENOTSUP)
    }
    descriptor = opened
    memory = []
    identity = FileIdentity(device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(status.st_ino))
  }

  deinit {
    if let descriptor { _ = close(descriptor) }
  }

  /// Appends up to `count` further bytes to a buffer; false at the end.
  ///
  /// - Throws: ``ByteInputError`` where reading fails.
  package mutating func read(_ count: Int, into buffer: inout [UInt8]) throws(ByteInputError) -> Bool {
    guard let descriptor else {
      let block = memory.prefix(count)
      buffer.append(contentsOf: block)
      memory = memory.dropFirst(count)
      return !block.isEmpty
    }
    var failure: Int32 = 0
    let block = [UInt8](unsafeUninitializedCapacity: count) { space, filled in
      var received = -1
      repeat {
        received = systemRead(descriptor, space.baseAddress, count)
      } while received < 0 && errno == EINTR
      if received < 0 { failure = errno }
      filled = max(0, received)
    }
    guard failure == 0 else { throw ByteInputError(errno: failure) }
    buffer.append(contentsOf: block)
    return !block.isEmpty
  }

  /// All bytes of a file, up to a limit.
  ///
  /// - Throws: ``ByteInputError`` where it cannot be read or is longer.
  package static func contents(of path: String, limit: Int) throws(ByteInputError) -> [UInt8] {
    try ByteInput(path: path).contents(limit: limit)
  }

  /// All further bytes, up to a limit.
  ///
  /// - Throws: ``ByteInputError`` where they cannot be read, or ``ByteInputError/tooLong`` where there are more.
  package consuming func contents(limit: Int) throws(ByteInputError) -> [UInt8] {
    var bytes: [UInt8] = []
    while try read(65_536, into: &bytes) {
      guard bytes.count <= limit else { throw .tooLong }
    }
    return bytes
  }
}

private func systemRead(_ descriptor: Int32, _ space: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, space, count)
}

/// Which file of the system it is: the same for every path, link and spelling that leads to it.
package struct FileIdentity: Sendable, Hashable {
  let device: UInt64
  let number: UInt64
}

/// Why bytes cannot be read.
package struct ByteInputError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The error number of the system.
  package let errno: Int32

  /// There is no such file.
  package static let missing = ByteInputError(errno: ENOENT)
  /// There are more bytes than are read at once.
  package static let tooLong = ByteInputError(errno: EFBIG)

  package var description: String { String(cString: strerror(errno)) }
}
