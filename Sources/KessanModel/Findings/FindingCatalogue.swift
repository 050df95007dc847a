/// The codes of one subject, such as those of fact files.
public struct FindingFamily: Sendable, Hashable {
  public let title: String
  public let codes: [FindingCode]

  public init(_ title: String, _ codes: [FindingCode]) {
    self.title = title
    self.codes = codes
  }
}

/// Every code that a build of Kessan can issue, once, by subject.
public struct FindingCatalogue: Sendable, Hashable {
  public private(set) var families: [FindingFamily]

  public init(_ families: [FindingFamily]) { self.families = families }

  public var codes: [FindingCode] { families.flatMap(\.codes) }

  /// The code of a text; where its prefix is left out, that of Kessan.
  public subscript(text: String) -> FindingCode? {
    codes.first { $0.text == text } ?? codes.first { $0.text == "kessan:" + text }
  }

  /// The catalogue with the codes of one more module, exporter or source.
  public func adding(_ family: FindingFamily) -> FindingCatalogue { FindingCatalogue(families + [family]) }
}
