/// What is wrong with an archive or an entry. Clauses are those of PKWARE's APPNOTE 6.3.10.
package enum ZipFault: Sendable, Hashable {
  // Of the archive:

  /// The system or libzip cannot read the bytes; with their words.
  case unreadable(String)
  /// It is a folder, a device or a pipe.
  case notAFile
  /// It has no end of central directory record (4.3.16).
  case notAnArchive
  /// It begins with an entry, but has no end of central directory record.
  case cutOff
  /// Bytes follow the comment that ends it.
  case bytesBehind(count: Int)
  /// What could be the end record stands in it twice, so that programs may read two different archives from it.
  case severalEndRecords
  /// It is a part of an archive that is split (4.4.19 to 4.4.21).
  case split
  /// The end record or the central directory contradicts itself; with what is wrong.
  case brokenDirectory(String)
  /// The central directory is encrypted (4.3.11, 7.3).
  case encryptedDirectory
  /// Bytes that belong to no entry.
  case strayBytes(count: Int, offset: Int)
  case tooManyEntries(count: Int, limit: Int)
  case directorySize(size: Int, limit: Int)
  /// The entries together are larger than the limit.
  case totalSize(limit: Int)

  // Of an entry:

  case path(ZipPathFault)
  /// Another entry has the path, but for the case of letters.
  case duplicate(of: String)
  /// A step of its path is an entry that is a file.
  case belowFile(String)
  /// It is marked as UTF-8 (4.4.4, bit 11) and is none.
  case notUTF8
  /// It is no file and no directory, but a symbolic link, a device or the like.
  case special
  /// Its name says that it is a directory and its attributes that it is a file, or the other way round.
  case unclearKind
  /// It is a directory and has bytes.
  case directoryWithBytes
  /// Its bytes are those of another entry as well.
  case overlap(with: String)
  /// Its local header (4.3.7) or data descriptor (4.3.9) and the central directory say different things; with what.
  case contradiction(String)
  /// A record of it is damaged; with which.
  case brokenHeader(String)
  case tooLarge(size: Int, limit: Int)
  case ratio(size: Int, compressedSize: Int, limit: Int)
  case encrypted
  /// It is packed by a method other than stored and deflated (4.4.5).
  case compression(method: UInt16)
  /// It is a patch of another file (4.4.4, bit 5).
  case patch
  /// Its bytes do not have the stated checksum (4.4.7).
  case checksum
  /// It has fewer or more bytes than is stated.
  case size(stated: Int)
  /// Its packed bytes cannot be unpacked; with the words of libzip.
  case damaged(String)
  /// It was listed by another reader.
  case foreign

  /// What follows the subject of the sentence.
  var words: String {
    switch self {
    case .unreadable(let words): "cannot be read: \(words)"
    case .notAFile: "cannot be read: it is not a regular file"
    case .notAnArchive: "is not a ZIP archive: it has no end record; check that it is the right file"
    case .cutOff: "has no end record, so a part of it is missing; copy or download it again"
    case .bytesBehind(let count): "has \(Self.bytes(count)) behind its end; pack it again"
    case .severalEndRecords: "has more than one end record and can be read in different ways; pack it again"
    case .split: "is one part of a split archive; join the parts, or pack it again as one file"
    case .brokenDirectory(let words): "has a damaged directory: \(words); copy or download it again"
    case .encryptedDirectory: "has an encrypted directory; pack it again without a password"
    case .strayBytes(let count, let offset):
      "has \(Self.bytes(count)) at offset \(offset) outside of every entry; pack it again"
    case .tooManyEntries(let count, let limit): "has \(count) entries, and at most \(limit) are allowed"
    case .directorySize(let size, let limit):
      "has a directory of \(Self.bytes(size)), and at most \(Self.bytes(limit)) are allowed"
    case .totalSize(let limit): "unpacks to more than the \(Self.bytes(limit)) that are allowed"
    case .path(let fault): "has a path that is not allowed: \(fault.words)"
    case .duplicate(let other): "has the same path as the entry \"\(ZipReadingError.shown(other))\"; rename one of them"
    case .belowFile(let file): "lies below \"\(ZipReadingError.shown(file))\", which is a file; rename one of them"
    case .notUTF8: "has a name that is marked as UTF-8 and is not UTF-8; pack the archive again"
    case .special: "is a symbolic link or a device; replace it with the file itself"
    case .unclearKind: "is marked both as a file and as a directory; pack the archive again"
    case .directoryWithBytes: "is a directory and has bytes; pack the archive again"
    case .overlap(let other):
      "shares bytes of the archive with the entry \"\(ZipReadingError.shown(other))\"; do not trust this archive"
    case .contradiction(let what): "has two headers that state a different \(what); pack the archive again"
    case .brokenHeader(let words): "has a damaged header: \(words); copy or download the archive again"
    case .tooLarge(let size, let limit): "has \(Self.bytes(size)), and at most \(Self.bytes(limit)) are allowed"
    case .ratio(let size, let compressedSize, let limit):
      "unpacks from \(Self.bytes(compressedSize)) to \(Self.bytes(size)), and at most \(limit) times as many are allowed"
    case .encrypted: "is encrypted; pack the archive again without a password"
    case .compression(let method):
      "is packed by method \(method); pack the archive again by deflate (method 8) or without compression (method 0)"
    case .patch: "is a patch of another file; replace it with the file itself"
    case .checksum: "is damaged: its checksum is wrong; copy or download the archive again"
    case .size(let stated): "does not have the \(Self.bytes(stated)) that its header states; pack the archive again"
    case .damaged(let words): "cannot be unpacked: \(words); copy or download the archive again"
    case .foreign: "is not an entry of this archive"
    }
  }

  private static func bytes(_ count: Int) -> String { count == 1 ? "1 byte" : "\(count) bytes" }
}
