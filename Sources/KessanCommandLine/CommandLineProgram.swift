import ArgumentParser
import Foundation
public import KessanPlugin
import KessanWorkspace

/// The command line of a build: the only place that reads arguments, writes to the terminal and exits.
///
///     import AcmeRegistry
///     import KessanCommandLine
///
///     CommandLineProgram.run(registeredExtensions)
public enum CommandLineProgram {
  /// Runs the command that the arguments name, and exits with 0, 1 or 2.
  ///
  /// - Parameter registered: What this build registers beside the exporters and sources that come with Kessan.
  public static func run(_ registered: ExtensionSet) -> Never {
    signal(SIGPIPE, SIG_IGN)
    // Too large a file is an error of the call that writes it, which becomes a finding.
    signal(SIGXFSZ, SIG_IGN)
    do {
      var command = try Kessan.parseAsRoot()
      if let extended = command as? any ExtendedCommand {
        try extended.run(with: .standard + registered)
      } else {
        try command.run()
      }
      Kessan.exit()
    } catch {
      let code = Kessan.exitCode(for: error)
      guard !code.isSuccess, !(error is ExitCode) else { Kessan.exit(withError: error) }
      for line in Kessan.fullMessage(for: error).split(separator: "\n", omittingEmptySubsequences: false) {
        Terminal.complain("\(line)")
      }
      Kessan.exit(withError: code == .validationFailure ? Exit.unusable : code)
    }
  }
}

/// A command that needs what the build registered.
protocol ExtendedCommand: ParsableCommand {
  /// Does what the command is for.
  ///
  /// - Throws: ``ExitCode`` after findings are shown.
  func run(with extensions: ExtensionSet) throws
}
