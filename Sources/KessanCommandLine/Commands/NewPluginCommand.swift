import ArgumentParser
import KessanModel

/// `kessan new plugin DIR`: a package of one's own that adds to Kessan.
struct NewPluginCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plugin",
    abstract: "Create a package that adds a module, a format, a source, a rule and a profile to Kessan.",
    discussion: """
      The package lies outside of Kessan's repository and builds a command line of its own with everything that it adds:

        kessan new plugin harbour --kessan ../kessan
        cd harbour
        swift run harbour-kessan build --workspace Workspace

      docs/plugins.md explains each part.
      """)

  @Argument(
    help: ArgumentHelp("The folder to create.", valueName: "dir"), completion: .directory,
    transform: FolderArgument.init)
  var folder: FolderArgument

  @Option(help: "The name of the area, written like a Swift type.")
  var name = "Harbour"

  @Option(
    help: ArgumentHelp(
      "Where the new package finds Kessan: a folder, as seen from the new one, or the address of its repository.",
      valueName: "path or URL"))
  var kessan = ".."

  func run() throws {
    do {
      for path in try PluginScaffold(name: name, kessan: kessan).write(folder.path) { Terminal.print("  \(path)") }
      Terminal.print(
        "Created a plugin. Next: cd \(folder.quoted) && swift run \(name.lowercased())-kessan build --workspace Workspace"
      )
    } catch {
      FindingList.show([error], notes: false)
      throw Exit.unusable
    }
  }
}
