/// What is wrong with the path of an entry.
///
/// A path is relative to the root of the archive, has forward slashes and no drive (APPNOTE 4.4.17.1). Steps that are
/// empty, `.` or `..` are refused as well, because they give one file several paths or lead out of the archive.
package enum ZipPathFault: Sendable, Hashable {
  case empty
  /// It begins with a slash.
  case absolute
  /// It begins with a drive such as `C:`.
  case drive
  case backslash
  /// A control character stands in it, such as NUL, at which programs in C would cut it off.
  case controlCharacter
  /// Two slashes follow one another.
  case emptyStep
  /// A step of it is `.` or `..`.
  case dotStep

  /// Nil where nothing is wrong.
  init?(of path: String) {
    let steps = path.split(separator: "/", omittingEmptySubsequences: false)
    if path.isEmpty {
      self = .empty
    } else if path.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      self = .controlCharacter
    } else if path.unicodeScalars.contains("\\") {
      self = .backslash
    } else if path.utf8.first == UInt8(ascii: "/") {
      self = .absolute
    } else if Self.beginsWithDrive(path) {
      self = .drive
    } else if steps.contains(where: { $0 == "." || $0 == ".." }) {
      self = .dotStep
    } else if steps.contains("") {
      self = .emptyStep
    } else {
      return nil
    }
  }

  private static func beginsWithDrive(_ path: String) -> Bool {
    let start = Array(path.utf8.prefix(2))
    guard start.count == 2, start[1] == UInt8(ascii: ":") else { return false }
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(start[0] | 0x20)
  }

  var words: String {
    switch self {
    case .empty: "it is empty"
    case .absolute: "it begins with a slash"
    case .drive: "it begins with a drive letter"
    case .backslash: "it contains a backslash instead of a slash"
    case .controlCharacter: "it contains a control character"
    case .emptyStep: "it has two slashes in a row"
    case .dotStep: "it contains the step \".\" or \"..\""
    }
  }
}
