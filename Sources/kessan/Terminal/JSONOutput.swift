import Foundation
import KessanModel

/// Values as machines read them: sorted keys, numbers that must be exact as text.
enum JSONOutput {
  static func print(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    Terminal.print(String(decoding: try encoder.encode(value), as: UTF8.self))
  }
}

/// A finding as machines read it.
struct FindingRecord: Encodable {
  let code: String
  let severity: String
  let file: String?
  let line: Int?
  let column: String?
  let subject: String?
  let message: String
  let hint: String

  init(_ finding: Finding) {
    code = finding.code
    severity = finding.severity.rawValue
    file = finding.location.file
    line = finding.location.line
    column = finding.location.column
    subject = finding.location.subject
    message = finding.message
    hint = finding.hint
  }
}
