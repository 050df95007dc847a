package import KessanModel

extension FindingFamily {
  /// What is wrong with `Workspace.json` and with what it lists.
  package static let workspace = FindingFamily(
    "The workspace",
    [
      .badJSON, .badWorkspace, .duplicateFile, .unknownModule, .duplicateModule, .emptyModule, .unknownSection,
      .unknownSelection,
    ])
}

extension FindingCode {
  package static let badJSON = FindingCode(
    "kessan:badJSON", .error, traits: .stopsTheCommand, "Workspace.json is not valid JSON.",
    advice: "Look at the line that the finding names for a missing comma, quote or bracket.")

  package static let badWorkspace = FindingCode(
    "kessan:badWorkspace", .error, traits: .stopsTheCommand,
    "A key of Workspace.json is missing, unknown or repeated, or has a value that it cannot have.",
    advice: "Correct the key. kessan new workspace DIR writes a Workspace.json to compare with.")

  package static let duplicateFile = FindingCode(
    "kessan:duplicateFile", .error, "Workspace.json lists a file twice.", advice: "Name each file once.")

  package static let unknownModule = FindingCode(
    "kessan:unknownModule", .error, "Workspace.json lists a module that this build of Kessan does not have.",
    advice: "Correct the name. kessan modules lists the modules.")

  package static let duplicateModule = FindingCode(
    "kessan:duplicateModule", .error, "Workspace.json lists a module twice.", advice: "Name each module once.")

  package static let emptyModule = FindingCode(
    "kessan:emptyModule", .warning, traits: [.judgement, .saysThatFactsAreMissing, .saysThatWordsAreMissing],
    "A module is listed, and the workspace has no figure and no word for its sections.",
    advice: "Add its figures to Data or its words to the commentary, or take the module out of Workspace.json.")

  package static let unknownSection = FindingCode(
    "kessan:unknownSection", .error, "Commentary is written for a section that no module composes.",
    advice: "Correct the id of the section in the commentary, or add the module that composes it to Workspace.json.")

  package static let unknownSelection = FindingCode(
    "kessan:unknownSelection", .error, traits: .stopsTheCommand,
    "The option --section names a section that the report does not have.",
    advice: "Write one of the ids that the finding lists.")
}
