extension HostileArchive {
  /// Archives whose parts do not lie one behind the other.
  static let layout = [
    HostileArchive(
      "bytes before, counted", "the archive has 4 bytes at offset 0 outside of every entry; pack it again"
    ) {
      $0.prefix = Array("#!sh".utf8)
    },
    HostileArchive(
      "bytes before, not counted", "the archive has 4 bytes at offset 0 outside of every entry; pack it again"
    ) {
      $0.prefix = Array("#!sh".utf8)
      $0.countsPrefix = false
    },
    HostileArchive("bytes behind", "the archive has 3 bytes behind its end; pack it again") {
      $0.suffix = [1, 2, 3]
    },
    HostileArchive(
      "bytes behind the comment", "the archive has 1 byte behind its end; pack it again"
    ) {
      $0.comment = Array("about".utf8)
      $0.suffix = [0]
    },
    HostileArchive(
      "bytes between entries", "the archive has 5 bytes at offset 36 outside of every entry; pack it again"
    ) {
      $0.entries[0].descriptor = Array("extra".utf8)
    },
    HostileArchive(
      "an entry that the directory does not list",
      "the archive has 37 bytes at offset 36 outside of every entry; pack it again"
    ) {
      let hidden = ArchiveDraft(.init("b", "hidden")).bytes
      $0.entries[0].descriptor = Array(hidden[..<37])
    },
    HostileArchive(
      "bytes before the directory", "the archive has 2 bytes at offset 73 outside of every entry; pack it again"
    ) {
      $0.beforeDirectory = [0, 0]
    },
    HostileArchive(
      "bytes behind the directory", "the archive has 2 bytes at offset 167 outside of every entry; pack it again"
    ) {
      $0.behindDirectory = [0, 0]
    },
    HostileArchive(
      "one local header for two entries",
      "the entry \"b\" shares bytes of the archive with the entry \"a\"; do not trust this archive"
    ) {
      $0.entries[1].offset = 0
    },
    HostileArchive(
      "an entry within another",
      "the entry \"b\" shares bytes of the archive with the entry \"a\"; do not trust this archive"
    ) {
      let inner = ArchiveDraft(.init("b", "inner")).bytes
      $0.entries[0].data = Array(inner[..<36])
      $0.entries[1] = .init("b", "inner")
      $0.entries[1].offset = 31
    },
    HostileArchive(
      "an entry that reaches into the next",
      "the entry \"b\" shares bytes of the archive with the entry \"a\"; do not trust this archive"
    ) {
      $0.entries[0].size = 6
      $0.entries[0].compressedSize = 6
    },
    HostileArchive(
      "an entry that reaches into the directory",
      "the entry \"b\" has a damaged header: its bytes go beyond the end of all entries; copy or download the archive again"
    ) {
      $0.entries[1].size = 7
      $0.entries[1].compressedSize = 7
    },
    HostileArchive(
      "an entry that goes beyond the file",
      "the entry \"b\" has a damaged header: its bytes are cut off; copy or download the archive again"
    ) {
      $0.entries[1].size = 700
      $0.entries[1].compressedSize = 700
    },
    HostileArchive(
      "a header beyond the file",
      "the entry \"b\" has a damaged header: there is no local header at offset 9000; copy or download the archive again"
    ) {
      $0.entries[1].offset = 9000
    },
    HostileArchive(
      "a header that is none",
      "the entry \"b\" has a damaged header: there is no local header at offset 36; copy or download the archive again"
    ) {
      $0.entries[1].localSignature = 0x0403_4B51
    },
  ]

  private static func local(_ what: String, _ change: (inout ArchiveDraft.Entry) -> Void) -> HostileArchive {
    HostileArchive(what, "the entry \"b\" has two headers that state a different \(what); pack the archive again") {
      change(&$0.entries[1])
    }
  }

