import Foundation
public import KessanBytes
public import KessanModel
import KessanRendering

/// The folder that exports are written to: all files of a run or none.
///
///     let findings = try ExportFolder("Exports", formats: ["filing"]).replace(by: files)
///
/// Files are written into a staging folder beside it, and brought to the disk; then the two change places, in one step
/// where the system can. A run that is killed leaves the exports as they were, and the next one clears away what it left.
/// A list in the folder says which files are Kessan's; all others stay.
public struct ExportFolder: Sendable {
  /// The folder of a selection, in the folder of the exports.
  static let selection = "selection"

  /// The folder, with symbolic links followed.
  public let path: String
  let name: String
  /// The names at the top of the folder that exporters may write below.
  private let tops: [String]
  /// The folder that bears the lock: the workspace's own, for the exports and for a selection below them.
  private let guarded: String

  /// The folder at a path.
  ///
  /// - Parameter formats: The names of the exporters that may write into it, each below its own name.
  public init(_ path: String, formats: [String]) {
    tops = formats + ["schema"]
    let resolved = URL(filePath: path).resolvingSymlinksInPath()
    let parent = resolved.deletingLastPathComponent()
    self.path = resolved.path
    name = resolved.lastPathComponent
    guarded = name == Self.selection ? parent.deletingLastPathComponent().path : parent.path
  }

  /// Replaces the files that Kessan wrote into the folder by these.
  ///
  /// - Parameter isInterrupted: Asked between files, and a last time before the exchange.
  /// - Returns: What a person should know of a folder that was written.
  /// - Throws: ``Finding`` where a file cannot be made or written, or the run is interrupted; the folder is as it was then.
  @discardableResult
  public func replace(
    by files: [ExportFile], isInterrupted: () -> Bool = { false }
  ) throws(Finding) -> [Finding] {
    let lock = try FolderLock(guarded)
    defer { lock?.release() }
    do {
      for file in files { try refuseOtherPlace(file.path) }
      try refuseOtherFile()
      var findings = try restore()
      let staging = try makeStaging()
      do {
        let known = try refuseObstacles(files)
        try write(files, staging, isInterrupted)
        let way = try ExportExchange(path: path, staging: staging, ownership: known.ownership).run()
        findings += known.findings + notices(way)
      } catch {
        if !(error is ExportExchange.Stuck) { try? staging.discard() }
        throw error
      }
      return findings + cleared(staging)
    } catch let finding as Finding {
      throw finding
    } catch let stuck as ExportExchange.Stuck {
      throw failure(stuck)
    } catch {
      throw failure("The exports cannot be written: \(error).")
    }
  }

  /// Puts right what a killed run left: brings back exports that it moved away, and clears its staging folder.
  ///
  /// - Returns: What could not be cleared.
  /// - Throws: ``Finding`` where exports cannot be brought back, or another process is writing them.
  public func recover() throws(Finding) -> [Finding] {
    do {
      guard try !leftovers().isEmpty else { return [] }
      let lock = try FolderLock(guarded)
      defer { lock?.release() }
      return try restore()
    } catch let finding as Finding {
      throw finding
    } catch {
      throw failure("The exports cannot be looked at: \(error).")
    }
  }

  // MARK: Before

  /// A file in place of the folder would change places with the staging folder as readily as a folder.
  private func refuseOtherFile() throws {
    switch try FileSystem.kind(path) {
    case .folder, nil: return
    default: throw failure("\(path) is a file, not a folder.")
    }
  }

  /// A file has its place in the folder of a format.
  private func refuseOtherPlace(_ file: String) throws {
    let isBelowTop = tops.contains { file.hasPrefix("\($0)/") } && ExportManifest.isBelow(file)
    guard isBelowTop, !file.unicodeScalars.contains(where: { $0.value < 32 }) else {
      throw failure(
        "An exporter names the file \"\(file)\", which does not lie in its folder.",
        hint: "Tell whoever made the exporter; nothing was changed.")
    }
  }

  /// The folders of exports here and the staging folders that earlier runs left for them, the outer ones first.
  private func leftovers() throws(FileFault) -> [(exports: String, staging: StagingFolder)] {
    var left: [(exports: String, staging: StagingFolder)] = []
    for exports in [path, "\(path)/\(Self.selection)"] {
      for staging in try StagingFolder.left(for: exports) { left.append((exports, staging)) }
    }
    return left
  }

