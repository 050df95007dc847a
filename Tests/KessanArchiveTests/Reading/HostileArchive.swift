import KessanArchive
import Testing

/// An archive that must be refused, and what is said of it.
struct HostileArchive: Sendable, CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]
  let message: String
  let limits: ZipLimits

  var testDescription: String { name }

  /// An archive of the entries "a" and "b" with one thing changed.
  init(
    _ name: String, _ message: String, limits: ZipLimits = .standard, _ change: (inout ArchiveDraft) -> Void = { _ in }
  ) {
    var draft = ArchiveDraft(.init("a", "first"), .init("b", "second"))
    change(&draft)
    (self.name, self.message, self.limits, bytes) = (name, message, limits, draft.bytes)
  }

  /// The same with the bytes changed.
  init(_ name: String, _ message: String, bytes change: (inout [UInt8]) -> Void) {
    var bytes = ArchiveDraft(.init("a", "first"), .init("b", "second")).bytes
    change(&bytes)
    (self.name, self.message, limits, self.bytes) = (name, message, .standard, bytes)
  }

  private static func named(_ name: String, _ path: String, _ fault: String) -> HostileArchive {
    HostileArchive(path, "the entry \"\(path)\" has a path that is not allowed: \(fault)") {
      $0.entries[1].name = Array(name.utf8)
      if name.hasSuffix("/") { $0.entries[1].data = [] }
    }
  }

  static let paths = [
    named("../b", "../b", "it contains the step \".\" or \"..\""),
    named("x/../b", "x/../b", "it contains the step \".\" or \"..\""),
    named("x/..", "x/..", "it contains the step \".\" or \"..\""),
    named("./b", "./b", "it contains the step \".\" or \"..\""),
    named("/etc/b", "/etc/b", "it begins with a slash"), named("/", "/", "it begins with a slash"),
    named("x//b", "x//b", "it has two slashes in a row"), named("x//", "x//", "it has two slashes in a row"),
    named("x\\b", "x\\b", "it contains a backslash instead of a slash"),
    named("..\\b", "..\\b", "it contains a backslash instead of a slash"),
    named("C:/b", "C:/b", "it begins with a drive letter"), named("c:b", "c:b", "it begins with a drive letter"),
    named("", "", "it is empty"), named("b\u{0}.txt", "b\\u{0}.txt", "it contains a control character"),
    named("b\n", "b\\u{a}", "it contains a control character"),
    named("b\u{1B}[2J", "b\\u{1b}[2J", "it contains a control character"),
    named("b\u{7F}", "b\\u{7f}", "it contains a control character"),
    HostileArchive(
      "a control character of two bytes",
      "the entry \"b\\u{85}\" has a path that is not allowed: it contains a control character"
    ) {
      $0.entries[1].name = Array("b\u{85}".utf8)
      $0.entries[1].flags = 0x800
    },
    HostileArchive(
      "NUL in the Unicode Path field", "the entry \"b\" has a path that is not allowed: it contains a control character"
    ) {
      $0.entries[1].extra = unicodePath("x\u{0}y", for: "b")
    },
    HostileArchive(
      "a path from the Unicode Path field",
      "the entry \"../x\" has a path that is not allowed: it contains the step \".\" or \"..\""
    ) {
      $0.entries[1].extra = unicodePath("../x", for: "b")
    },
    HostileArchive(
      "marked as UTF-8, and none",
      "the entry \"b\u{FFFD}\" has a name that is marked as UTF-8 and is not UTF-8; pack the archive again"
    ) {
      $0.entries[1].name = [0x62, 0x90]
      $0.entries[1].flags = 0x800
    },
    HostileArchive(
      "a name of many bytes",
      "the entry \"\(String(repeating: "x", count: 200))…\" has a path that is not allowed: it has two slashes in a row"
    ) {
      $0.entries[1].name = Array((String(repeating: "x", count: 60_000) + "//y").utf8)
    },
  ]

  static func unicodePath(_ path: String, for name: String) -> [UInt8] {
    let n = ArchiveDraft.number
    let field = [1] + n(ArchiveDraft.checksum(Array(name.utf8)), 4) + Array(path.utf8)
    return n(0x7075, 2) + n(field.count, 2) + field
  }

  private static func twice(_ first: String, _ second: String) -> HostileArchive {
    HostileArchive(
      "\(first) and \(second)",
      "the entry \"\(second)\" has the same path as the entry \"\(first)\"; rename one of them"
    ) {
      $0.entries[0].name = Array(first.utf8)
      $0.entries[1].name = Array(second.utf8)
      for index in 0...1 { $0.entries[index].flags = 0x800 }
      if first.hasSuffix("/") { $0.entries[0].data = [] }
    }
  }

  static let twice = [
    twice("x/a", "x/a"), twice("x/a", "X/A"), twice("a/", "a"), twice("é", "É"), twice("e\u{301}", "\u{E9}"),
    HostileArchive("a file as a folder", "the entry \"A/b\" lies below \"a\", which is a file; rename one of them") {
      $0.entries[1].name = Array("A/b".utf8)
    },
    HostileArchive(
      "a file as a folder, others between", "the entry \"a/b/c\" lies below \"a\", which is a file; rename one of them"
    ) {
      $0.entries[1].name = Array("a/b/c".utf8)
      $0.entries += [.init("a-b"), .init("a!"), .init("a0/c")]
    },
  ]

  private static func unix(_ name: String, _ mode: Int, system: Int = 3, _ message: String) -> HostileArchive {
    HostileArchive(name, message) {
      $0.entries[1].madeBy = system << 8 | 20
      $0.entries[1].attributes = mode << 16
    }
  }

  static let kinds = [
    unix("symbolic link", 0o120777, "the entry \"b\" is a symbolic link or a device; replace it with the file itself"),
    unix(
      "symbolic link of macOS", 0o120777, system: 19,
      "the entry \"b\" is a symbolic link or a device; replace it with the file itself"),
    unix("pipe", 0o010644, "the entry \"b\" is a symbolic link or a device; replace it with the file itself"),
    unix("device", 0o020644, "the entry \"b\" is a symbolic link or a device; replace it with the file itself"),
    unix(
      "directory without a slash", 0o040755,
      "the entry \"b\" is marked both as a file and as a directory; pack the archive again"),
    HostileArchive(
      "file with a slash", "the entry \"b/\" is marked both as a file and as a directory; pack the archive again"
    ) {
      $0.entries[1].name = Array("b/".utf8)
      $0.entries[1].madeBy = 3 << 8
      $0.entries[1].attributes = 0o100644 << 16
    },
    HostileArchive("directory with bytes", "the entry \"b/\" is a directory and has bytes; pack the archive again") {
      $0.entries[1].name = Array("b/".utf8)
    },
    HostileArchive("patch", "the entry \"b\" is a patch of another file; replace it with the file itself") {
      $0.entries[1].flags = 0x20
    },
  ]

  static let sizes = [
    HostileArchive("entries", "the archive has 2 entries, and at most 1 are allowed", limits: allowing(\.entries, 1)),
    HostileArchive(
      "directory", "the archive has a directory of 94 bytes, and at most 93 bytes are allowed",
      limits: allowing(\.directorySize, 93)),
    HostileArchive(
      "an entry", "the entry \"b\" has 6 bytes, and at most 5 bytes are allowed", limits: allowing(\.entrySize, 5)),
    HostileArchive(
      "all entries", "the archive unpacks to more than the 10 bytes that are allowed", limits: allowing(\.totalSize, 10)
    ),
    HostileArchive(
      "ratio", "the entry \"b\" unpacks from 11 bytes to 1048577 bytes, and at most 200 times as many are allowed"
    ) {
      $0.entries[1].method = 8
      $0.entries[1].size = 1 << 20 + 1
    },
    HostileArchive(
      "four gigabytes in eleven bytes", "the entry \"b\" has 4294967295 bytes, and at most 2147483648 bytes are allowed"
    ) {
      $0.entries[1].method = 8
      $0.entries[1].size = 0xFFFF_FFFF
    },
    HostileArchive(
      "a size near the largest number",
      "the entry \"b\" has 9223372036854775807 bytes, and at most 2147483648 bytes are allowed"
    ) {
      $0.entries[1].method = 8
      $0.entries[1].size = 0xFFFF_FFFF
      $0.entries[1].extra = zip64(.max)
    },
    HostileArchive(
      "a size beyond the largest number",
      "the entry \"b\" has 9223372036854775807 bytes, and at most 2147483648 bytes are allowed"
    ) {
      $0.entries[1].method = 8
      $0.entries[1].size = 0xFFFF_FFFF
      $0.entries[1].extra = zip64(-1)
    },
    HostileArchive(
      "sizes whose sum has no number",
      "the archive unpacks to more than the 9223372036854775807 bytes that are allowed", limits: .none
    ) {
      for index in 0...1 {
        $0.entries[index].method = 8
        $0.entries[index].size = 0xFFFF_FFFF
        $0.entries[index].extra = zip64(.max)
      }
    },
  ]

  private static func allowing(_ limit: WritableKeyPath<ZipLimits, Int>, _ value: Int) -> ZipLimits {
    var limits = ZipLimits()
    limits[keyPath: limit] = value
    return limits
  }

  static func zip64(_ numbers: Int...) -> [UInt8] {
    let n = ArchiveDraft.number
    return n(1, 2) + n(8 * numbers.count, 2) + numbers.flatMap { n($0, 8) }
  }
}
