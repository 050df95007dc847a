import Foundation
import KessanArchive
import KessanTesting
import Testing

@Suite("ZIP archives")
struct ZipArchiveTests {
  private func archive(_ files: [(String, [UInt8])]) throws -> [UInt8] {
    try ZipArchive.bytes(of: files.map { path, bytes in ZipArchive.Entry(path) { bytes } })
  }

  @Test("What goes in comes out, by another program's reading")
  func roundTrip() throws {
    let large = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }
    let files: [(String, [UInt8])] = [
      ("top/META-INF/a.json", Array("{}".utf8)), ("top/決算.txt", Array("△586".utf8)), ("top/empty", []),
      ("top/large", large),
    ]
    let read = try Unzipped.files(of: try archive(files))
    #expect(read.map(\.path) == files.map(\.0))
    #expect(read.map { Array($0.bytes) } == files.map(\.1))
    #expect(read.allSatisfy { $0.time == 0 && $0.date == 33 && $0.version == 20 })
  }

  @Test("The same files make the same bytes, in whatever zone and whenever")
  func determinism() throws {
    let files: [(String, [UInt8])] = [("a/b", Array("text".utf8)), ("a/c", Array(repeating: 7, count: 100_000))]
    let first = try archive(files)
    let zone = ProcessInfo.processInfo.environment["TZ"]
    setenv("TZ", "Pacific/Kiritimati", 1)
    tzset()
    defer {
      if let zone { setenv("TZ", zone, 1) } else { unsetenv("TZ") }
      tzset()
    }
    #expect(try archive(files) == first)
  }

  @Test("The reader finds damage")
  func damage() throws {
    var bytes = try archive([("a", Array("text text text".utf8))])
    bytes[36] ^= 0xFF
    #expect(throws: (any Error).self) { try Unzipped.files(of: bytes) }
  }

  static let badPaths = [
    ["/a"], ["../a"], ["a/../b"], ["a//b"], ["a/"], [""], ["."], ["a\\b"], ["a\u{0}b"], ["a", "A"], ["a", "a"],
  ]

  @Test("A path that leaves the archive or stands twice is refused", arguments: badPaths)
  func badPath(_ paths: [String]) {
    #expect(throws: ZipError.self) { try archive(paths.map { ($0, []) }) }
  }

  private struct Fault: Error, Equatable {}

  @Test("What the rendering of a file throws is thrown")
  func failingEntry() {
    let entries = [ZipArchive.Entry("a") { [1] }, ZipArchive.Entry("b") { throw Fault() }]
    #expect(throws: Fault()) { try ZipArchive.bytes(of: entries) }
  }

  @Test("Files are rendered once, one after the other")
  func rendering() throws {
    var order: [String] = []
    let entries = ["c", "a", "b"].map { name in
      ZipArchive.Entry(name) {
        order.append(name)
        return Array(name.utf8)
      }
    }
    _ = try ZipArchive.bytes(of: entries)
    #expect(order == ["c", "a", "b"])
  }
}
