import KessanBytes
package import KessanModel

/// The lines of `Workspace.json` that keys and entries stand on, for findings that later stages make about the file.
package struct WorkspaceLines: Sendable, Hashable {
  /// By path: `report.period`.
  private var keys: [String: Int] = [:]
  /// By list and text: the module, the path, or the name of the format.
  private var entries: [String: [String: [Int]]] = [:]

  /// Knows no line.
  init() {}

  init(_ document: JSONField) { add(document) }

  private mutating func add(_ field: JSONField) {
    for member in (try? field.members()) ?? [] {
      keys[member.field.path] = member.place.line
      add(member.field)
    }
    for element in (try? field.elements()) ?? [] {
      guard let name = Self.name(element.value) else { continue }
      entries[field.path, default: [:]][name, default: []].append(element.place.line)
    }
  }

  /// What an entry of a list is called: its text, or the format or file that it chooses.
  private static func name(_ entry: JSONValue) -> String? {
    switch entry.content {
    case .text(let text): text
    case .object(let members):
      members.first { $0.key == "format" || $0.key == "file" }.flatMap { name($0.value) }
    default: nil
    }
  }

  /// The line of an entry, the last where the list has it twice; else that of the list.
  func line(of entry: String, in list: String) -> Int? { entries[list]?[entry]?.last ?? keys[list] }

  /// A finding on `Workspace.json` that says no line yet, with the line of the key that it names.
  ///
  /// A choice of a format has the line of its entry where the list has one of that format, else that of the list.
  package func locate(_ finding: Finding) -> Finding {
    var location = finding.location
    guard location.file == WorkspaceConfiguration.fileName, location.line == nil, let key = location.column else {
      return finding
    }
    let entry = location.subject.flatMap { entries[key]?[$0] } ?? []
    location.line = entry.count == 1 ? entry[0] : keys[key]
    return Finding(finding.kind, finding.severity, location, finding.message, hint: finding.hint)
  }
}
