import Foundation
import KessanArchive
import TestRequirements
import Testing

/// Archives as other programs make them.
@Suite("Archives of other programs")
struct OtherProgramsTests {
  private func archive(_ command: String, _ arguments: String...) throws -> ZipReader {
    let folder = FileManager.default.temporaryDirectory.appending(path: "kessan-programs-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [command] + arguments
    process.currentDirectoryURL = folder
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    // The open file lives on behind its removed name.
    return try ZipReader(path: folder.appending(path: "a.zip").path, unmarkedNames: .utf8)
  }

  private func sizes(_ archive: ZipReader) throws -> [String: Int] {
    var sizes: [String: Int] = [:]
    for entry in archive.entries { sizes[entry.path] = try archive.bytes(of: entry).count }
    return sizes
  }

  private static let python = """
    import io, sys, zipfile
    class Pipe(io.RawIOBase):
        def __init__(self, file): self.file = file
        def writable(self): return True
        def write(self, data): return self.file.write(data)
    seekable = sys.argv[1] == "seekable"
    with open("a.zip", "wb") as file, zipfile.ZipFile(file if seekable else Pipe(file), "w") as archive:
        archive.writestr("folder/", b"")
        archive.writestr("folder/\\u6c7a\\u7b97.txt", b"text", zipfile.ZIP_DEFLATED)
        archive.writestr("stored", b"x" * 70000)
        with archive.open("large", "w", force_zip64=True) as entry: entry.write(b"y" * 70000)
        archive.comment = b"about"
    """

  @Test(
    "Python's zipfile, with the sizes before the data and behind it", .requires(.python),
    arguments: ["seekable", "pipe"])
  func python(output: String) throws {
    let archive = try archive("python3", "-c", Self.python, output)
    #expect(try sizes(archive) == ["folder": 0, "folder/決算.txt": 4, "stored": 70_000, "large": 70_000])
  }

  @Test("Python's zipfile with 65,536 entries, which need ZIP64", .requires(.python))
  func manyEntries() throws {
    let archive = try archive(
      "python3", "-c",
      """
      import zipfile
      with zipfile.ZipFile("a.zip", "w") as archive:
          for number in range(65536): archive.writestr(f"{number}", b"")
      """)
    #expect(archive.entries.count == 65_536)
    #expect(archive.entries.last?.path == "65535")
  }

  @Test("Python's zipfile with bzip2 and LZMA: listed, and not read", .requires(.python), arguments: ["BZIP2", "LZMA"])
  func otherMethods(method: String) throws {
    let script = "import zipfile; zipfile.ZipFile('a.zip', 'w', zipfile.ZIP_\(method)).writestr('a', b'text')"
    let archive = try archive("python3", "-c", script)
    #expect(archive.entries.map(\.path) == ["a"])
    #expect(throws: ZipReadingError.self) { try archive.bytes(of: archive.entries[0]) }
  }

  @Test("Info-ZIP: folders, a name that is not ASCII, a comment", .requires(.zip))
  func infoZip() throws {
    let archive = try archive(
      "sh", "-c", "mkdir d && printf text >d/決算.txt && printf x >y && echo about | zip -q -z -r a.zip d y")
    #expect(try sizes(archive) == ["d": 0, "d/決算.txt": 4, "y": 1])
  }

  @Test("Info-ZIP to a pipe, with the sizes behind the data", .requires(.zip))
  func pipe() throws {
    #expect(try sizes(archive("sh", "-c", "printf text >y && zip -q - y | cat >a.zip")) == ["y": 4])
  }

  @Test("Info-ZIP with a symbolic link", .requires(.zip))
  func link() throws {
    let error = #expect(throws: ZipReadingError.self) {
      try archive("sh", "-c", "ln -s /etc/passwd a && zip -q -y a.zip a")
    }
    #expect(error?.description == "the entry \"a\" is a symbolic link or a device; replace it with the file itself")
  }

  @Test("Info-ZIP with a password: listed, and not read", .requires(.zip))
  func password() throws {
    let archive = try archive("sh", "-c", "echo text >a && zip -q -P secret a.zip a")
    #expect(archive.entries.map(\.isEncrypted) == [true])
    let error = #expect(throws: ZipReadingError.self) { try archive.bytes(of: archive.entries[0]) }
    #expect(error?.description == "the entry \"a\" is encrypted; pack the archive again without a password")
  }

  @Test("A pipe is refused before anybody waits for its writer")
  func namedPipe() {
    let error = #expect(throws: ZipReadingError.self) { try archive("mkfifo", "a.zip") }
    #expect(error?.description == "the archive cannot be read: it is not a regular file")
  }
}