  private func restore() throws -> [Finding] {
    var findings: [Finding] = []
    for (exports, staging) in try leftovers() {
      do {
        let ownership = try ExportOwnership(listedIn: staging.trees + [exports])
        let exchange = ExportExchange(path: exports, staging: staging, ownership: ownership)
        try exchange.rollBack()
        if try FileSystem.kind(exports) == nil, try FileSystem.kind(staging.old) != nil {
          try FileSystem.move(staging.old, to: exports)
        }
        do {
          for tree in staging.trees where try FileSystem.kind(tree) != nil {
            try exchange.moveForeignFiles(from: tree)
          }
          try staging.discard()
        } catch {
          findings.append(leftOver(staging, "of an earlier run", error))
        }
      } catch {
        throw failure(ExportExchange.Stuck(reason: "An earlier run was ended while it wrote here", obstacle: error))
      }
    }
    return findings
  }

  /// A staging folder beside the exports, from where they can be exchanged; in them where that cannot be.
  private func makeStaging() throws -> StagingFolder {
    if FileSystem.isMountPoint(path) { return try StagingFolder(in: path, for: name) }
    let parent = FileSystem.parent(of: path)
    try FileSystem.makeFolders(parent)
    return try StagingFolder(in: parent, for: name)
  }

  /// What is Kessan's in the folder, and findings on what is not.
  ///
  /// - Throws: ``Finding`` where something stands in the way of the files, or could not be removed after an exchange.
  private func refuseObstacles(_ files: [ExportFile]) throws -> (ownership: ExportOwnership, findings: [Finding]) {
    let ownership = try ExportOwnership(listedIn: [path], and: files.map(\.path))
    guard try FileSystem.kind(path) != nil else { return (ownership, []) }
    let new = try ExportOwnership(listedIn: [], and: files.map(\.path))
    let survey = try ExportSurvey(path, ownership)
    for file in survey.foreign where new.owns(file) {
      throw failure("\(path)/\(file) stands where Kessan writes, and Kessan did not make it.", hint: Self.moveItAway)
    }
    for folder in [path] + survey.folders.map({ "\(path)/\($0)" }) where !FileSystem.isWritable(folder) {
      throw failure("\(folder) is locked: files in it cannot be replaced.")
    }
    for folder in survey.folders + survey.nested where FileSystem.isMountPoint("\(path)/\(folder)") {
      throw failure(
        "Something is mounted at \(path)/\(folder), which therefore cannot be replaced.",
        hint: "Mount it at \(path) or above; nothing was changed.")
    }
    guard let first = survey.nested.first else { return (ownership, []) }
    let isListed = try ExportManifest(in: path) != nil
    return (ownership, [foreignFiles(first, survey.nested.count, isListed: isListed)])
  }

  // MARK: Writing

  private func write(_ files: [ExportFile], _ staging: StagingFolder, _ isInterrupted: () -> Bool) throws {
    try FileSystem.makeFolder(staging.new)
    try FileSystem.write("\(staging.new)/\(ExportManifest.name)") { descriptor in
      try ByteOutput.write(ExportManifest(files.map(\.path)).bytes, to: descriptor)
    }
    for file in files {
      if isInterrupted() { throw interrupted }
      try write(file, staging.new)
    }
    try FileSystem.syncAll(staging.path)
    if isInterrupted() { throw interrupted }
    try FileSystem.move(staging.new, to: staging.ready)
    try FileSystem.sync(staging.path)
  }

  private func write(_ file: ExportFile, _ folder: String) throws {
    let target = "\(folder)/\(file.path)"
    try FileSystem.makeFolders(FileSystem.parent(of: target))
    do {
      try FileSystem.write(target, file.write(to:))
    } catch let fault as FileFault {
      throw fault
    } catch {
      if let finding = Finding.repetition(error, in: file.path) { throw finding }
      throw failure("\(file.path) cannot be written: \(error).")
    }
  }

  // MARK: After

  private func cleared(_ staging: StagingFolder) -> [Finding] {
    do {
      try FileSystem.sync(FileSystem.parent(of: path))
      try FileSystem.sync(staging.path)
      try staging.discard()
      return []
    } catch {
      return [leftOver(staging, "of before", error)]
    }
  }
}
