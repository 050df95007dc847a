import Foundation

/// The folder that new exports are made in, and that those of before lie in while they change places.
///
/// It lies beside the exports, or in them where something is mounted there. What is in it tells the next run how far a
/// killed one came:
///
/// - `new`: exports that are being made;
/// - `ready`: new exports that are complete; after an exchange in one step, those of before;
/// - `old`: those of before, moved aside as a whole;
/// - `aside`: their folders, moved aside one by one, while `journal` says so;
/// - `trash`: what has had its day.
struct StagingFolder {
  let path: String

  var new: String { "\(path)/new" }
  var ready: String { "\(path)/ready" }
  var old: String { "\(path)/old" }
  var aside: String { "\(path)/aside" }
  var copying: String { "\(path)/copying" }
  var journal: String { "\(path)/journal" }
  var unfinishedJournal: String { "\(path)/journal.new" }
  private var trash: String { "\(path)/trash" }

  /// The trees that may hold files which are not Kessan's.
  var trees: [String] { [ready, old, aside] }

  private static let most = 100
  private static let suffix = ".staging"

  /// Makes one in a folder for exports of this name.
  ///
  /// - Throws: ``FileFault`` where none can be made.
  init(in parent: String, for exports: String) throws(FileFault) {
    for number in 1...Self.most {
      let path = "\(parent)/\(Self.name(exports, number))"
      do {
        try FileSystem.makeFolder(path)
        self.path = path
        return
      } catch {
        guard error.errno == EEXIST, number < Self.most else { throw error }
      }
    }
    throw FileFault(path: parent, errno: EEXIST)
  }

  private init(path: String) {
    self.path = path
  }

  /// Those of earlier runs for a folder of exports, beside it and in it.
  ///
  /// - Throws: ``FileFault`` where a folder cannot be listed.
  static func left(for exports: String) throws(FileFault) -> [StagingFolder] {
    let name = FileSystem.name(of: exports)
    var left: [StagingFolder] = []
    for folder in [FileSystem.parent(of: exports), exports] where try FileSystem.kind(folder) == .folder {
      let known = Set((1...most).map { Self.name(name, $0) })
      for found in try FileSystem.names(folder, isWhole: false) where known.contains(found) {
        let staging = StagingFolder(path: "\(folder)/\(found)")
        if try staging.isOurs { left.append(staging) }
      }
    }
    return left
  }

  private static func name(_ exports: String, _ number: Int) -> String {
    ".\(exports)\(suffix)" + (number == 1 ? "" : "-\(number)")
  }

  private var isOurs: Bool {
    get throws(FileFault) {
      guard try FileSystem.kind(path) == .folder else { return false }
      let known = Set([new, ready, old, aside, copying, journal, unfinishedJournal, trash])
      return try FileSystem.names(path).allSatisfy { known.contains("\(path)/\($0)") }
    }
  }

  /// Removes it, in an order that leaves nothing which a later run would take for a stranger's.
  ///
  /// - Throws: ``FileFault`` where something cannot be removed.
  func discard() throws(FileFault) {
    try FileSystem.remove(journal)
    try FileSystem.makeFolders(trash)
    for tree in trees where try FileSystem.kind(tree) != nil {
      var place = "\(trash)/\(FileSystem.name(of: tree))"
      while try FileSystem.kind(place) != nil { place += "-" }
      try FileSystem.move(tree, to: place)
    }
    try FileSystem.remove(path)
  }
}
