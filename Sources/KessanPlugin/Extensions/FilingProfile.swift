public import KessanDisclosure
public import KessanModel

/// What a gateway asks of a filing: the formats that it takes, the rules that it judges by, and how it ranks findings.
///
///     FilingProfile("acme-gateway", summary: "The gateway of Acme", formats: [ExportChoice("packages")], rules: [noCents])
///
/// A workspace names it: `"profile": "acme-gateway"`. The formats are written beside those that the workspace names.
public struct FilingProfile: Sendable {
  /// The name by which a workspace chooses it.
  public let name: String
  /// One line for listings.
  public let summary: String
  /// The formats that the gateway takes.
  public let formats: [ExportChoice]
  /// The rules that a report is judged by where the workspace names this profile.
  public let rules: [DisclosureRule]
  /// The severities that the gateway gives to findings, in place of their own.
  public let severities: FindingSeverities

  public init(
    _ name: String, summary: String, formats: [ExportChoice] = [], rules: [DisclosureRule] = [],
    severities: FindingSeverities = FindingSeverities()
  ) {
    self.name = name
    self.summary = summary
    self.formats = formats
    self.rules = rules
    self.severities = severities
  }
}
