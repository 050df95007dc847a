import Foundation
import PackagePlugin

/// Writes the registry of business areas from the dependencies of the target that it is applied to.
///
/// Every dependency that lies in `Plugins/` is an area: the target `Cloud` gives `CloudModule()`. A folder there that the
/// manifest does not name is reported, as nothing of it is built.
@main
struct RegistryPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let plugins = context.package.directoryURL.appending(path: "Plugins").standardizedFileURL.path
    let areas = target.dependencies.compactMap { dependency -> String? in
      guard case .target(let area) = dependency else { return nil }
      let folder = area.directoryURL.standardizedFileURL.deletingLastPathComponent().path
      return folder == plugins || folder + "/" == plugins ? area.name : nil
    }
    reportUnnamedFolders(in: plugins, areas: areas)
    let output = context.pluginWorkDirectoryURL.appending(path: "Registry.swift")
    let lines =
      [
        "public import KessanPlugin"
      ] + areas.map { "import \($0)" } + [
        "", "/// The business areas of this build, in the order of the manifest.",
        "public let registeredModules: [any AnalysisModule] = [",
      ] + areas.map { "  \($0)Module()," } + ["]"]
    return [
      .buildCommand(
        displayName: "Registering \(areas.count) business areas", executable: URL(filePath: "/bin/sh"),
        arguments: ["-c", "out=\"$1\"; shift; printf '%s\\n' \"$@\" > \"$out\"", "sh", output.path] + lines,
        outputFiles: [output])
    ]
  }

  private func reportUnnamedFolders(in plugins: String, areas: [String]) {
    let folders = (try? FileManager.default.contentsOfDirectory(atPath: plugins)) ?? []
    for folder in folders.sorted() where !areas.contains(folder) && folder != "RegistryPlugin" && !folder.hasPrefix(".")
    {
      Diagnostics.warning("Plugins/\(folder) is not built: add \"\(folder)\" to the array areas in Package.swift.")
    }
  }
}
