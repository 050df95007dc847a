import Foundation

/// Brings complete new exports to the place of those of before, or leaves all as it was.
struct ExportExchange {
  /// How the new exports came to their place.
  enum Way {
    /// No moment had anything but the exports of before or the new ones.
    case oneStep
    /// For a moment there were none.
    case twoSteps
    /// For a moment some folders were new, and some of before.
    case inTurns(Obstacle)
  }

  /// Why folders must take turns.
  enum Obstacle {
    case mount(String)
    /// Something that is not Kessan's and cannot be moved along.
    case foreign(String)
    case fileSystem(String)
  }

  /// An exchange that failed, and could not be taken back either.
  struct Stuck: Error {
    let reason: String
    let obstacle: any Error
  }

  let path: String
  let staging: StagingFolder
  let ownership: ExportOwnership

  /// Exchanges, in as few steps as the system allows.
  ///
  /// - Throws: where it cannot; the exports of before are in their place then, unless it is ``Stuck``.
  func run() throws -> Way {
    guard try FileSystem.kind(path) != nil else {
      try FileSystem.move(staging.ready, to: path)
      return .oneStep
    }
    let foreign = try ExportSurvey(path, ownership).foreign
    if let mount = ([path] + foreign.map { "\(path)/\($0)" }).first(where: FileSystem.isMountPoint) {
      return try takeTurns(.mount(mount))
    }
    do {
      try FileSystem.exchange(staging.ready, path)
    } catch {
      guard Self.isImpossible(error) else { throw error }
      return try takeTwoSteps()
    }
    do {
      try moveForeignFiles(from: staging.ready)
    } catch {
      try takeBack(error) {
        try FileSystem.exchange(staging.ready, path)
        try moveForeignFiles(from: staging.ready)
      }
      return try takeTurns(.foreign("\(error)"))
    }
    return .oneStep
  }

  private func takeTwoSteps() throws -> Way {
    do {
      try FileSystem.move(path, to: staging.old)
    } catch {
      guard Self.isImpossible(error) else { throw error }
      return try takeTurns(.fileSystem("\(error)"))
    }
    do {
      try FileSystem.move(staging.ready, to: path)
    } catch {
      try takeBack(error) { try FileSystem.move(staging.old, to: path) }
      throw error
    }
    do {
      try moveForeignFiles(from: staging.old)
    } catch {
      try takeBack(error) {
        try FileSystem.move(path, to: staging.ready)
        try FileSystem.move(staging.old, to: path)
        try moveForeignFiles(from: staging.ready)
      }
      return try takeTurns(.foreign("\(error)"))
    }
    return .twoSteps
  }

  /// One folder after the other; what is not Kessan's at the top stays where it is.
  private func takeTurns(_ obstacle: Obstacle) throws -> Way {
    let new = try FileSystem.names(staging.ready)
    let current = try FileSystem.names(path).filter(ownership.owns)
    try FileSystem.makeFolder(staging.aside)
    try ExportJournal(new).write(staging)
    do {
      for name in Set(new + current).sorted() {
        if current.contains(name) { try moveAside(name) }
        if new.contains(name) { try FileSystem.move("\(staging.ready)/\(name)", to: "\(path)/\(name)") }
      }
      try moveForeignFiles(from: staging.aside)
      try FileSystem.sync(path)
      try FileSystem.remove(staging.journal)
    } catch {
      try takeBack(error, rollBack)
      throw error
    }
    return .inTurns(obstacle)
  }

  /// A folder of an overlay's lower layer can be copied and removed, and not be moved.
  private func moveAside(_ name: String) throws {
    do {
      try FileSystem.move("\(path)/\(name)", to: "\(staging.aside)/\(name)")
    } catch {
      guard error.errno == EXDEV else { throw error }
      try FileSystem.copy("\(path)/\(name)", to: staging.copying)
      try FileSystem.syncAll(staging.path)
      try FileSystem.move(staging.copying, to: "\(staging.aside)/\(name)")
      try FileSystem.remove("\(path)/\(name)")
    }
  }

  /// Puts folders back that were moved one by one, where there is a journal of it.
  ///
  /// - Throws: where a folder cannot be moved; the journal stays, and it can be tried again.
  func rollBack() throws {
    guard let journal = try ExportJournal(staging) else { return }
    for name in journal.names {
      let (place, source) = ("\(path)/\(name)", "\(staging.ready)/\(name)")
      if try FileSystem.kind(source) == nil, try FileSystem.kind(place) != nil {
        try FileSystem.move(place, to: source)
      }
    }
    for name in try FileSystem.names(staging.aside) {
      try FileSystem.remove("\(path)/\(name)")
      try FileSystem.move("\(staging.aside)/\(name)", to: "\(path)/\(name)")
    }
    try moveForeignFiles(from: staging.ready)
    try FileSystem.sync(path)
    try FileSystem.remove(staging.journal)
  }

  /// Moves what is not Kessan's from a tree to the exports.
  func moveForeignFiles(from tree: String) throws(FileFault) {
    for file in try ExportSurvey(tree, ownership).foreign {
      let target = "\(path)/\(file)"
      do {
        try FileSystem.makeFolders(FileSystem.parent(of: target))
        try FileSystem.move("\(tree)/\(file)", to: target)
      } catch {
        // Where the file belongs, not where it lies for a moment.
        throw FileFault(path: target, errno: error.errno)
      }
    }
  }

  private func takeBack(_ reason: any Error, _ body: () throws -> Void) throws {
    do {
      try body()
    } catch {
      throw Stuck(reason: "\(reason)", obstacle: error)
    }
  }

  /// Whether the file system has no such call, or not for this folder: a mount point, or a lower layer.
  private static func isImpossible(_ fault: FileFault) -> Bool {
    [EINVAL, ENOSYS, ENOTSUP, EOPNOTSUPP, EXDEV, EBUSY].contains(fault.errno)
  }
}
