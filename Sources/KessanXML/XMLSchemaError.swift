/// Why a schema did not compile.
public enum XMLSchemaError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The schema or one of its imports is not an XML document that we read.
  case unreadable(XMLIssue)
  /// The schema asks for locations that were not given.
  case importsDenied([String])
  /// The schema breaks XML Schema's rules; never empty.
  case invalid([XMLIssue])

  public var description: String {
    switch self {
    case .unreadable(let issue): issue.description
    case .importsDenied(let locations):
      "the schema imports \(locations.joined(separator: ", ")); give these documents along with it"
    case .invalid(let issues): issues.map(\.description).joined(separator: "\n")
    }
  }
}
