import CLibXLSXWriter

/// Unpacks entries of a ZIP file in blocks.
enum ZipInflation {
  /// Calls with the bytes of an entry, block by block; false where they cannot be read to their end.
  static func forEachBlock(
    of entry: ZipDirectory.Entry, in file: [UInt8], _ body: (ArraySlice<UInt8>) -> Void
  ) -> Bool {
    guard entry.data.upperBound <= file.count else { return false }
    if !entry.isDeflated {
      body(file[entry.data])
      return true
    }
    var stream = z_stream()
    guard kessan_inflate_raw_init(&stream) == Z_OK else { return false }
    defer { inflateEnd(&stream) }
    var block = [UInt8](repeating: 0, count: 1 << 16)
    return file.withUnsafeBufferPointer { source in
      guard let base = source.baseAddress else { return false }
      stream.next_in = UnsafeMutablePointer(mutating: base + entry.data.lowerBound)
      stream.avail_in = UInt32(clamping: entry.data.count)
      while true {
        let (status, count) = block.withUnsafeMutableBufferPointer { out in
          stream.next_out = out.baseAddress
          stream.avail_out = UInt32(out.count)
          let status = inflate(&stream, Z_NO_FLUSH)
          return (status, out.count - Int(stream.avail_out))
        }
        body(block[..<count])
        if status == Z_STREAM_END { return true }
        guard status == Z_OK, count > 0 || stream.avail_in > 0 else { return false }
      }
    }
  }
}
