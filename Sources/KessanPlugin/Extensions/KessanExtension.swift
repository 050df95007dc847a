public import KessanDisclosure
public import KessanModel

/// What one package adds to Kessan, registered at build time.
///
///     public struct AcmeExtension: KessanExtension {
///       public init() {}
///       public var modules: [any AnalysisModule] { [AcmeModule()] }
///       public var exporters: [Exporter] { [LedgerExporter.exporter] }
///     }
///
/// A target `Acme` in `Plugins/` with a file `AcmeExtension.swift` registers this type; one without such a file registers
/// the module `AcmeModule`.
public protocol KessanExtension: Sendable {
  init()

  /// The business areas; a workspace names those to run.
  var modules: [any AnalysisModule] { get }

  /// The formats that a report can be exported as; a workspace names those to write.
  var exporters: [Exporter] { get }

  /// The kinds of input that facts can be read from; a workspace names one beside a file.
  var sources: [any FactSource] { get }

  /// The rules that every report of this build is judged by, beside Kessan's own.
  var rules: [DisclosureRule] { get }

  /// The gateways that a report can be filed with; a workspace names one at most.
  var profiles: [FilingProfile] { get }

  /// The codes of what these find; `kessan explain` says what they mean.
  var codes: [FindingFamily] { get }
}

extension KessanExtension {
  public var modules: [any AnalysisModule] { [] }
  public var exporters: [Exporter] { [] }
  public var sources: [any FactSource] { [] }
  public var rules: [DisclosureRule] { [] }
  public var profiles: [FilingProfile] { [] }
  public var codes: [FindingFamily] { [] }
}
