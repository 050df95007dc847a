#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes ready bytes to a descriptor.
public enum ByteOutput {
  /// Why bytes could not be written.
  public struct Failure: Error, Sendable, Hashable, CustomStringConvertible {
    /// The error number of the system.
    public let errno: Int32

    public init(errno: Int32) {
      self.errno = errno
    }

    public var description: String { String(cString: strerror(errno)) }
  }

  /// Brings ready bytes to where a file goes.
  ///
  /// - Throws: ``Failure`` where the system does not take them.
  public static func deliver(_ bytes: [UInt8], _ destination: ExportFile.Destination) throws(Failure) -> [UInt8] {
    switch destination {
    case .memory: return bytes
    case .fileDescriptor(let descriptor):
      try write(bytes, to: descriptor)
      return []
    }
  }

  /// Writes all of the bytes.
  ///
  /// - Throws: ``Failure`` where the system does not take them, as on a full disk.
  public static func write(_ bytes: [UInt8], to descriptor: Int32) throws(Failure) {
    var start = 0
    while start < bytes.count {
      let written = bytes[start...].withUnsafeBytes { block in
        systemWrite(descriptor, block.baseAddress, block.count)
      }
      if written < 0 {
        if errno == EINTR { continue }
        throw Failure(errno: errno)
      }
      start += written
    }
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
