import CLibXML2

/// Gathers the errors that libxml2 reports one by one, up to a number.
struct IssueCollector {
  private(set) var issues: [XMLIssue] = []
  private let file: String
  private let limit: Int

  init(file: String, limit: Int) {
    self.file = file
    self.limit = limit
  }

  mutating func note(_ error: xmlError) {
    guard error.level.rawValue >= XML_ERR_ERROR.rawValue, issues.count < limit else { return }
    issues.append(XMLIssue(error, file: error.file.map { String(cString: $0) } ?? file))
  }

  /// In the order of a report.
  var sorted: [XMLIssue] { issues.sorted(by: XMLIssue.precedes) }
}
