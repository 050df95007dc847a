import ArgumentParser
import Foundation
import KessanModel

/// `kessan new`: scaffolds.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Begin a module or a workspace.",
    subcommands: [NewModuleCommand.self, NewWorkspaceCommand.self])
}

/// `kessan new module NAME`: a business area with its first section.
struct NewModuleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "module",
    abstract: "Add a business area: folder, first section, test with golden, figures, and the line in Package.swift.",
    discussion: """
      Run it in a checkout of Kessan. The area's sample figures are added to Data/ and to Workspace.json, so that the \
      next make run shows its section; replace them by your own.
      """)

  @Argument(help: "The area's name, in the manner of Swift types: Retail.")
  var name: String

  @Option(
    help: ArgumentHelp("The checkout of Kessan.", valueName: "dir"), completion: .directory,
    transform: FolderArgument.init)
  var package = FolderArgument.here

  func run() throws {
    do {
      let scaffold = try ModuleScaffold(name: name, package: package.path)
      for path in try scaffold.write() { Terminal.print("  \(path)") }
      Terminal.print("Added the area \(name). Next: make run, then make it yours in Plugins/\(name).")
    } catch {
      FindingList.show([error], notes: false)
      throw Exit.unusable
    }
  }
}

/// `kessan new workspace DIR`: a company of one's own.
struct NewWorkspaceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workspace",
    abstract: "Make a minimal workspace that builds at once: Workspace.json and Data/results.csv.")

  @Argument(
    help: ArgumentHelp("The folder to make.", valueName: "dir"), completion: .directory, transform: FolderArgument.init)
  var folder: FolderArgument

  func run() throws {
    do {
      for path in try WorkspaceScaffold.write(folder.path) { Terminal.print("  \(path)") }
      Terminal.print("Made a workspace. Next: kessan build --workspace \(folder.quoted)")
    } catch {
      FindingList.show([error], notes: false)
      throw Exit.unusable
    }
  }
}
