/// A block of bytes in front of a destination, so that many small writes cost no call into the system.
///
/// Memory stays constant however long the file; only what is appended between two calls of ``flushIfFull()`` makes the
/// block grow. The first error is remembered, and ``finish()`` throws it. In memory all bytes stay.
package struct ByteBlock: Sendable {
  private static let size = 65_536

  private let destination: ExportFile.Destination
  package var bytes: [UInt8] = []
  private var failure: ByteOutput.Failure?

  package init(_ destination: ExportFile.Destination) {
    self.destination = destination
    if case .fileDescriptor = destination { bytes.reserveCapacity(Self.size + 4096) }
  }

  /// Hands a full block on where a descriptor takes it.
  package mutating func flushIfFull() {
    if bytes.count >= Self.size { flush() }
  }

  /// The bytes of the file where they are kept in memory; none where a descriptor took them.
  ///
  /// - Throws: ``ByteOutput/Failure``, the first that happened.
  package mutating func finish() throws(ByteOutput.Failure) -> [UInt8] {
    if case .memory = destination { return bytes }
    flush()
    if let failure { throw failure }
    return []
  }

  private mutating func flush() {
    guard case .fileDescriptor(let descriptor) = destination else { return }
    if failure == nil {
      do throws(ByteOutput.Failure) { try ByteOutput.write(bytes, to: descriptor) } catch { failure = error }
    }
    bytes.removeAll(keepingCapacity: true)
  }
}
