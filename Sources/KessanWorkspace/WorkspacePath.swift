/// What a path in the workspace file must be, so that one file has one name: relative, and with nothing in it that the
/// system takes away or stops at.
enum WorkspacePath {
  /// Why a text cannot be the path of a file in the workspace, as the end of a sentence; nil where it can.
  static func fault(_ path: String) -> String? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    if path.isEmpty { return "is empty" }
    if path.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      return "holds a control character"
    }
    if path.hasPrefix("/") || parts.contains("..") { return "leaves the workspace" }
    if parts.contains(".") { return "has a part . that means nothing" }
    if parts.contains("") { return "has two slashes in a row, or one at its end" }
    return nil
  }
}
