import KessanTesting

/// Reads the instance within a report package, unpacked by Python.
enum PackagesReader {
  static func read(_ files: [String: [UInt8]]) throws -> ExporterReading {
    var unpacked: [String: [UInt8]] = [:]
    for (path, bytes) in files where path.hasSuffix(".xbr") {
      for file in try Unzipped.files(of: bytes) where file.path.hasSuffix(".xbrl") {
        unpacked[file.path] = Array(file.bytes)
      }
    }
    return try FilingReader.read(unpacked)
  }
}
