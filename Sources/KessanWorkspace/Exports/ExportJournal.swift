import Foundation
import KessanBytes
import KessanModel

/// The names of new files and folders that are coming to their place one by one: those that are in the staging folder no
/// longer have come there.
struct ExportJournal {
  private static let longest = 1 << 20

  let names: [String]

  init(_ names: [String]) {
    self.names = names
  }

  /// The journal that lies in a staging folder; nil where there is none.
  ///
  /// - Throws: ``FileFault`` where it cannot be read.
  init?(_ staging: StagingFolder) throws(FileFault) {
    guard try FileSystem.kind(staging.journal) != nil else { return nil }
    do {
      let bytes = try ByteInput.contents(of: staging.journal, limit: Self.longest)
      names = bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }.filter { !$0.contains("/") }
    } catch {
      throw FileFault(path: staging.journal, errno: error.errno)
    }
  }

  /// Brings it to the disk, whole or not at all.
  func write(_ staging: StagingFolder) throws {
    let bytes = Array(names.map { $0 + "\n" }.joined().utf8)
    try FileSystem.write(staging.unfinishedJournal) { descriptor in
      try ByteOutput.write(bytes, to: descriptor)
      guard fsync(descriptor) == 0 else { throw FileFault(path: staging.unfinishedJournal, errno: errno) }
    }
    try FileSystem.move(staging.unfinishedJournal, to: staging.journal)
    try FileSystem.sync(staging.path)
  }
}
