import Foundation

/// A workspace in a temporary folder: a copy of the reference workspace to build, break and look at.
struct TestWorkspace: Sendable {
  let folder: URL

  /// Copies the reference workspace, gives it to a body, and removes it again.
  ///
  /// - Parameters:
  ///   - name: The name of the workspace's folder.
  ///   - exports: Whether it comes with the committed exports.
  /// - Throws: what the body throws.
  static func copied<Outcome>(
    named name: String = "workspace", exports: Bool = false, _ body: (TestWorkspace) throws -> Outcome
  ) throws -> Outcome {
    guard let repository = Command.repository else { throw Command.Failure(description: "there is no checkout here") }
    return try inTemporaryFolder { parent in
      let workspace = TestWorkspace(folder: parent.appending(path: name))
      try FileManager.default.createDirectory(at: workspace.folder, withIntermediateDirectories: true)
      for item in ["Workspace.json", "Data"] + (exports ? ["Exports"] : []) {
        try FileManager.default.copyItem(at: repository.appending(path: item), to: workspace.url(item))
      }
      return try body(workspace)
    }
  }

  /// Gives an empty folder to a body, and removes it again.
  ///
  /// - Throws: what the body throws.
  static func inTemporaryFolder<Outcome>(_ body: (URL) throws -> Outcome) throws -> Outcome {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "kessan-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }

  func url(_ path: String) -> URL { folder.appending(path: path) }

  /// Runs `kessan` in the workspace.
  ///
  /// - Throws: where it cannot be run.
  func kessan(
    _ arguments: String..., environment: [String: String] = [:], timeout: TimeInterval = 120
  ) throws -> CommandResult {
    try Command.kessan(arguments, in: folder, environment: environment, timeout: timeout)
  }

  /// What lies in Exports.
  ///
  /// - Throws: where it cannot be read.
  func exports() throws -> FolderSnapshot { try FolderSnapshot(url("Exports")) }

  /// The names in the workspace's own folder, hidden ones included.
  ///
  /// - Throws: where it cannot be read.
  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }

  // MARK: Breaking it

  func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

  func write(_ bytes: [UInt8], to path: String) throws { try Data(bytes).write(to: url(path)) }

  func remove(_ path: String) throws { try FileManager.default.removeItem(at: url(path)) }

  /// Puts an empty folder in place of a file.
  func makeFolder(_ path: String) throws {
    try? remove(path)
    try FileManager.default.createDirectory(at: url(path), withIntermediateDirectories: true)
  }

  /// Puts a named pipe, which nobody writes to, in place of a file.
  func makePipe(_ path: String) throws {
    try? remove(path)
    guard mkfifo(url(path).path, 0o644) == 0 else { throw Command.Failure(description: "mkfifo failed: \(errno)") }
  }

  /// Replaces the first occurrence of a text in a file.
  ///
  /// - Throws: where the text does not occur, so that a test cannot go stale.
  func replace(_ old: String, with new: String, in path: String = "Workspace.json") throws {
    let text = try String(contentsOf: url(path), encoding: .utf8)
    guard let range = text.range(of: old) else { throw Command.Failure(description: "\(path) holds no \(old)") }
    try write(text.replacingCharacters(in: range, with: new), to: path)
  }

  /// The fact file that ``add(_:header:)`` makes.
  static let added = "Data/added.csv"
  private static let columns = "concept,period,dimensions,printed,scale,unit,slide,value,decimals,reading,formula,note"

  /// Adds a fact file; the first of its rows stands in line 2.
  func add(_ rows: String..., header: String = columns) throws {
    try add(Array(([header] + rows).map { $0 + "\n" }.joined().utf8))
  }

  /// Adds a fact file with these bytes.
  func add(_ bytes: [UInt8]) throws {
    try write(bytes, to: Self.added)
    try replace("\"data\": [", with: "\"data\": [\"\(Self.added)\",")
  }
}
