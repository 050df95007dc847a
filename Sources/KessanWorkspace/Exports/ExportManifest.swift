import Foundation
import KessanBytes
import KessanModel

/// The list of the files that Kessan wrote into a folder, which lies in that folder: what is not on it is not Kessan's.
struct ExportManifest {
  static let name = ".kessan-files"
  private static let longest = 1 << 28
  private static let heading = "# Files that kessan build wrote here and replaces. It leaves all others as they are."

  /// Relative to the folder, with `/`.
  let files: Set<String>

  init(_ files: some Sequence<String>) {
    self.files = Set(files)
  }

  /// The list that lies in a folder; nil where there is none.
  ///
  /// - Throws: ``FileFault`` where it cannot be read.
  init?(in folder: String) throws(FileFault) {
    let path = "\(folder)/\(Self.name)"
    do {
      let bytes = try ByteInput.contents(of: path, limit: Self.longest)
      files = Set(
        bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }.filter {
          $0.first != "#" && Self.isBelow($0)
        })
    } catch {
      guard error == .missing || error.errno == ENOTDIR else { throw FileFault(path: path, errno: error.errno) }
      return nil
    }
  }

  /// Whether a path leads to something below the folder, by its names alone.
  static func isBelow(_ path: String) -> Bool {
    path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { !["", ".", ".."].contains($0) }
  }

  /// The list as it lies in the folder.
  var bytes: [UInt8] {
    Array(([Self.heading] + files.sorted()).map { $0 + "\n" }.joined().utf8)
  }
}
