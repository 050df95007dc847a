import KessanPlugin

/// Everything that this package adds to Kessan.
public struct HarbourExtension: KessanExtension {
  public init() {}

  public var modules: [any AnalysisModule] { [HarbourModule()] }
  public var exporters: [Exporter] { [LedgerExporter.exporter] }
  public var sources: [any FactSource] { [LedgerSource()] }
  public var rules: [DisclosureRule] { [HarbourRules.berths] }
  public var profiles: [FilingProfile] { [HarbourRules.authority] }
  public var codes: [FindingFamily] { [FindingFamily("Harbour", [.badLine, .noBerths, .noDues])] }
}