  /// Archives in which two records say different things.
  static let contradictions = [
    local("name") { $0.localName = Array("c".utf8) }, local("name") { $0.localName = Array("bb".utf8) },
    local("general purpose flag") { $0.localFlags = 1 }, local("general purpose flag") { $0.localFlags = 0x800 },
    local("compression method") { $0.localMethod = 8 }, local("size") { $0.localSize = 5 },
    local("size") { $0.localSize = 0 },
    local("checksum") { $0.localChecksum = 1 },
    local("data descriptor") {
      $0.flags = 8
      $0.descriptor = ArchiveDraft.descriptor(Array("secret".utf8))
    },
    local("data descriptor") {
      $0.flags = 8
      $0.descriptor = ArchiveDraft.descriptor($0.data)
      $0.descriptor[0] = 0
    },
    local("data descriptor") {
      $0.flags = 8
      $0.descriptor = ArchiveDraft.descriptor($0.data)
      $0.descriptor[8] += 1
    },
    local("data descriptor") {
      $0.flags = 8
      $0.descriptor = ArchiveDraft.descriptor($0.data)
      $0.descriptor[12] += 1
    },
    HostileArchive(
      "a descriptor that is not announced",
      "the archive has 16 bytes at offset 73 outside of every entry; pack it again"
    ) {
      $0.entries[1].descriptor = ArchiveDraft.descriptor($0.entries[1].data)
    },
    HostileArchive(
      "stored bytes of two sizes",
      "the entry \"b\" does not have the 5 bytes that its header states; pack the archive again"
    ) {
      $0.entries[1].size = 5
    },
    HostileArchive(
      "fewer entries than stated",
      "the archive has a damaged directory: it lists 2 entries and states 3; copy or download it again"
    ) { $0.count = 3 },
    HostileArchive(
      "more entries than stated",
      "the archive has a damaged directory: it lists 2 entries and states 1; copy or download it again"
    ) { $0.count = 1 },
    HostileArchive(
      "a count that has no number in ZIP64",
      "the archive has 9223372036854775807 entries, and at most 100000 are allowed"
    ) {
      $0.isZip64 = true
      $0.zip64Count = -1
    },
    HostileArchive(
      "another count in ZIP64",
      "the archive has a damaged directory: its two end records state different numbers; copy or download it again"
    ) {
      $0.isZip64 = true
      $0.zip64Count = 3
      $0.statesBoth = true
    },
    HostileArchive(
      "a ZIP64 record that is elsewhere",
      "the archive has a damaged directory: its ZIP64 end record is not where its locator says; copy or download it again"
    ) {
      $0.isZip64 = true
      $0.zip64Offset = 3
    },
    HostileArchive(
      "a ZIP64 record beyond the file",
      "the archive has a damaged directory: its ZIP64 end record is not where its locator says; copy or download it again"
    ) {
      $0.isZip64 = true
      $0.zip64Offset = -1
    },
    HostileArchive(
      "a ZIP64 field that is too short",
      "the entry \"b\" has a damaged header: its ZIP64 field is too short; copy or download the archive again"
    ) {
      $0.entries[1].size = 0xFFFF_FFFF
      $0.entries[1].extra = [1, 0, 4, 0, 0, 0, 0, 0]
    },
    HostileArchive(
      "a ZIP64 field twice",
      "the entry \"b\" has a damaged header: it has an extra field twice; copy or download the archive again"
    ) {
      $0.entries[1].extra = zip64(6) + zip64(7)
    },
    HostileArchive(
      "an extra field that goes too far",
      "the entry \"b\" has a damaged header: an extra field goes beyond its end; copy or download the archive again"
    ) {
      $0.entries[1].extra = [9, 9, 200, 0]
    },
    HostileArchive(
      "extra fields with a rest",
      "the entry \"b\" has a damaged header: its extra fields do not end where they should; copy or download the archive again"
    ) {
      $0.entries[1].extra = [9, 9, 0, 0, 1]
    },
    HostileArchive(
      "two end records", "the archive has more than one end record and can be read in different ways; pack it again"
    ) {
      $0.comment = ArchiveDraft(.init("c", "other")).bytes
    },
    HostileArchive(
      "an end record in a comment that is too long",
      "the archive has more than one end record and can be read in different ways; pack it again"
    ) {
      $0.comment = ArchiveDraft(.init("c", "other")).bytes + [0]
    },
  ]

