import CLibXML2

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A block of memory in front of libxml2's output buffer, so that the many small writes cost no call into C.
struct OutputBlock: ~Copyable {
  static let capacity = 256 * 1024

  /// The first error; nothing is written after it.
  var failure: XMLWriteError?
  private let start: UnsafeMutablePointer<UInt8>
  private var used = 0
  private let isMemory: Bool
  private let output: xmlOutputBufferPtr
  private let target: UnsafeMutablePointer<Target>

  /// What libxml2's write callback sees.
  struct Target {
    var descriptor: Int32
    var errno: Int32 = 0
  }

  /// Writes to the descriptor, or into memory where there is none.
  init(descriptor: Int32?) throws(XMLWriteError) {
    let target = UnsafeMutablePointer<Target>.allocate(capacity: 1)
    target.initialize(to: Target(descriptor: descriptor ?? -1))
    let output =
      descriptor == nil
      ? xmlAllocOutputBuffer(nil)
      : xmlOutputBufferCreateIO({ Self.write($0, $1, $2) }, nil, target, nil)
    guard let output else {
      target.deallocate()
      throw .outOfMemory
    }
    self.target = target
    self.output = output
    isMemory = descriptor == nil
    start = .allocate(capacity: Self.capacity)
  }

  deinit {
    // What an abandoned document left in libxml2's buffer is not written out behind the caller's back.
    if target.pointee.errno == 0 { target.pointee.errno = ECANCELED }
    xmlOutputBufferClose(output)
    target.deallocate()
    start.deallocate()
  }

  /// Makes room for this many bytes (at most the capacity); after it the `put` functions need no check.
  @inline(__always)
  mutating func reserve(_ count: Int) {
    if Self.capacity - used < count { flush() }
  }

  @inline(__always)
  mutating func put(_ byte: UInt8) {
    start[used] = byte
    used += 1
  }

  @inline(__always)
  mutating func put(_ source: UnsafePointer<UInt8>, _ count: Int) {
    (start + used).update(from: source, count: count)
    used += count
  }

  /// Appends bytes of any length as they are.
  @inline(__always)
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    if bytes.count <= Self.capacity - used {
      put(source, bytes.count)
    } else {
      appendAcrossBorder(source, bytes.count)
    }
  }

  @inline(__always)
  mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { append($0) }
  }

  @inline(never)
  private mutating func appendAcrossBorder(_ source: UnsafePointer<UInt8>, _ count: Int) {
    var done = 0
    while done < count {
      reserve(1)
      let piece = min(count - done, Self.capacity - used)
      put(source + done, piece)
      done += piece
    }
  }

  /// Hands the block on to libxml2.
  @inline(never)
  mutating func flush() {
    if failure == nil, used > 0 {
      let written = start.withMemoryRebound(to: CChar.self, capacity: used) {
        xmlOutputBufferWrite(output, Int32(used), $0)
      }
      note(status: written)
    }
    used = 0
  }

  /// Hands everything on and gives the bytes of a document in memory.
  mutating func close() -> [UInt8] {
    flush()
    guard failure == nil else { return [] }
    if isMemory {
      return Array(UnsafeBufferPointer(start: xmlOutputBufferGetContent(output), count: xmlOutputBufferGetSize(output)))
    }
    note(status: xmlOutputBufferFlush(output))
    return []
  }

  private mutating func note(status: Int32) {
    if target.pointee.errno != 0 {
      failure = .io(errno: target.pointee.errno)
    } else if status < 0 {
      failure = .outOfMemory
    }
  }

  /// Writes all or remembers why not; always tells libxml2 that all is well, because it would print to the terminal.
  private static func write(_ target: UnsafeMutableRawPointer?, _ bytes: UnsafePointer<CChar>?, _ count: Int32) -> Int32
  {
    guard let target = target?.assumingMemoryBound(to: Target.self), let bytes else { return count }
    var done = 0
    while target.pointee.errno == 0, done < Int(count) {
      #if canImport(Darwin)
        let written = Darwin.write(target.pointee.descriptor, bytes + done, Int(count) - done)
      #elseif canImport(Musl)
        let written = Musl.write(target.pointee.descriptor, bytes + done, Int(count) - done)
      #else
        let written = Glibc.write(target.pointee.descriptor, bytes + done, Int(count) - done)
      #endif
      if written > 0 {
        done += written
      } else if written == 0 {
        target.pointee.errno = EIO
      } else if errno != EINTR {
        target.pointee.errno = errno
      }
    }
    return count
  }
}
