import Foundation
package import KessanDisclosure
import KessanModel

/// The facts of a report as machines read them.
package struct FactList: Encodable {
  let namespace: String
  let prefix: String
  let facts: [FactRecord]

  /// - Parameter facts: Some of the report's facts.
  package init(_ report: Disclosure, _ facts: [FactRecord]) {
    namespace = report.header.namespace
    prefix = report.header.prefix
    self.facts = facts
  }

  /// All facts of a report.
  package init(_ report: Disclosure) {
    let ids = Identifiers(report.report)
    self.init(report, report.facts.map { FactRecord($0, id: ids.fact($0.index, in: report.facts), report) })
  }

  /// The list as JSON: sorted keys, numbers that must be exact as text.
  package func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self))
  }
}
