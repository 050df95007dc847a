import ArgumentParser

/// A folder that the command line names.
struct FolderArgument: Sendable, CustomStringConvertible {
  /// The path without slashes at its end.
  let path: String

  /// Where the command runs.
  static let here = FolderArgument(unchecked: ".")

  /// - Throws: `ValidationError` for an empty path, with which files would go to the root of the system.
  init(_ text: String) throws {
    guard !text.isEmpty else { throw ValidationError("the path is empty. Write . for the current folder.") }
    self.init(unchecked: text)
  }

  private init(unchecked text: String) {
    var path = text[...]
    while path.count > 1, path.last == "/" { path = path.dropLast() }
    self.path = String(path)
  }

  var description: String { path }

  /// The path as a shell reads it back.
  var quoted: String {
    let isPlain = path.utf8.allSatisfy { $0 > 0x7F || "-_./+,:@%".utf8.contains($0) || Self.isLetterOrDigit($0) }
    return isPlain && !path.hasPrefix("-") ? path : "'\(path.replacing("'", with: "'\\''"))'"
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
