import KessanArchive
import Testing

@Suite("Hostile archives")
struct HostileArchiveTests {
  @Test("An archive that cannot be trusted is refused when it is opened", arguments: HostileArchive.refused)
  func refused(_ archive: HostileArchive) {
    let error = #expect(throws: ZipReadingError.self) { try ZipReader(archive.bytes, limits: archive.limits) }
    #expect(error?.description == archive.message)
  }

  @Test("An entry that cannot be read is listed, and refused when it is read", arguments: HostileArchive.unreadable)
  func unreadable(_ archive: HostileArchive) throws {
    let reader = try ZipReader(archive.bytes, limits: archive.limits)
    #expect(reader.entries.map(\.path) == ["a", "b"])
    let error = #expect(throws: ZipReadingError.self) { try reader.bytes(of: reader.entries[1]) }
    #expect(error?.description == archive.message)
    #expect(error?.entry == "b")
    #expect(try reader.bytes(of: reader.entries[0]) == Array("first".utf8), "the others can still be read")
  }

  @Test("What limits allow is read", arguments: HostileArchive.sizes.prefix(4))
  func justAllowed(_ archive: HostileArchive) throws {
    var limits = archive.limits
    if limits.entries == 1 { limits.entries = 2 }
    if limits.directorySize == 93 { limits.directorySize = 94 }
    if limits.entrySize == 5 { limits.entrySize = 6 }
    if limits.totalSize == 10 { limits.totalSize = 11 }
    #expect(try ZipReader(archive.bytes, limits: limits).entries.count == 2)
  }

  @Test("An entry may unpack to as many times its size as is allowed, and to no more", arguments: [199, 200, 201])
  func ratio(times: Int) throws {
    var draft = ArchiveDraft(.init("a", "first"))
    draft.entries[0].method = 8
    draft.entries[0].size = 10 * times
    var limits = ZipLimits()
    limits.ratioFloor = 0
    if times <= 200 {
      #expect(try ZipReader(draft.bytes, limits: limits).entries[0].size == 10 * times)
    } else {
      #expect(throws: ZipReadingError.self) { try ZipReader(draft.bytes, limits: limits) }
    }
  }

  @Test("Whichever byte is changed, and wherever it is cut off, an archive is read or refused")
  func anyByte() throws {
    var draft = ArchiveDraft(.init("folder/"), .init("folder/a", "first"), .init("b", "second"))
    draft.entries[1].method = 8
    draft.entries[2].flags = 8
    draft.entries[2].descriptor = ArchiveDraft.descriptor(draft.entries[2].data)
    draft.entries[2].extra = HostileArchive.unicodePath("ä", for: "b")
    draft.isZip64 = true
    let bytes = draft.bytes
    var (read, refused) = (0, 0)
    func judge(_ bytes: [UInt8]) {
      do throws(ZipReadingError) {
        let reader = try ZipReader(bytes)
        for entry in reader.entries { _ = try reader.bytes(of: entry) }
        read += 1
      } catch {
        refused += 1
      }
    }
    for index in bytes.indices {
      for value in [0, 0xFF, bytes[index] ^ 1] {
        var changed = bytes
        changed[index] = value
        judge(changed)
      }
      judge(Array(bytes[..<index]))
      judge(Array(bytes[index...].dropFirst()))
    }
    #expect(refused > 2 * bytes.count && read > bytes.count / 5, "\(read) read, \(refused) refused")
  }
}
