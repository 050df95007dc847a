public import KessanModel

/// Why a workspace cannot be opened: everything that is wrong with its file, as far as it could be read.
public struct WorkspaceFault: Error, Sendable, Hashable {
  /// In the order of listings; at least one.
  public let findings: [Finding]

  init(_ first: Finding, _ others: [Finding] = []) { findings = ([first] + others).sorted() }

  /// The first finding.
  public var first: Finding { findings[0] }
}
