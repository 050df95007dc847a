import ArgumentParser
import Foundation
import KessanModel

/// `kessan new`: scaffolds.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Create a module, a workspace or a plugin.",
    subcommands: [NewModuleCommand.self, NewWorkspaceCommand.self, NewPluginCommand.self])
}

/// `kessan new module NAME`: a business area with its first section.
struct NewModuleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "module",
    abstract:
      "Add a business area: a module with a first section, a test, sample figures, and its line in Package.swift.",
    discussion: """
      Run this in a checkout of Kessan. It adds sample figures to Data/ and lists them in Workspace.json, so that the next \
      make run shows the new section. Replace the sample figures with your own.
      """)

  @Argument(help: "The name of the area, written like a Swift type: Retail.")
  var name: String

  @Option(
    help: ArgumentHelp("The folder of the Kessan checkout.", valueName: "dir"), completion: .directory,
    transform: FolderArgument.init)
  var package = FolderArgument.here

  func run() throws {
    do {
      let scaffold = try ModuleScaffold(name: name, package: package.path)
      for path in try scaffold.write() { Terminal.print("  \(path)") }
      Terminal.print("Added the area \(name). Next: make run, then edit the module in Plugins/\(name).")
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
    abstract: "Create a minimal workspace that builds at once: Workspace.json, Data/results.csv and commentary.")

  @Argument(
    help: ArgumentHelp("The folder to create.", valueName: "dir"), completion: .directory,
    transform: FolderArgument.init)
  var folder: FolderArgument

  func run() throws {
    do {
      for path in try WorkspaceScaffold.write(folder.path) { Terminal.print("  \(path)") }
      Terminal.print("Created a workspace. Next: kessan build --workspace \(folder.quoted)")
    } catch {
      FindingList.show([error], notes: false)
      throw Exit.unusable
    }
  }
}
