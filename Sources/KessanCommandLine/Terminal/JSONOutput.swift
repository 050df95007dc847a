import Foundation
import KessanModel

/// Values as machines read them: sorted keys, numbers that must be exact as text.
enum JSONOutput {
  static func print(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    Terminal.write(data: String(decoding: try encoder.encode(value), as: UTF8.self).visibleJSON + "\n")
  }
}

/// The records of a command with what was found beside them, as one object: `valid` and `findings` stand in every answer
/// of a command that reads a workspace.
struct Answer<Records: Encodable>: Encodable {
  let records: Records
  let findings: [Finding]

  private enum Key: String, CodingKey {
    case valid, findings
  }

  func encode(to encoder: any Encoder) throws {
    try records.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(Exit.code(for: findings) == nil, forKey: .valid)
    try container.encode(findings.map(FindingRecord.init), forKey: .findings)
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
