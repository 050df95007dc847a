#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A file descriptor read in pieces, the unused end of one put in front of the next.
struct DescriptorInput: ~Copyable {
  private let descriptor: Int32
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private var count = 0
  private(set) var isAtEnd = false

  init(descriptor: Int32, capacity: Int) {
    self.descriptor = descriptor
    buffer = .allocate(capacity: capacity)
  }

  deinit {
    buffer.deallocate()
  }

  /// The piece at hand, valid until the next `keep` or `fill`.
  var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: buffer[..<count])
  }

  /// Fills the buffer as far as the descriptor gives; false when nothing is left.
  mutating func fill(file: String) throws(XMLIssue) -> Bool {
    while !isAtEnd, count < buffer.count {
      guard let start = buffer.baseAddress else { break }
      let got = read(descriptor, start + count, buffer.count - count)
      if got > 0 {
        count += got
      } else if got == 0 {
        isAtEnd = true
      } else if errno != EINTR {
        throw XMLIssue(file: file, line: 0, code: XMLIssue.unreadable, message: "cannot be read (errno \(errno))")
      }
    }
    return count > 0
  }

  /// Keeps the last bytes for the next piece.
  mutating func keep(last kept: Int) {
    guard let start = buffer.baseAddress else { return }
    start.update(from: start + (count - kept), count: kept)
    count = kept
  }
}
