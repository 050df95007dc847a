import Foundation
import Testing

/// An archive as Python's `zipfile` reads it, which shares no code with libzip.
struct Unzipped {
  let path: String
  let bytes: [UInt8]
  /// The time and date of MS-DOS, and the version needed to extract.
  let time: Int
  let date: Int
  let version: Int

  static func files(of archive: [UInt8]) throws -> [Unzipped] {
    let folder = URL.temporaryDirectory.appending(path: "kessan-zip-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "archive.zip")
    try Data(archive).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script, file.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return try JSONDecoder().decode([Record].self, from: data).map {
      Unzipped(
        path: $0.path, bytes: Array(try #require(Data(base64Encoded: $0.bytes))), time: $0.time, date: $0.date,
        version: $0.version)
    }
  }

  private struct Record: Decodable {
    let path: String
    let bytes: String
    let time: Int
    let date: Int
    let version: Int
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
