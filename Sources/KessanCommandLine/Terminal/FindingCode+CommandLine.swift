import KessanModel

extension FindingFamily {
  /// What only the command line finds.
  static let commandLine = FindingFamily("The command line", [.cannotScaffold, .cannotExport])
}

extension FindingCode {
  static let cannotScaffold = FindingCode(
    "kessan:cannotScaffold", .error, traits: .stopsTheCommand, "A module or a workspace cannot be created there.",
    advice: "Choose a name that does not exist yet, in a folder that you may write to.")

  static let cannotExport = FindingCode(
    "kessan:cannotExport", .error, "A format cannot be written, because of a name or a text in the report.",
    advice: "Find the name or text in question in Workspace.json or Data, and change it. Nothing was written.")
}
