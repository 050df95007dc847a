package import KessanDisclosure
package import KessanModel
package import KessanXBRL

/// How an inline document is written.
package struct InlineOptions: Sendable, Hashable {
  /// The version of the specification.
  package enum Version: String, Sendable, CaseIterable {
    case v11 = "1.1"
    case v10 = "1.0"

    var namespace: String {
      switch self {
      case .v11: "http://www.xbrl.org/2013/inlineXBRL"
      case .v10: "http://www.xbrl.org/2008/inlineXBRL"
      }
    }

    /// The registry where none is chosen: the newest that processors of the version are sure to have.
    var registry: TransformationRegistry { self == .v11 ? .trr5 : .trr2 }

    /// Whether formats of a registry may be used: Inline XBRL 1.0 is read with registries 2 and 3.
    func takes(_ registry: TransformationRegistry) -> Bool { self == .v11 || registry.rawValue <= 3 }
  }

  package var version: Version
  /// The language of titles, labels, captions, units and figures.
  package var language: Language
  package var registry: TransformationRegistry
  /// The form of digits in Japanese, where a registry takes it.
  package var digits: JapaneseDisplay.Digits

  package init(
    version: Version = .v11, language: Language = .english, registry: TransformationRegistry? = nil,
    digits: JapaneseDisplay.Digits = .halfWidth
  ) {
    self.version = version
    self.language = language
    self.registry = registry ?? version.registry
    self.digits = digits
  }

  /// The options of a choice; those that do not go together are a finding, and then there are none.
  package static func settled(_ options: ExportOptions) -> (options: InlineOptions?, findings: [Finding]) {
    let settled = InlineOptions(
      version: Version(rawValue: options["version"]) ?? .v11,
      language: Language(rawValue: options["language"]) ?? .english,
      registry: Int(options["registry"]).flatMap(TransformationRegistry.init),
      digits: options["digits"] == "full" ? .fullWidth : .halfWidth)
    var findings: [Finding] = []
    if !settled.version.takes(settled.registry) {
      findings.append(
        fault(
          "Inline XBRL \(settled.version.rawValue) has no formats of registry \(settled.registry.rawValue).",
          hint: "Write \"registry\": \"2\" or \"3\", or leave it out."))
    }
    if settled.digits == .fullWidth, settled.language != .japanese {
      findings.append(
        fault(
          "Full-width digits are for Japanese.", hint: "Write \"language\": \"ja\" as well, or leave \"digits\" out."))
    }
    return (findings.isEmpty ? settled : nil, findings)
  }

  /// What tells the file from those of other options: `1.1-en`, `1.0-ja-registry-3`, `1.1-ja-full-width`.
  package var suffix: String {
    var suffix = "\(version.rawValue)-\(language.rawValue)"
    if registry != version.registry { suffix += "-registry-\(registry.rawValue)" }
    if digits == .fullWidth { suffix += "-full-width" }
    return suffix
  }

  private static func fault(_ message: String, hint: String) -> Finding {
    Finding(.unknownOption, .init(subject: "inline"), message, hint: hint)
  }
}
