import Foundation
import KessanPlugin
import KessanWorkspace

/// A folder of text files, removed after use.
struct Scratch {
  let folder: URL

  var exports: ExportFolder {
    ExportFolder(folder.appending(path: "Exports").path, formats: ExtensionSet.standard.exporters.map(\.name))
  }

  /// Gives a folder with these files to a body. A text `→x` makes a link to x; a path with `/` at its end an empty folder.
  ///
  /// - Throws: what the body throws.
  static func filled(_ files: [String: String], _ body: (Scratch) throws -> Void) throws {
    let scratch = Scratch(
      folder: FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
        .appending(path: "kessan-exports-\(UUID().uuidString)"))
    defer { try? FileManager.default.removeItem(at: scratch.folder) }
    try FileManager.default.createDirectory(at: scratch.folder, withIntermediateDirectories: true)
    for (path, text) in files {
      let file = scratch.folder.appending(path: path)
      let parent = path.hasSuffix("/") ? file : file.deletingLastPathComponent()
      try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
      guard !path.hasSuffix("/") else { continue }
      if text.hasPrefix("→") {
        try FileManager.default.createSymbolicLink(atPath: file.path, withDestinationPath: String(text.dropFirst()))
      } else {
        try Data(text.utf8).write(to: file)
      }
    }
    try body(scratch)
  }

  /// The files below a folder.
  static func below(_ folder: String, _ files: [String: String]) -> [String: String] {
    Dictionary(uniqueKeysWithValues: files.map { ("\(folder)/\($0.key)", $0.value) })
  }

  /// Every file with its text, hidden ones included, and empty folders; as ``filled(_:_:)`` takes them.
  ///
  /// - Throws: where something cannot be read.
  func contents() throws -> [String: String] {
    var contents: [String: String] = [:]
    try look("", &contents)
    return contents
  }

  private func look(_ prefix: String, _ contents: inout [String: String]) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: prefix).path)
    if names.isEmpty, !prefix.isEmpty { contents[prefix] = "" }
    for name in names {
      let path = prefix + name
      let file = folder.appending(path: path).path
      switch try FileManager.default.attributesOfItem(atPath: file)[.type] as? FileAttributeType {
      case .typeDirectory: try look(path + "/", &contents)
      case .typeSymbolicLink: contents[path] = "→" + (try FileManager.default.destinationOfSymbolicLink(atPath: file))
      default: contents[path] = String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self)
      }
    }
  }
}
