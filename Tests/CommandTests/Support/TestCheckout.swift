import Foundation
import TestRequirements

/// A checkout to scaffold in, which is never the repository itself.
enum TestCheckout {
  /// Runs a shell script in a checkout; `$BUILD` in it is where to build, `$OUT` a folder for what it finds.
  ///
  /// Where the system can lay a folder in memory over the repository, the script runs in that, with the build that these
  /// tests belong to: only what changes is built. Elsewhere it runs in a copy below `.build`, which builds everything once.
  ///
  /// - Throws: where neither can be made.
  static func run(_ script: String, out: URL) throws -> CommandResult {
    guard let repository = Command.repository else { throw Command.Failure(description: "there is no checkout here") }
    let settings = ["OUT": out.path, "REPOSITORY": repository.path]
    if Command.products?.path.hasPrefix(repository.appending(path: ".build/").path) == true, Requirement.layers.isMet {
      let layered = """
        set -e; layer=$OUT/layer; mkdir "$layer"; mount -t tmpfs -o size=4g tmpfs "$layer"; mkdir "$layer/upper" "$layer/work"
        mount -t overlay -o "lowerdir=$REPOSITORY,upperdir=$layer/upper,workdir=$layer/work" overlay "$REPOSITORY"
        # The test runner holds the lock of the build below the layer, and one of its name in the temporary folder.
        cd "$REPOSITORY"; export BUILD=$REPOSITORY/.build; rm -f "$BUILD/.lock"
        mkdir "$OUT/temporary"; export TMPDIR=$OUT/temporary
        \(script)
        """
      return try Command.shell(
        "unshare -m bash -c '\(layered.replacing("'", with: "'\\''"))'", in: out, environment: settings, timeout: 900)
    }
    let root = repository.appending(path: ".build/scaffold")
    let checkout = root.appending(path: "kessan")
    try FileManager.default.createDirectory(at: checkout, withIntermediateDirectories: true)
    try update(checkout)
    try provideDependencies(root.appending(path: "build"))
    return try Command.shell(
      script, in: checkout, environment: settings.merging(["BUILD": "../build"]) { first, _ in first }, timeout: 900)
  }

  /// What a checkout consists of, without build products, history, exports and tests.
  private static let contents = ["Package.swift", "Package.resolved", "Sources", "Plugins", "Data", "Workspace.json"]

  /// Copies the repository to a folder, keeping files there that are the same, so that a build there is incremental.
  private static func update(_ folder: URL) throws {
    guard let repository = Command.repository else { throw Command.Failure(description: "there is no checkout here") }
    for name in contents where FileManager.default.fileExists(atPath: repository.appending(path: name).path) {
      try update(folder.appending(path: name), from: repository.appending(path: name))
    }
  }

  /// Copies the checked-out dependencies of this build to the build folder of another, so that it needs no network.
  private static func provideDependencies(_ build: URL) throws {
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
