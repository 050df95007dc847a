import Foundation
import KessanArchive
import Testing

@Suite("Reading of ZIP archives")
struct ZipReaderTests {
  private func read(_ archive: ZipReader) throws -> [String: String] {
    var texts: [String: String] = [:]
    for entry in archive.entries where entry.kind == .file {
      texts[entry.path] = String(decoding: try archive.bytes(of: entry), as: UTF8.self)
    }
    return texts
  }

  @Test("Entries are listed in the order of the directory, with what it says of them")
  func list() throws {
    var draft = ArchiveDraft(.init("z/"), .init("z/a", "first"), .init("b", "second"), .init("c", ""))
    draft.entries[2].method = 8
    let archive = try ZipReader(draft.bytes)
    #expect(archive.entries.map(\.path) == ["z", "z/a", "b", "c"])
    #expect(archive.entries.map(\.kind) == [.directory, .file, .file, .file])
    #expect(archive.entries.map(\.size) == [0, 5, 6, 0])
    #expect(archive.entries.map(\.compressedSize) == [0, 5, 11, 0])
    #expect(archive.entries.map(\.compression) == [.stored, .stored, .deflated, .stored])
    #expect(archive.entries.allSatisfy { !$0.isEncrypted })
    #expect(archive.entry("z/a") == archive.entries[1])
    #expect(archive.entry("z/A") == nil)
    #expect(try read(archive) == ["z/a": "first", "b": "second", "c": ""])
  }

  @Test("An archive without entries is one")
  func empty() throws {
    #expect(try ZipReader(ArchiveDraft().bytes).entries == [])
  }

  @Test("What this package writes is read, from memory and from a file", arguments: [false, true])
  func ownArchives(fromFile: Bool) throws {
    let large = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }
    let files: [(String, [UInt8])] = [
      ("top/a.json", Array("{}".utf8)), ("top/決算.txt", Array("△586".utf8)), ("top/b", large),
    ]
    let bytes = try ZipArchive.bytes(of: files.map { path, bytes in ZipArchive.Entry(path) { bytes } })
    let file = FileManager.default.temporaryDirectory.appending(path: "kessan-reader-\(UUID().uuidString).zip")
    if fromFile { try Data(bytes).write(to: file) }
    defer { try? FileManager.default.removeItem(at: file) }
    let archive = try fromFile ? ZipReader(path: file.path) : ZipReader(bytes)
    #expect(archive.entries.map(\.path) == files.map(\.0))
    for (entry, file) in zip(archive.entries, files) { #expect(try archive.bytes(of: entry) == file.1) }
  }

  @Test("Entries are read block by block, several at a time")
  func blocks() throws {
    let large = [(UInt8(1), 200_000), (2, 150_000)].map { [UInt8](repeating: $0, count: $1) }
    let archive = try ZipReader(ZipArchive.bytes(of: [.init("a") { large[0] }, .init("b") { large[1] }]))
    let streams = try archive.entries.map { try archive.stream(of: $0) }
    var (read, sizes, isOpen) = ([[UInt8](), []], [Int](), true)
    while isOpen {
      isOpen = false
      for (index, stream) in streams.enumerated() {
        guard let block = try stream.next() else { continue }
        read[index] += block
        sizes.append(block.count)
        isOpen = true
      }
    }
    #expect(read == large)
    #expect(sizes.count > 5 && sizes.allSatisfy { $0 <= 1 << 16 })
    #expect(try streams[0].next() == nil, "behind the end is the end")
  }

