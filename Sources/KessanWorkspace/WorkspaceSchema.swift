import KessanBytes
import KessanDisclosure
import KessanPlugin

/// The JSON Schema of `Workspace.json`, by which editors complete and check it, with the names that a build registers.
struct WorkspaceSchema {
  let extensions: ExtensionSet

  /// The file, in the folder of the exports.
  static let path = "schema/workspace.schema.json"

  /// The schema; its lists of names are those of the build.
  var bytes: [UInt8] {
    var text = String(decoding: PackageResources.workspace_schema_json, as: UTF8.self)
    for (mark, names) in [
      ("formats", extensions.exporters.map(\.name)), ("sources", extensions.sources.map(\.name)),
      ("profiles", extensions.profiles.map(\.name)),
    ] {
      text = text.replacing("[\"{\(mark)}\"]", with: Self.list(names))
    }
    return Array(text.utf8)
  }

  private static func list(_ names: [String]) -> String {
    let quoted = names.map { name in
      var bytes: [UInt8] = []
      JSONWriter.append(quoted: name, to: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
    return "[" + quoted.joined(separator: ", ") + "]"
  }
}
