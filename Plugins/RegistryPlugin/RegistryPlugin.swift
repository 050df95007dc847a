import Foundation
import PackagePlugin

/// Writes the registry of a build from the dependencies of the target that it is applied to.
///
/// Every target that lies in a folder `Plugins` counts, its own or that of a product: `Cloud` gives the module `CloudModule()`,
/// or where it has a file `CloudExtension.swift` all that `CloudExtension()` registers. A folder of this package's `Plugins`
/// that the manifest does not name is reported, as nothing of it is built.
@main
struct RegistryPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let targets = target.dependencies.flatMap { dependency -> [any Target] in
      switch dependency {
      case .target(let target): [target]
      case .product(let product): product.targets
      @unknown default: []
      }
    }.filter { folder(of: $0).lastPathComponent == "Plugins" }
    reportUnnamedFolders(in: context.package.directoryURL.appending(path: "Plugins"), named: targets.map(\.name))
    let output = context.pluginWorkDirectoryURL.appending(path: "RegisteredExtensions.swift")
    let lines =
      ["public import KessanPlugin"] + targets.map { "import \($0.name)" } + [
        "", "/// What this build registers, in the order of the manifest.",
        "public let registeredExtensions: ExtensionSet = [",
      ] + targets.map { "  \(registration(of: $0))," } + ["].reduce(ExtensionSet(), +)"]
    return [
      .buildCommand(
        displayName: "Registering \(targets.count) extensions", executable: URL(filePath: "/bin/sh"),
        arguments: ["-c", "out=\"$1\"; shift; printf '%s\\n' \"$@\" > \"$out\"", "sh", output.path] + lines,
        outputFiles: [output])
    ]
  }

  /// The folder that a target's own folder lies in.
  private func folder(of target: any Target) -> URL {
    target.directoryURL.standardizedFileURL.deletingLastPathComponent()
  }

  private func registration(of target: any Target) -> String {
    let file = target.directoryURL.appending(path: "\(target.name)Extension.swift").path
    return FileManager.default.fileExists(atPath: file)
      ? "ExtensionSet(\(target.name)Extension())" : "ExtensionSet([\(target.name)Module()])"
  }

  private func reportUnnamedFolders(in plugins: URL, named: [String]) {
    let folders = (try? FileManager.default.contentsOfDirectory(atPath: plugins.path)) ?? []
    for folder in folders.sorted() where !named.contains(folder) && folder != "RegistryPlugin" && !folder.hasPrefix(".")
    {
      Diagnostics.warning("Plugins/\(folder) is not built: name it in Package.swift, as a dependency of the registry.")
    }
  }
}
