import CLibZip

/// What libzip reads bytes from: they are made when it asks for their size, and dropped when it closes the source.
///
/// The writer gives it the file that becomes an entry; the reader gives it a whole archive.
final class ByteSource {
  private let render: () throws -> [UInt8]
  private var bytes: [UInt8]?
  /// Known from the first rendering on, when the bytes themselves may be gone again.
  private var size: Int?
  private var position = 0
  /// What the rendering threw.
  private(set) var failure: (any Error)?

  init(_ render: @escaping () throws -> [UInt8]) {
    self.render = render
  }

  /// Obeys a command of libzip; negative for failure.
  func obey(_ command: zip_source_cmd_t, _ data: UnsafeMutableRawPointer?, _ length: UInt64) -> Int64 {
    switch command {
    case ZIP_SOURCE_SUPPORTS: return Self.supported
    case ZIP_SOURCE_STAT:
      guard size != nil || makeBytes(), let stat = data?.assumingMemoryBound(to: zip_stat_t.self) else { return -1 }
      zip_stat_init(stat)
      stat.pointee.size = UInt64(size ?? 0)
      stat.pointee.valid = UInt64(ZIP_STAT_SIZE)
      return Int64(MemoryLayout<zip_stat_t>.size)
    case ZIP_SOURCE_OPEN:
      position = 0
      return makeBytes() ? 0 : -1
    case ZIP_SOURCE_READ: return read(into: data, length)
    case ZIP_SOURCE_SEEK:
      guard let data else { return -1 }
      let offset = zip_source_seek_compute_offset(UInt64(position), UInt64(bytes?.count ?? 0), data, length, nil)
      guard offset >= 0 else { return -1 }
      position = Int(offset)
      return 0
    case ZIP_SOURCE_TELL: return Int64(position)
    case ZIP_SOURCE_CLOSE:
      bytes = nil
      return 0
    case ZIP_SOURCE_ERROR:
      guard let codes = data?.assumingMemoryBound(to: Int32.self) else { return -1 }
      codes[0] = failure == nil ? ZIP_ER_OK : ZIP_ER_READ
      codes[1] = 0
      return Int64(2 * MemoryLayout<Int32>.size)
    default: return -1
    }
  }

  private static let supported = [
    ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
    ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS,
  ].reduce(Int64(0)) { $0 | Int64(1) << Int64($1.rawValue) }

  private func makeBytes() -> Bool {
    guard bytes == nil, failure == nil else { return failure == nil }
    do {
      let rendered = try render()
      size = rendered.count
      bytes = rendered
    } catch {
      failure = error
    }
    return failure == nil
  }

  private func read(into data: UnsafeMutableRawPointer?, _ length: UInt64) -> Int64 {
    guard let bytes, let data else { return -1 }
    let count = min(bytes.count - position, Int(clamping: length))
    bytes.withUnsafeBytes { block in
      guard count > 0, let start = block.baseAddress else { return }
      data.copyMemory(from: start + position, byteCount: count)
    }
    position += count
    return Int64(count)
  }
}

/// The callback that libzip calls with a ``ByteSource`` as its state.
func byteSourceCommand(
  _ state: UnsafeMutableRawPointer?, _ data: UnsafeMutableRawPointer?, _ length: zip_uint64_t,
  _ command: zip_source_cmd_t
) -> zip_int64_t {
  guard let state else { return -1 }
  let source = Unmanaged<ByteSource>.fromOpaque(state)
  guard command != ZIP_SOURCE_FREE else {
    source.release()
    return 0
  }
  return source.takeUnretainedValue().obey(command, data, length)
}
