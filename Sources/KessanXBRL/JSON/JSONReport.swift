package import KessanBytes
package import KessanModel

/// Writes an xBRL-JSON 1.0 report, streaming: memory grows with contexts and notes, not with facts.
///
/// Facts stand in the order of the table, one a line. Values are in canonical form (clause 6.1.1), dates are the
/// midnights that XBRL 2.1, clause 4.7.2, says they mean. A report with amounts that may have no decimals does not claim
/// canonical form: it would be `1.0`, whose digit behind the point processors count as a decimal.
package struct JSONReport {
  let report: Report
  /// Where the schema of the extension taxonomy is found.
  let schema: String

  package init(report: Report, schema: String) {
    self.report = report
    self.schema = schema
  }

  package func render(_ destination: ExportFile.Destination) throws -> [UInt8] {
    let notes = FootnoteFacts(report.footnotes)
    var json = JSONWriter(destination)
    json.beginObject()
    let oim = OIMNames(report)
    oim.writeDocumentInfo(
      "xbrl-json", schema: schema, hasNotes: !notes.facts.isEmpty, isCanonical: isCanonical, to: &json)
    json.beginObject("facts")
    facts(notes, oim, &json)
    notes.write(to: &json)
    json.endObject()
    json.endObject()
    return try json.finish()
  }

  private var isCanonical: Bool {
    let concepts = report.taxonomy.concepts.map(\.itemType.hasNoDecimals)
    return !report.facts.indices.contains { concepts[report.facts.columns($0).concept] }
  }

  private func facts(_ notes: FootnoteFacts, _ oim: OIMNames, _ json: inout JSONWriter) {
    let ids = Identifiers(report)
    let rendering = JSONFact(report: report, prefix: oim.prefix, entity: oim.entity)
    var digits = DigitBuffer()
    var id: [UInt8] = []
    var fact: [UInt8] = []
    for place in report.facts.indices {
      let columns = report.facts.columns(place)
      id.removeAll(keepingCapacity: true)
      ids.append(place, columns, to: &id)
      fact.removeAll(keepingCapacity: true)
      rendering.append(place, columns, notes.ids(of: place), &digits, to: &fact)
      json.member(plain: id, rendered: fact)
    }
  }
}