  @Test("A block that was kept does not change as reading goes on")
  func keptBlocks() throws {
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 >> 12) }
    let archive = try ZipReader(ZipArchive.bytes(of: [.init("a") { bytes }]))
    let stream = try archive.stream(of: archive.entries[0])
    var blocks: [ArraySlice<UInt8>] = []
    while let block = try stream.next() { blocks.append(block) }
    #expect(Array(blocks.joined()) == bytes)
  }

  static let names: [(bytes: [UInt8], flags: Int, extra: [UInt8], path: String)] = [
    (Array("決算".utf8), 0x800, [], "決算"), ([0x81, 0x2E, 0x9B], 0, [], "ü.¢"),
    // Shift_JIS, and UTF-8 that is not marked: both are code page 437 as far as the format goes.
    ([0x8C, 0x88], 0, [], "îê"), (Array("é".utf8), 0, [], "├⌐"),
    (Array("plain".utf8), 0, HostileArchive.unicodePath("決算", for: "plain"), "決算"),
    // The field belongs to another name (4.6.9).
    (Array("plain".utf8), 0, HostileArchive.unicodePath("決算", for: "other"), "plain"),
    (Array("C:".utf8.reversed()), 0, [], ":C"), (Array("a..b/...".utf8), 0, [], "a..b/..."),
  ]

  @Test("Names are UTF-8 where they are marked, and else of code page 437", arguments: names.indices)
  func name(index: Int) throws {
    let name = Self.names[index]
    var draft = ArchiveDraft(.init("", "text"))
    (draft.entries[0].name, draft.entries[0].flags, draft.entries[0].extra) = (name.bytes, name.flags, name.extra)
    #expect(try read(ZipReader(draft.bytes)) == [name.path: "text"])
  }

  static let unmarked: [(bytes: [UInt8], flags: Int, paths: [String], isMarked: Bool)] = [
    (Array("é".utf8), 0, ["├⌐", "é"], false), ([0x81], 0, ["ü", "ü"], false),
    (Array("é".utf8), 0x800, ["é", "é"], true),
    (Array("e".utf8), 0, ["e", "e"], true),
  ]

  @Test("Names that are not marked are read as UTF-8 only for those who ask for it", arguments: unmarked.indices)
  func unmarkedName(index: Int) throws {
    let name = Self.unmarked[index]
    var draft = ArchiveDraft(.init("", "text"))
    (draft.entries[0].name, draft.entries[0].flags) = (name.bytes, name.flags)
    for (way, path) in zip([ZipReader.UnmarkedNames.codePage437, .utf8], name.paths) {
      let entry = try ZipReader(draft.bytes, unmarkedNames: way).entries[0]
      #expect(entry.path == path)
      #expect(entry.isNameMarked == name.isMarked)
    }
  }

  /// What the format allows and not every archive has.
  static let variants: [(String, @Sendable (inout ArchiveDraft) -> Void)] = [
    ("comment", { $0.comment = Array("PK about this archive".utf8) }),
    ("longest comment", { $0.comment = [UInt8](repeating: 0x50, count: 0xFFFF) }),
    ("ZIP64 end record", { $0.isZip64 = true }),
    (
      "ZIP64 end record with both numbers",
      {
        $0.isZip64 = true
        $0.statesBoth = true
      }
    ),
    (
      "ZIP64 field",
      {
        $0.entries[1].size = 0xFFFF_FFFF
        $0.entries[1].compressedSize = 0xFFFF_FFFF
        $0.entries[1].extra = HostileArchive.zip64(6, 6)
      }
    ),
    (
      "data descriptor",
      {
        $0.entries[1].flags = 8
        ($0.entries[1].localSize, $0.entries[1].localChecksum) = (0, 0)
        $0.entries[1].descriptor = ArchiveDraft.descriptor($0.entries[1].data)
      }
    ),
    (
      "data descriptor without its signature",
      {
        $0.entries[0].flags = 8
        $0.entries[0].descriptor = Array(ArchiveDraft.descriptor($0.entries[0].data).dropFirst(4))
      }
    ),
    ("extra field that nobody knows", { $0.entries[1].extra = [9, 9, 2, 0, 1, 2] }),
    ("extra fields filled up with zeros", { $0.entries[1].extra = [9, 9, 0, 0, 0, 0, 0] }),
    ("another extra field in the local header", { $0.entries[1].localExtra = [9, 9, 0, 0] }),
    (
      "regular file of Unix",
      {
        $0.entries[1].madeBy = 3 << 8
        $0.entries[1].attributes = 0o100644 << 16
      }
    ),
    ("attributes of another system", { $0.entries[1].attributes = 0o120777 << 16 }),
  ]

  @Test("What the format allows is read", arguments: variants.indices)
  func variant(index: Int) throws {
    var draft = ArchiveDraft(.init("a", "first"), .init("b", "second"))
    Self.variants[index].1(&draft)
    #expect(try read(ZipReader(draft.bytes)) == ["a": "first", "b": "second"], "\(Self.variants[index].0)")
  }

  @Test("The directory may list entries in another order than they lie")
  func order() throws {
    let lying = ArchiveDraft(.init("a", "first"), .init("b", "second"))
    var bytes = lying.bytes
    let directory = Array(bytes[73..<167])
    bytes.replaceSubrange(73..<167, with: directory[47...] + directory[..<47])
    #expect(try ZipReader(bytes).entries.map(\.path) == ["b", "a"])
    #expect(try read(ZipReader(bytes)) == ["a": "first", "b": "second"])
  }

  @Test("A file whose name begins like another's does not lie below it")
  func siblings() throws {
    let archive = try ZipReader(ArchiveDraft(.init("a", "first"), .init("ab/c", "second")).bytes)
    #expect(try read(archive) == ["a": "first", "ab/c": "second"])
  }

  @Test("An archive within an archive is a file, opened where somebody asks for it")
  func nested() throws {
    var outer = ArchiveDraft(.init("inner.zip"))
    outer.entries[0].data = ArchiveDraft(.init("../b", "hostile")).bytes
    let archive = try ZipReader(outer.bytes)
    #expect(archive.entries.map(\.path) == ["inner.zip"])
    let inner = try archive.bytes(of: archive.entries[0])
    #expect(throws: ZipReadingError.self) { try ZipReader(inner) }
  }

  @Test("An entry of one archive is not read from another")
  func foreignEntry() throws {
    let archives = try [ArchiveDraft(.init("a", "first")), ArchiveDraft(.init("a", "longer"))].map {
      try ZipReader($0.bytes)
    }
    let error = #expect(throws: ZipReadingError.self) { try archives[0].bytes(of: archives[1].entries[0]) }
    #expect(error?.description == "the entry \"a\" is not an entry of this archive")
  }

  static let unreadable = [
    ("/nowhere/a.zip", "the archive cannot be read: Read error: No such file or directory"),
    ("/", "the archive cannot be read: it is not a regular file"),
    ("/dev/null", "the archive cannot be read: it is not a regular file"),
    ("/etc/passwd\u{0}.zip", "the archive cannot be read: its path contains NUL"),
  ]

  @Test("A path that cannot be read is named for why", arguments: unreadable)
  func path(_ path: String, _ message: String) {
    let error = #expect(throws: ZipReadingError.self) { try ZipReader(path: path) }
    #expect(error?.description == message)
  }

  @Test("A file that is cut off while it is open is refused, and no trap")
  func shrinkingFile() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "kessan-reader-\(UUID().uuidString).zip")
    let bytes = [UInt8](repeating: 7, count: 100_000)
    var draft = ArchiveDraft(.init("a"))
    draft.entries[0].data = bytes
    try Data(draft.bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let archive = try ZipReader(path: file.path)
    try FileHandle(forWritingTo: file).truncate(atOffset: 50_000)
    #expect(throws: ZipReadingError.self) { try archive.bytes(of: archive.entries[0]) }
  }
}
