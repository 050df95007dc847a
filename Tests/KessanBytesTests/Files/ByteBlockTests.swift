import Foundation
import KessanBytes
import Testing

@testable import KessanBytes

@Suite("Blocks of bytes")
struct ByteBlockTests {
  @Test("A full block is handed on and begins anew, and nothing is written twice")
  func flushes() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "kessan-block-\(UUID())")
    #expect(FileManager.default.createFile(atPath: file.path, contents: nil))
    defer { try? FileManager.default.removeItem(at: file) }
    let handle = try FileHandle(forWritingTo: file)
    var block = ByteBlock(.fileDescriptor(handle.fileDescriptor))
    var expected: [UInt8] = []
    for number in 0..<5 {
      let bytes = (0..<40_000).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ number) }
      block.bytes += bytes
      expected += bytes
      block.flushIfFull()
      #expect(block.bytes.count < 65_536)
    }
    #expect(try block.finish().isEmpty)
    try handle.close()
    #expect(try Array(Data(contentsOf: file)) == expected)
  }

  @Test("A block is full with 64 KB, and not before")
  func size() throws {
    let null = try FileHandle(forWritingTo: URL(filePath: "/dev/null"))
    var block = ByteBlock(.fileDescriptor(null.fileDescriptor))
    block.bytes = Array(repeating: 1, count: 65_535)
    block.flushIfFull()
    #expect(block.bytes.count == 65_535)
    block.bytes.append(1)
    block.flushIfFull()
    #expect(block.bytes.isEmpty)
    try null.close()
  }

  @Test("In memory all bytes stay")
  func memory() throws {
    var block = ByteBlock(.memory)
    block.bytes = Array(repeating: 1, count: 70_000)
    block.flushIfFull()
    #expect(try block.finish().count == 70_000)
  }
}
