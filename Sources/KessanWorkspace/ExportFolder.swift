import CSystemCalls
import Foundation
import KessanModel
import KessanRendering

/// The folder that exports are written to: all files of a run or none.
///
/// Files are written into a staging folder beside it, which then changes places with it in one step. A run that is killed
/// leaves the exports as they were; the next one clears its staging folder away. Files in the folder that are not
/// Kessan's stay.
public struct ExportFolder: Sendable {
  /// The names below the folder that Kessan owns; all else in it is let be.
  static let owned: Set<String> = Set(Pipeline.exporters.map(\.name) + ["schema", "selection", ".selection.staging"])

  /// The folder, with symbolic links followed.
  public let path: String
  private let staging: String
  /// The folder that bears the lock: the workspace's own, for the exports and for a selection below them.
  private let guarded: String

  /// The folder at a path.
  public init(_ path: String) {
    let resolved = URL(filePath: path).resolvingSymlinksInPath()
    let parent = resolved.deletingLastPathComponent()
    self.path = resolved.path
    staging = parent.appending(path: ".\(resolved.lastPathComponent).staging").path
    guarded = Self.owned.contains(resolved.lastPathComponent) ? parent.deletingLastPathComponent().path : parent.path
  }

  /// Replaces what Kessan owns in the folder by these files.
  ///
  /// - Throws: ``Finding`` where a file cannot be made or written; the folder is as it was then.
  public func replace(by files: [ExportFile]) throws(Finding) {
    let lock = try FolderLock(guarded)
    defer { lock?.release() }
    do {
      try refuseOtherFile()
      try recover()
      try FileManager.default.createDirectory(atPath: staging, withIntermediateDirectories: true)
      for file in files { try write(file) }
      try refuseLockedFolder()
      try exchange()
      do {
        try moveForeignFiles()
      } catch {
        try exchange()
        try? moveForeignFiles()
        throw error
      }
      try FileManager.default.removeItemIfThere(staging)
    } catch let finding as Finding {
      discardStaging()
      throw finding
    } catch {
      discardStaging()
      throw failure("The exports cannot be written: \(Self.reason(error)).")
    }
  }

  /// A file in place of the folder would change places with the staging folder as readily as a folder.
  private func refuseOtherFile() throws(Finding) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else { return }
    throw failure("\(path) is a file, not a folder.")
  }

  /// Moves what is not Kessan's out of a staging folder of an earlier run, and removes that folder.
  private func recover() throws {
    try moveForeignFiles()
    try FileManager.default.removeItemIfThere(staging)
  }

  private func moveForeignFiles() throws {
    let files = FileManager.default
    guard files.fileExists(atPath: staging) else { return }
    for name in try files.contentsOfDirectory(atPath: staging) where !Self.owned.contains(name) {
      let target = "\(path)/\(name)"
      guard !files.fileExists(atPath: target) else { continue }
      try files.createDirectory(atPath: path, withIntermediateDirectories: true)
      try files.moveItem(atPath: "\(staging)/\(name)", toPath: target)
    }
  }

  /// A folder that may not be emptied would change places with the new one all the same, and could not be removed then.
  private func refuseLockedFolder() throws(Finding) {
    let files = FileManager.default
    guard files.fileExists(atPath: path) else { return }
    let owned = Self.owned.sorted().map { "\(path)/\($0)" }.filter(files.fileExists)
    let below = owned.flatMap { top in files.enumerator(atPath: top)?.map { "\(top)/\($0)" } ?? [] }
    for folder in [path] + owned + below where isFolder(folder) && access(folder, W_OK | X_OK) != 0 {
      throw failure("\(folder) is locked: files in it cannot be replaced.")
    }
  }

  private func isFolder(_ path: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType) == .typeDirectory
  }

  private func discardStaging() {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: staging),
      names.allSatisfy(Self.owned.contains)
    else { return }
    try? FileManager.default.removeItem(atPath: staging)
  }

  private func write(_ file: ExportFile) throws {
    let parts = file.path.split(separator: "/")
    guard !file.path.hasPrefix("/"), !parts.contains(".."), let top = parts.first, Self.owned.contains(String(top))
    else {
      throw failure("An exporter names the file \"\(file.path)\", which does not lie in its folder.")
    }
    let target = "\(staging)/\(file.path)"
    try FileManager.default.createDirectory(
      atPath: (target as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    let descriptor = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw ByteOutput.Failure(errno: errno) }
    do {
      try file.write(to: descriptor)
    } catch {
      _ = close(descriptor)
      if let finding = Finding.repetition(error, in: file.path) { throw finding }
      throw failure("\(file.path) cannot be written: \(Self.reason(error)).")
    }
    guard close(descriptor) == 0 else { throw ByteOutput.Failure(errno: errno) }
  }

  private func exchange() throws {
    if FileManager.default.fileExists(atPath: path) {
      guard kessan_exchange(staging, path) == 0 else { throw ByteOutput.Failure(errno: errno) }
    } else {
      guard rename(staging, path) == 0 else { throw ByteOutput.Failure(errno: errno) }
    }
  }

  private func failure(_ message: String) -> Finding {
    Finding(
      "kessan:unwritableExports", .error, .init(file: path), message,
      hint: "Check the space on the disk and the rights of the folder; nothing there was changed.")
  }

  private static func reason(_ error: any Error) -> String {
    guard let cocoa = error as? CocoaError else { return "\(error)" }
    let system = cocoa.userInfo[NSUnderlyingErrorKey] as? POSIXError
    return system.map { String(cString: strerror($0.code.rawValue)) } ?? cocoa.localizedDescription
  }
}

extension FileManager {
  fileprivate func removeItemIfThere(_ path: String) throws {
    if fileExists(atPath: path) { try removeItem(atPath: path) }
  }
}
