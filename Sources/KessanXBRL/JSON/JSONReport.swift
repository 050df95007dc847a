import KessanModel

/// Writes an xBRL-JSON 1.0 report, streaming: memory grows with contexts and notes, not with facts.
///
/// Facts stand in the order of the table, one a line. Values are in canonical form (clause 6.1.1), dates are the
/// midnights that XBRL 2.1, clause 4.7.2, says they mean. A report with amounts that may have no decimals does not claim
/// canonical form: it would be `1.0`, whose digit behind the point processors count as a decimal.
struct JSONReport {
  let report: Report
  let names: FilingNames
  /// Where the schema of the extension taxonomy is found.
  let schema: String

  func render(_ destination: ExportFile.Destination) throws -> [UInt8] {
    let notes = FootnoteFacts(report.notes)
    var json = JSONWriter(destination)
    json.beginObject()
    documentInfo(hasNotes: !notes.facts.isEmpty, &json)
    json.beginObject("facts")
    facts(notes, &json)
    notes.write(to: &json)
    json.endObject()
    json.endObject()
    return try json.finish()
  }

  private func documentInfo(hasNotes: Bool, _ json: inout JSONWriter) {
    json.beginObject("documentInfo")
    json.member("documentType", "https://xbrl.org/2021/xbrl-json")
    if isCanonical {
      json.beginObject("features")
      json.member("xbrl:canonicalValues", literal: "true")
      json.endObject()
    }
    json.beginObject("namespaces")
    for (prefix, namespace) in namespaces { json.member(prefix, namespace) }
    json.endObject()
    if hasNotes {
      json.beginObject("linkTypes")
      json.member(FootnoteFacts.linkType, Standards.factFootnote)
      json.endObject()
      json.beginObject("linkGroups")
      json.member(FootnoteFacts.linkGroup, Standards.standardLinkRole)
      json.endObject()
    }
    json.beginArray("taxonomy")
    json.element(schema)
    json.endArray()
    json.endObject()
  }

  private var isCanonical: Bool {
    let concepts = report.taxonomy.concepts.map(\.itemType.hasNoDecimals)
    return !report.facts.indices.contains { concepts[report.facts.columns($0).concept] }
  }

  /// The prefix of the entity's scheme; a namespace has one prefix only (OIM Common Definitions 1.0, clause 3.2).
  private var schemePrefix: String {
    if report.header.entityScheme == report.header.namespace { return names.prefix }
    return names.prefix == "scheme" ? "entity" : "scheme"
  }

  private var namespaces: [(prefix: String, namespace: String)] {
    var namespaces = ["xbrl": Standards.xbrl, "xbrli": Standards.xbrli, "iso4217": Standards.iso4217]
    if report.usesUnitsRegistry { namespaces["utr"] = UnitsRegistry.namespace }
    namespaces[names.prefix] = report.header.namespace
    namespaces[schemePrefix] = report.header.entityScheme
    return namespaces.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private func facts(_ notes: FootnoteFacts, _ json: inout JSONWriter) {
    let ids = Identifiers(report)
    let rendering = JSONFact(
      report: report, prefix: names.prefix, entity: "\(schemePrefix):\(report.header.entityIdentifier)")
    var digits = DigitBuffer()
    var id: [UInt8] = []
    var fact: [UInt8] = []
    for place in report.facts.indices {
      let columns = report.facts.columns(place)
      id.removeAll(keepingCapacity: true)
      ids.append(place, columns, to: &id)
      fact.removeAll(keepingCapacity: true)
      rendering.append(place, columns, notes.targets[place] ?? [], &digits, to: &fact)
      json.member(plain: id, rendered: fact)
    }
  }
}
