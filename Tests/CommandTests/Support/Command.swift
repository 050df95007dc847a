import Foundation

/// Runs the built executable, as a user would, and what is needed around it.
enum Command {
  /// The root of the checkout that these tests belong to.
  static let repository = folders(above: URL(filePath: #filePath)).first { folder in
    FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path)
  }

  /// The folder with the build that these tests belong to: that of the test bundle, else the debug build of the checkout.
  static let products: URL? = {
    let bundle = folders(above: URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath())
    let debug = repository.map { [$0.appending(path: ".build/debug")] } ?? []
    return (bundle.prefix(4) + debug).first { folder in
      FileManager.default.isExecutableFile(atPath: folder.appending(path: "kessan").path)
    }
  }()

  /// Runs `kessan` with arguments.
  ///
  /// - Throws: ``Failure`` where it was never built, or cannot be run.
  static func kessan(
    _ arguments: [String], in folder: URL? = nil, environment: [String: String] = [:], timeout: TimeInterval = 120
  ) throws -> CommandResult {
    guard let products else { throw Failure(description: "kessan is not built; run swift build first") }
    return try CommandRun(products.appending(path: "kessan").path, arguments, folder, environment).result(timeout)
  }

  /// Runs a line of shell script; `$KESSAN` in it is the executable.
  ///
  /// - Throws: ``Failure`` where it cannot be run.
  static func shell(
    _ script: String, in folder: URL? = nil, environment: [String: String] = [:], timeout: TimeInterval = 120
  ) throws -> CommandResult {
    guard let products else { throw Failure(description: "kessan is not built; run swift build first") }
    let settings = environment.merging(["KESSAN": products.appending(path: "kessan").path]) { first, _ in first }
    return try CommandRun("/bin/bash", ["-c", script], folder, settings).result(timeout)
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private static func folders(above file: URL) -> [URL] {
    var folders: [URL] = []
    var folder = file.standardizedFileURL
    while folder.path != "/" {
      folder = folder.deletingLastPathComponent()
      folders.append(folder)
    }
    return folders
  }
}

/// What a run left: how it ended, and both outputs.
struct CommandResult: Sendable {
  /// The exit code; that of the signal where one ended the run.
  let exitCode: Int32
  /// Whether a signal ended it: a crash, or the time limit.
  let wasKilled: Bool
  let timedOut: Bool
  let output: String
  let errors: String

  /// How it ended, in words that a failed expectation shows.
  var ending: String { timedOut ? "timed out" : wasKilled ? "signal \(exitCode)" : "exit \(exitCode)" }

  /// Both outputs.
  var text: String { output + errors }

  /// The lines of the output.
  var lines: [Substring] { output.split(separator: "\n", omittingEmptySubsequences: false) }

  /// The output, read as JSON.
  ///
  /// - Throws: where it is none, or of another shape.
  func json<Shape: Decodable>(_ shape: Shape.Type) throws -> Shape {
    try JSONDecoder().decode(shape, from: Data(output.utf8))
  }
}
