/// Why an archive could not be made.
package enum ZipError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A path that leaves the archive, is empty, or stands twice.
  case badPath(String)
  /// What libzip said.
  case library(String)

  package var description: String {
    switch self {
    case .badPath(let path): "\"\(path)\" cannot be the path of a file in an archive"
    case .library(let message): "libzip cannot write the archive: \(message)"
    }
  }
}
