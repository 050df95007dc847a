import Foundation

/// A folder at one moment: every path below it with what lies there, hidden files included.
struct FolderSnapshot: Equatable, CustomStringConvertible {
  enum Item: Equatable {
    case folder
    case file(Data)
    case link(String)
    case other
  }

  private(set) var items: [String: Item] = [:]

  /// What lies below a folder; nothing where there is none.
  ///
  /// - Throws: where something cannot be read.
  init(_ folder: URL) throws {
    try add(folder, under: "")
  }

  /// The paths, sorted.
  var paths: [String] { items.keys.sorted() }

  var description: String { "\(items.count) items" }

  /// The bytes of a file, as text.
  func text(_ path: String) -> String? {
    guard case .file(let data) = items[path] else { return nil }
    return String(decoding: data, as: UTF8.self)
  }

  /// The paths at which two snapshots differ, sorted: what a failed expectation should show.
  func differences(from other: FolderSnapshot) -> [String] {
    Set(items.keys).union(other.items.keys).filter { items[$0] != other.items[$0] }.sorted()
  }

  /// The snapshot without a path and what lies below it.
  func without(_ path: String) -> FolderSnapshot {
    var copy = self
    copy.items = items.filter { $0.key != path && !$0.key.hasPrefix(path + "/") }
    return copy
  }

  private mutating func add(_ folder: URL, under prefix: String) throws {
    guard FileManager.default.fileExists(atPath: folder.path) else { return }
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let path = prefix + name
      let item = folder.appending(path: name)
      switch try FileManager.default.attributesOfItem(atPath: item.path)[.type] as? FileAttributeType {
      case .typeDirectory:
        items[path] = .folder
        try add(item, under: path + "/")
      case .typeRegular: items[path] = .file(try Data(contentsOf: item))
      case .typeSymbolicLink:
        items[path] = .link(try FileManager.default.destinationOfSymbolicLink(atPath: item.path))
      default: items[path] = .other
      }
    }
  }
}
