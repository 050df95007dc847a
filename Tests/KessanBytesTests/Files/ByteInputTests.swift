import KessanBytes
import Testing

@testable import KessanBytes

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct ByteInputTests {
  /// Calls with the path of a new folder, which is removed afterwards.
  private func withFolder(_ body: (String) throws -> Void) throws {
    var template = Array("/tmp/kessan-tests-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer {
      _ = unlink(folder + "/file")
      _ = rmdir(folder)
    }
    try body(folder)
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    let file = try #require(fopen(path, "w"))
    let written = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    fclose(file)
    try #require(written == bytes.count)
  }

  @Test func readsAFileOfSeveralBlocks() throws {
    try withFolder { folder in
      let bytes = (0..<700_000).map { UInt8(truncatingIfNeeded: $0 * 7) }
      try write(bytes, to: folder + "/file")
      #expect(try ByteInput.contents(of: folder + "/file", limit: 700_000) == bytes)
      #expect(throws: ByteInputError(errno: EFBIG)) {
        _ = try ByteInput.contents(of: folder + "/file", limit: 699_999)
      }
    }
  }

  @Test func readsFactsOfAFile() throws {
    try withFolder { folder in
      try write(Array("a,b\n\"1\n2\",3\n".utf8), to: folder + "/file")
      let rows = try CSVRows(ByteInput(path: folder + "/file")).rows
      #expect(rows.map(\.cells) == [["a", "b"], ["1\n2", "3"]])
    }
  }

  @Test func aPathWithANULIsAnError() throws {
    try withFolder { folder in
      try write([1], to: folder + "/file")
      #expect(throws: ByteInputError(errno: EINVAL)) { _ = try ByteInput(path: folder + "/file\0x") }
    }
  }

  @Test func aFileIsTheSameUnderEveryPath() throws {
    try withFolder { folder in
      try write([1], to: folder + "/file")
      let file = try ByteInput(path: folder + "/file").identity
      let again = try ByteInput(path: folder + "/.//file").identity
      #expect(file != nil && file == again)
      for make in [symlink, link] {
        try #require(make(folder + "/file", folder + "/other") == 0)
        #expect(try ByteInput(path: folder + "/other").identity == file)
        try #require(unlink(folder + "/other") == 0)
      }
      try write([1], to: folder + "/other")
      #expect(try ByteInput(path: folder + "/other").identity != file)
      try #require(unlink(folder + "/other") == 0)
      let bytes = ByteInput([1]).identity
      #expect(bytes == nil)
    }
  }

  @Test func aMissingFileIsAnError() throws {
    try withFolder { folder in
      #expect(throws: ByteInputError(errno: ENOENT)) { _ = try ByteInput(path: folder + "/file") }
      #expect(throws: ByteInputError(errno: EISDIR)) { _ = try ByteInput(path: folder) }
      #expect(!ByteInputError(errno: ENOENT).description.isEmpty)
    }
  }

  @Test func aNamedPipeDoesNotHang() throws {
    try withFolder { folder in
      try #require(mkfifo(folder + "/file", 0o600) == 0)
      #expect(throws: ByteInputError(errno: ENOTSUP)) { _ = try ByteInput(path: folder + "/file") }
    }
  }

  @Test(arguments: ["/dev/zero", "/dev/null"])
  func devicesAreNoFiles(_ path: String) {
    #expect(throws: ByteInputError(errno: ENOTSUP)) { _ = try ByteInput(path: path) }
  }

  @Test func anUnreadableFileIsAnError() throws {
    guard geteuid() != 0 else { return }
    try withFolder { folder in
      try write([1], to: folder + "/file")
      _ = chmod(folder + "/file", 0)
      #expect(throws: ByteInputError(errno: EACCES)) { _ = try ByteInput(path: folder + "/file") }
    }
  }
}
