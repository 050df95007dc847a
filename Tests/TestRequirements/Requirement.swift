import Foundation

/// What a test needs of the machine: a tool, a right, or files beside the repository.
public struct Requirement: Sendable {
  /// What is missing where the requirement is not met, as a sentence.
  public let absence: String
  private let probe: @Sendable () -> Bool

  /// - Parameters:
  ///   - absence: The sentence that says what is missing.
  ///   - isMet: Whether this machine has it.
  public init(_ absence: String, isMet: @escaping @Sendable () -> Bool) {
    self.absence = absence
    probe = isMet
  }

  /// Whether this machine has it.
  public var isMet: Bool { probe() }

  /// A requirement that a line of shell script finds met by ending with exit code 0.
  public static func shell(_ absence: String, _ script: String) -> Requirement {
    Requirement(absence) {
      let process = Process()
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = ["-c", script]
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      do { try process.run() } catch { return false }
      process.waitUntilExit()
      return process.terminationReason == .exit && process.terminationStatus == 0
    }
  }

  /// A requirement that a file or folder exists.
  public static func path(_ absence: String, _ path: String) -> Requirement {
    Requirement(absence) { FileManager.default.fileExists(atPath: path) }
  }
}
