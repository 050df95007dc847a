public import Foundation

/// A file of a ZIP archive as Python's `zipfile` reads it, which shares no code with libzip.
public struct Unzipped: Sendable, Hashable, Decodable {
  public let path: String
  /// What was deflated.
  public let bytes: Data
  /// The time and date of MS-DOS, and the version needed to extract.
  public let time: Int
  public let date: Int
  public let version: Int

  /// Why an archive cannot be read, in Python's words.
  public struct Fault: Error, Sendable, Hashable {
    public let message: String
  }

  /// The files of an archive in their order, each with its checksum proved.
  ///
  /// - Throws: ``Fault`` where Python is missing or the archive is damaged.
  public static func files(of archive: [UInt8]) throws -> [Unzipped] {
    let folder = URL.temporaryDirectory.appending(path: "kessan-zip-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "archive.zip")
    try Data(archive).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script, file.path]
    let output = Pipe()
    let errors = folder.appending(path: "errors")
    guard FileManager.default.createFile(atPath: errors.path, contents: nil) else {
      throw Fault(message: "\(errors.path) cannot be made")
    }
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Fault(message: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }
    return try JSONDecoder().decode([Unzipped].self, from: data)
  }

  private static let script = """
    import base64, json, sys, zipfile
    archive = zipfile.ZipFile(sys.argv[1])
    assert archive.testzip() is None
    def record(info):
        year, month, day, hour, minute, second = info.date_time
        return {
            "path": info.filename,
            "bytes": base64.b64encode(archive.read(info)).decode(),
            "time": hour << 11 | minute << 5 | second >> 1,
            "date": year - 1980 << 9 | month << 5 | day,
            "version": info.extract_version,
        }
    json.dump([record(info) for info in archive.infolist()], sys.stdout)
    """
}
