public import KessanDisclosure
public import KessanModel

/// Everything that is registered in one build: what workspaces can name, and the rules that judge them.
///
///     let extensions = ExtensionSet([AcmeModule()]) + ExtensionSet(AcmeExtension())
public struct ExtensionSet: Sendable {
  public var modules: [any AnalysisModule] = []
  public var exporters: [Exporter] = []
  public var sources: [any FactSource] = []
  public var rules: [DisclosureRule] = []
  public var profiles: [FilingProfile] = []
  /// The codes of what extensions find, which `kessan explain` explains.
  public var codes: [FindingFamily] = []

  /// A set without anything.
  public init() {}

  /// Modules alone.
  public init(_ modules: [any AnalysisModule]) {
    self.modules = modules
  }

  /// What one package adds.
  public init(_ package: any KessanExtension) {
    modules = package.modules
    exporters = package.exporters
    sources = package.sources
    rules = package.rules
    profiles = package.profiles
    codes = package.codes
  }

  /// Both sets, the first before the second.
  public static func + (left: ExtensionSet, right: ExtensionSet) -> ExtensionSet {
    var joined = left
    joined.modules += right.modules
    joined.exporters += right.exporters
    joined.sources += right.sources
    joined.rules += right.rules
    joined.profiles += right.profiles
    joined.codes += right.codes
    return joined
  }

  /// An error for every name that two extensions of one kind have, or that cannot be a name: a workspace could not say
  /// which of them it means.
  public var clashes: [Finding] {
    Self.clashes("module", modules.map(\.area.id))
      + Self.clashes("format", exporters.map(\.name)) + Self.clashes("source", sources.map(\.name))
      + Self.clashes("rule", rules.map(\.name)) + Self.clashes("profile", profiles.map(\.name))
  }

  private static func clashes(_ kind: String, _ names: [String]) -> [Finding] {
    var seen: Set<String> = []
    var findings: [Finding] = []
    for name in names {
      // Names of formats are folders too.
      if !QName.isFileName(name) || !QName.isElementName(name) {
        findings.append(
          Finding(
            .badExtension, .init(subject: name),
            "The \(kind) \"\(name)\" of this build has a name that cannot be written in a workspace.",
            hint: "Use ASCII letters, digits and hyphens, beginning with a letter, and build again."))
      }
      if !seen.insert(name.lowercased()).inserted {
        findings.append(
          Finding(
            .extensionClash, .init(subject: name),
            "Two extensions of this build register a \(kind) \"\(name)\".",
            hint: "Rename one of them, or build without it."))
      }
    }
    return findings
  }
}
