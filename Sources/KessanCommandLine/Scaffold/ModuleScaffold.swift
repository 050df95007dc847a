import Foundation
import KessanModel
import KessanWorkspace

/// Adds a business area to a checkout of Kessan.
struct ModuleScaffold {
  private let name: String
  private let package: String
  private let manifest: String
  private let workspaceFile: String
  private let templates: ModuleTemplates

  /// Checks the name and reads what will be edited.
  ///
  /// - Throws: ``Finding`` where the name cannot be used or the folder is no checkout of Kessan.
  init(name: String, package: String) throws(Finding) {
    try AreaName.check(name)
    self.name = name
    self.package = package
    manifest = try Self.read("\(package)/Package.swift")
    workspaceFile = try Self.read("\(package)/Workspace.json")
    do {
      let configuration = try WorkspaceConfiguration(json: Array(workspaceFile.utf8))
      templates = ModuleTemplates(name: name, header: configuration.header)
    } catch {
      throw error.first
    }
  }

  /// Writes the new files, then edits the manifest and the workspace; gives the paths of all.
  ///
  /// - Throws: ``Finding`` where a file exists already or an edit finds no place.
  func write() throws(Finding) -> [String] {
    let newManifest = try ListEdit(after: "let areas = [", in: manifest, file: "Package.swift").adding(name)
    let withModule = try ListEdit(after: "\"modules\": [", in: workspaceFile, file: "Workspace.json").adding(name)
    let newWorkspace = try ListEdit(after: "\"data\": [", in: withModule, file: "Workspace.json")
      .adding("Data/\(templates.fileStem).csv")
    var paths = try FileScaffold.write(templates.files.map { ("\(package)/\($0.path)", $0.text) })
    for (file, text) in [("Package.swift", newManifest), ("Workspace.json", newWorkspace)] {
      do {
        try Data(text.utf8).write(to: URL(filePath: "\(package)/\(file)"), options: .atomic)
        paths.append("\(package)/\(file)")
      } catch {
        throw FileScaffold.failure(
          file, "The file cannot be written: \(error.localizedDescription).",
          hint: "Check the permissions of the file, then add \(name) to its list by hand.")
      }
    }
    return paths
  }

  private static func read(_ path: String) throws(Finding) -> String {
    do {
      return try String(contentsOf: URL(filePath: path), encoding: .utf8)
    } catch {
      throw FileScaffold.failure(
        path, "The file cannot be read: \(error.localizedDescription).",
        hint: "Run this in a checkout of Kessan, or name one with --package.")
    }
  }
}

/// Adds an element to a list of quoted texts, in a source or JSON file, in the manner in which it is laid out.
struct ListEdit {
  private let text: String
  private let file: String
  private let body: Range<String.Index>

  /// Finds the list that a text opens.
  ///
  /// - Throws: ``Finding`` where there is no such list.
  init(after opening: String, in text: String, file: String) throws(Finding) {
    guard let start = text.range(of: opening)?.upperBound,
      let end = text[start...].firstIndex(of: "]")
    else {
      throw FileScaffold.failure(
        file, "The file has no list that begins with \(opening).",
        hint: "Lay the list out as in the original file, then try again."
      )
    }
    self.text = text
    self.file = file
    body = start..<end
  }

  /// The text with one more element at the end of the list.
  ///
  /// - Throws: ``Finding`` where the list has the element already.
  func adding(_ element: String) throws(Finding) -> String {
    let list = text[body]
    guard !list.contains("\"\(element)\"") else {
      throw FileScaffold.failure(file, "\"\(element)\" is already listed.", hint: "Choose another name.")
    }
    guard let last = list.lastIndex(of: "\"") else { return text.replacingCharacters(in: body, with: "\"\(element)\"") }
    let end = text.index(after: last)
    let rest = text[end..<body.upperBound]
    let lineStart = list[..<last].lastIndex(of: "\n").map { list.index(after: $0) }
    let indentation = lineStart.map { list[$0...].prefix { $0 == " " } }
    let separator = indentation.map { ",\n\($0)" } ?? ", "
    let trailing = rest.hasPrefix(",") ? "," : ""
    return String(text[..<end]) + separator + "\"\(element)\"" + trailing
      + text[text.index(end, offsetBy: trailing.count)...]
  }
}
