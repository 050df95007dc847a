import ArgumentParser
import KessanModel

/// What a command exits with, beside success.
enum Exit {
  /// There are findings of severity error.
  static let invalid = ExitCode(1)
  /// The usage is wrong, or input or output cannot be opened.
  static let unusable = ExitCode(2)

  /// The exit code that findings call for; nil for success.
  static func code(for findings: [Finding]) -> ExitCode? {
    let errors = findings.filter { $0.severity == .error }
    if errors.contains(where: { $0.kind.traits.contains(.stopsTheCommand) || $0.location.isOption }) { return unusable }
    return errors.isEmpty ? nil : invalid
  }
}
