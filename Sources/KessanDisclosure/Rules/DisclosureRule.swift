public import KessanModel

/// A rule of a third party: a disclosure in, findings out.
///
///     DisclosureRule("no-cents", summary: "Amounts are whole thousands") { disclosure in … }
///
/// It is a pure function that reads no file and no clock, and does not depend on other rules or on their order.
public struct DisclosureRule: Sendable {
  /// Tells the rules of a build apart.
  public let name: String
  /// One line for listings.
  public let summary: String
  public let findings: @Sendable (Disclosure) -> [Finding]

  public init(_ name: String, summary: String, findings: @escaping @Sendable (Disclosure) -> [Finding]) {
    self.name = name
    self.summary = summary
    self.findings = findings
  }
}
