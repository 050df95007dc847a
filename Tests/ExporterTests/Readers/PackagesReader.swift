import KessanTesting

/// Reads every report of every package, unpacked by Python, with the reader of the report's own format.
enum PackagesReader {
  struct Fault: Error {
    let message: String
  }

  private struct Part {
    /// The end of the package's name.
    let package: String
    /// The folder of the report below the package's top folder.
    let folder: String
    let read: ([String: [UInt8]]) throws -> ExporterReading
  }

  private static var parts: [Part] {
    [
      Part(package: ".xbr", folder: "reports/", read: FilingReader.read),
      Part(package: ".xbri", folder: "reports/", read: InlineReader.read),
      Part(package: ".zip", folder: "reports/xml/", read: FilingReader.read),
      Part(package: ".zip", folder: "reports/inline/", read: InlineReader.read),
      Part(package: ".zip", folder: "reports/json/", read: JSONReader.read),
      Part(package: ".zip", folder: "reports/csv/", read: CSVReportReader.read),
    ]
  }

  static func read(_ files: [String: [UInt8]]) throws -> [String: ExporterReading] {
    var readings: [String: ExporterReading] = [:]
    for package in Set(parts.map(\.package)) {
      let unpacked = try unpacked(files, package)
      for part in parts where part.package == package {
        let report = unpacked.filter { $0.key.hasPrefix(part.folder) }
        guard !report.isEmpty else { throw Fault(message: "the package \(package) has no \(part.folder)") }
        readings["\(package)/\(part.folder)"] = try part.read(report)
      }
    }
    return readings
  }

  /// The files of a package by their paths below its top folder.
  static func unpacked(_ files: [String: [UInt8]], _ package: String) throws -> [String: [UInt8]] {
    let names = files.keys.filter { $0.hasSuffix(package) && ($0.hasSuffix("-taxonomy.zip") == package.hasPrefix("-")) }
    guard names.count == 1, let bytes = files[names[0]] else {
      throw Fault(message: "there is not one package \(package): \(files.keys.sorted())")
    }
    var unpacked: [String: [UInt8]] = [:]
    for file in try Unzipped.files(of: bytes) {
      unpacked[String(file.path.drop { $0 != "/" }.dropFirst())] = Array(file.bytes)
    }
    return unpacked
  }
}