  /// Archives that are parts, encrypted, or cut off.
  static let incomplete = [
    HostileArchive(
      "nothing", "the archive is not a ZIP archive: it has no end record; check that it is the right file",
      bytes: { $0 = [] }),
    HostileArchive(
      "a text", "the archive is not a ZIP archive: it has no end record; check that it is the right file",
      bytes: { $0 = Array(repeating: 0x50, count: 100_000) }),
    HostileArchive(
      "21 bytes", "the archive is not a ZIP archive: it has no end record; check that it is the right file",
      bytes: { $0 = Array($0.suffix(22).dropLast()) }),
    HostileArchive(
      "only the first half", "the archive has no end record, so a part of it is missing; copy or download it again",
      bytes: { $0 = Array($0.prefix(90)) }),
    HostileArchive(
      "the last byte missing", "the archive has no end record, so a part of it is missing; copy or download it again",
      bytes: { $0.removeLast() }),
    HostileArchive(
      "the comment cut off", "the archive has no end record, so a part of it is missing; copy or download it again",
      bytes: { $0[$0.count - 2] = 1 }),
    HostileArchive(
      "the first half missing",
      "the archive has a damaged directory: it does not lie before its end record; copy or download it again",
      bytes: { $0.removeFirst(90) }),
    HostileArchive(
      "a directory that begins elsewhere",
      "the archive has a damaged directory: there is no entry at byte 0 of it; copy or download it again"
    ) {
      $0.directoryOffset = 72
      $0.directorySize = 95
    },
    HostileArchive(
      "a directory that ends within an entry",
      "the archive has a damaged directory: the entry at byte 47 of it goes beyond its end; copy or download it again",
      bytes: { $0[$0.count - 22 - 47 + 28] = 2 }),
    HostileArchive(
      "a part of a split archive",
      "the archive is one part of a split archive; join the parts, or pack it again as one file"
    ) { $0.disk = 1 },
    HostileArchive(
      "a ZIP64 record on another disk",
      "the archive is one part of a split archive; join the parts, or pack it again as one file"
    ) {
      $0.isZip64 = true
      $0.zip64Disks = [1, 0, 1]
    },
    HostileArchive(
      "a ZIP64 record of another disk",
      "the archive is one part of a split archive; join the parts, or pack it again as one file"
    ) {
      $0.isZip64 = true
      $0.zip64Disks = [0, 1, 1]
    },
    HostileArchive(
      "ZIP64 of two disks",
      "the archive is one part of a split archive; join the parts, or pack it again as one file"
    ) {
      $0.isZip64 = true
      $0.zip64Disks = [0, 0, 2]
    },
    HostileArchive("an encrypted directory", "the archive has an encrypted directory; pack it again without a password")
    { $0.entries[1].flags = 1 << 13 },
  ]

  /// Archives whose entries can be listed, but for "b" not read.
  static let unreadable = [
    HostileArchive("encrypted", "the entry \"b\" is encrypted; pack the archive again without a password") {
      $0.entries[1].flags = 1
    },
    HostileArchive("strongly encrypted", "the entry \"b\" is encrypted; pack the archive again without a password") {
      $0.entries[1].flags = 0x40
    },
    HostileArchive(
      "packed by LZMA",
      "the entry \"b\" is packed by method 14; pack the archive again by deflate (method 8) or without compression (method 0)"
    ) { $0.entries[1].method = 14 },
    HostileArchive(
      "packed by a method that does not exist",
      "the entry \"b\" is packed by method 65535; pack the archive again by deflate (method 8) or without compression (method 0)"
    ) { $0.entries[1].method = 0xFFFF },
    HostileArchive(
      "wrong checksum", "the entry \"b\" is damaged: its checksum is wrong; copy or download the archive again"
    ) { $0.entries[1].checksum = 1 },
    HostileArchive(
      "wrong checksum, deflated",
      "the entry \"b\" is damaged: its checksum is wrong; copy or download the archive again"
    ) {
      $0.entries[1].checksum = 1
      $0.entries[1].method = 8
    },
    HostileArchive(
      "more bytes than stated",
      "the entry \"b\" does not have the 5 bytes that its header states; pack the archive again"
    ) {
      $0.entries[1].size = 5
      $0.entries[1].method = 8
    },
    HostileArchive(
      "fewer bytes than stated",
      "the entry \"b\" does not have the 7 bytes that its header states; pack the archive again"
    ) {
      $0.entries[1].size = 7
      $0.entries[1].method = 8
    },
    HostileArchive(
      "packed bytes that end early",
      "the entry \"b\" is damaged: its checksum is wrong; copy or download the archive again"
    ) {
      $0.entries[1].data = Array(ArchiveDraft.deflated(Array("seventh".utf8)).dropLast())
      $0.entries[1].isRaw = true
      $0.entries[1].size = 7
      $0.entries[1].method = 8
    },
    HostileArchive(
      "bytes that are no DEFLATE",
      "the entry \"b\" cannot be unpacked: Zlib error: data error; copy or download the archive again"
    ) {
      $0.entries[1].data = [0xFF, 0xFF, 0xFF]
      $0.entries[1].method = 8
      $0.entries[1].isRaw = true
    },
  ]

  static let refused = [paths, twice, kinds, sizes, layout, contradictions, incomplete].flatMap { $0 }
}
