import Foundation

/// One process, with its outputs going to files, so that neither a full pipe nor a terminal changes what it does.
final class CommandRun {
  private let process = Process()
  private let folder: URL
  private let ended = DispatchSemaphore(value: 0)

  /// Prepares a run with a small environment of its own.
  ///
  /// - Throws: where no temporary folder can be made.
  init(_ executable: String, _ arguments: [String], _ directory: URL?, _ environment: [String: String]) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "kessan-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let own = ["PATH", "HOME", "LD_LIBRARY_PATH", "TMPDIR"].compactMap { name in
      ProcessInfo.processInfo.environment[name].map { (name, $0) }
    }
    process.executableURL = URL(filePath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = directory ?? folder
    process.environment = Dictionary(own + [("SWIFT_BACKTRACE", "enable=no")]) { first, _ in first }
      .merging(environment) { _, given in given }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try file("output")
    process.standardError = try file("errors")
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Runs it to its end; kills it after a time.
  ///
  /// - Throws: where it cannot be started, or its output not be read.
  func result(_ timeout: TimeInterval) throws -> CommandResult {
    try start()
    return try wait(timeout)
  }

  /// Starts it.
  ///
  /// - Throws: where it cannot be started.
  func start() throws {
    process.terminationHandler = { [ended] _ in ended.signal() }
    try process.run()
  }

  var isRunning: Bool { process.isRunning }

  /// Sends SIGKILL.
  func kill() { _ = Foundation.kill(process.processIdentifier, SIGKILL) }

  /// Waits for its end; kills it after a time.
  ///
  /// - Throws: where its output cannot be read.
  func wait(_ timeout: TimeInterval) throws -> CommandResult {
    let timedOut = ended.wait(timeout: .now() + timeout) == .timedOut
    if timedOut {
      kill()
      ended.wait()
    }
    process.waitUntilExit()
    return CommandResult(
      exitCode: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal,
      timedOut: timedOut, output: try text("output"), errors: try text("errors"))
  }

  private func file(_ name: String) throws -> FileHandle {
    let url = folder.appending(path: name)
    try Data().write(to: url)
    return try FileHandle(forWritingTo: url)
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }
}
