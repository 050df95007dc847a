import Foundation
import KessanModel

/// Writes new files, all or none, never over an old one.
enum FileScaffold {
  /// Writes texts to paths that do not exist yet, and gives the paths.
  ///
  /// - Throws: ``Finding`` where a path exists or cannot be written; what was written is removed again.
  static func write(_ files: [(path: String, text: String)]) throws(Finding) -> [String] {
    for file in files where FileManager.default.fileExists(atPath: file.path) {
      throw failure(
        file.path, "The file already exists.", hint: "Choose another name. Existing files are never overwritten.")
    }
    var written: [String] = []
    var folders: [String] = []
    for file in files {
      do {
        for folder in missingFolders(parent(of: file.path)) {
          try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
          folders.append(folder)
        }
        try Data(file.text.utf8).write(to: URL(filePath: file.path), options: .withoutOverwriting)
        written.append(file.path)
      } catch {
        for path in written { try? FileManager.default.removeItem(atPath: path) }
        for folder in folders.reversed() { _ = rmdir(folder) }
        throw failure(
          file.path, "The file cannot be written: \(error.localizedDescription).",
          hint: "Check the permissions of the folder.")
      }
    }
    return written
  }

  /// The folders on the way to one that do not exist yet, the outermost first.
  private static func missingFolders(_ folder: String) -> [String] {
    var missing: [String] = []
    var folder = folder
    while !folder.isEmpty, !FileManager.default.fileExists(atPath: folder) {
      missing.insert(folder, at: 0)
      folder = parent(of: folder)
    }
    return missing
  }

  /// The folder that a path lies in; empty for a name alone. `NSString` traps on names of one character.
  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    var parent = path[..<slash]
    while parent.last == "/" { parent = parent.dropLast() }
    return parent.isEmpty ? "/" : String(parent)
  }

  static func failure(_ file: String, _ message: String, hint: String) -> Finding {
    Finding(.cannotScaffold, .init(file: file), message, hint: hint)
  }
}
