#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The attribute names of the open start tag, kept to refuse a second one of the same name.
struct AttributeNames: ~Copyable {
  private var names = ByteStack()

  mutating func removeAll() {
    names.shorten(to: 0)
  }

  /// Records a name; false where the tag already has it.
  ///
  /// The names lie in one run of memory, each behind its length in four bytes.
  @inline(__always)
  mutating func insert(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let length = UInt32(truncatingIfNeeded: name.count)
    var at = 0
    while at < names.count {
      let other = UnsafeRawPointer(names.base + at).loadUnaligned(as: UInt32.self)
      at += 4
      if other == length, let bytes = name.baseAddress, memcmp(names.base + at, bytes, name.count) == 0 {
        return false
      }
      at += Int(other)
    }
    withUnsafeBytes(of: length) { names.push($0.assumingMemoryBound(to: UInt8.self)) }
    names.push(name)
    return true
  }
}
