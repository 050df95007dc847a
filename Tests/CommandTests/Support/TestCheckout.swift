import Foundation

/// A copy of the repository to scaffold in.
enum TestCheckout {
  /// What a checkout consists of, without build products, history and exports.
  private static let contents = ["Package.swift", "Package.resolved", "Sources", "Plugins", "Data", "Workspace.json"]

  /// Copies the repository to a folder, keeping files there that are the same, so that a build there is incremental.
  ///
  /// - Throws: where something cannot be copied.
  static func update(_ folder: URL) throws {
    guard let repository = Command.repository else { throw Command.Failure(description: "there is no checkout here") }
    for name in contents where FileManager.default.fileExists(atPath: repository.appending(path: name).path) {
      try update(folder.appending(path: name), from: repository.appending(path: name))
    }
  }

  /// Copies the checked-out dependencies of this build to the build folder of another, so that it needs no network.
  ///
  /// - Throws: where something cannot be copied.
  static func provideDependencies(_ build: URL) throws {
    let state = "workspace-state.json"
    let files = FileManager.default
    guard !files.fileExists(atPath: build.appending(path: state).path),
      let products = Command.products?.standardizedFileURL
    else { return }
    let scratch = products.deletingLastPathComponent()
    let own = [scratch, scratch.deletingLastPathComponent()].first {
      files.fileExists(atPath: $0.appending(path: state).path)
    }
    guard let own else { return }
    try files.createDirectory(at: build, withIntermediateDirectories: true)
    for name in ["repositories", "checkouts", state] {
      try files.copyItem(at: own.appending(path: name), to: build.appending(path: name))
    }
  }

  private static func update(_ copy: URL, from original: URL) throws {
    let files = FileManager.default
    guard original.hasDirectoryPath || isFolder(original) else {
      let bytes = try Data(contentsOf: original)
      if files.contents(atPath: copy.path) != bytes { try bytes.write(to: copy) }
      return
    }
    try files.createDirectory(at: copy, withIntermediateDirectories: true)
    let names = try files.contentsOfDirectory(atPath: original.path)
    for name in try files.contentsOfDirectory(atPath: copy.path) where !names.contains(name) {
      try files.removeItem(at: copy.appending(path: name))
    }
    for name in names { try update(copy.appending(path: name), from: original.appending(path: name)) }
  }

  private static func isFolder(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
