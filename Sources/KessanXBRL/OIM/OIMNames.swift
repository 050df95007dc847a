import KessanBytes
package import KessanModel

/// The prefixes under which xBRL-JSON and xBRL-CSV write names, and the head of their documents.
package struct OIMNames: Sendable {
  /// The prefix of the report's namespace.
  let prefix: String
  /// The entity as `prefix:identifier`.
  let entity: String
  private let namespaces: [(prefix: String, namespace: String)]

  init(_ report: Report) {
    let identity = report.identity
    prefix = identity.prefix
    let scheme = Self.schemePrefix(identity)
    entity = "\(scheme):\(identity.entityIdentifier)"
    var namespaces = ["xbrl": Standards.xbrl, "xbrli": Standards.xbrli, "iso4217": Standards.iso4217]
    if report.usesUnitsRegistry { namespaces["utr"] = UnitsRegistry.namespace }
    namespaces[prefix] = identity.namespace
    namespaces[scheme] = identity.entityScheme
    self.namespaces = namespaces.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The prefix of the entity's scheme; a namespace has one prefix only (OIM Common Definitions 1.0, clause 3.2).
  private static func schemePrefix(_ identity: FilingIdentity) -> String {
    if identity.entityScheme == identity.namespace { return identity.prefix }
    return identity.prefix == "scheme" ? "entity" : "scheme"
  }

  /// Writes the member `documentInfo`.
  ///
  /// - Parameters:
  ///   - format: `xbrl-json` or `xbrl-csv`.
  ///   - schema: Where the schema of the extension taxonomy is found.
  ///   - isCanonical: Whether all values are canonical, which only xBRL-JSON can say (xBRL-JSON 1.0, clause 6).
  func writeDocumentInfo(
    _ format: String, schema: String, hasNotes: Bool, isCanonical: Bool = false, to json: inout JSONWriter
  ) {
    json.beginObject("documentInfo")
    json.member("documentType", "https://xbrl.org/2021/\(format)")
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

  /// What of a header the format cannot write: behind the colon of an entity stands no white space (OIM Common
  /// Definitions 1.0, clause 3.1).
  package static func findings(_ identity: FilingIdentity, format: String) -> [Finding] {
    guard identity.entityIdentifier.contains(where: \.isWhitespace) else { return [] }
    return [
      Finding(
        .invalidSQName, .init(file: "Workspace.json", column: "entity.identifier"),
        "The identifier \"\(identity.entityIdentifier)\" holds a blank, which \(format) cannot write.",
        hint: "Write the identifier without blanks, or leave \"\(format)\" out of \"exports\".")
    ]
  }
}
