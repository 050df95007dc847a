package import KessanModel

extension FindingFamily {
  /// What happens where exports are chosen and written.
  package static let exports = FindingFamily(
    "The exports folder",
    [.noFormat, .duplicateExport, .addedFormat, .foreignFile, .exportsInSteps, .leftExports, .interrupted])
}

extension FindingCode {
  package static let noFormat = FindingCode(
    "kessan:noFormat", .error, "No format is chosen, so that there is nothing to write.",
    advice: "Name a format under \"exports\" in Workspace.json. kessan formats lists the formats.",
    example: "\"filing\"")

  package static let duplicateExport = FindingCode(
    "kessan:duplicateExport", .error, "A format is chosen twice, or two formats would write the same file.",
    advice: "Name a format once, or with options that differ.")

  package static let addedFormat = FindingCode(
    "kessan:addedFormat", .note, "A format is written that was not chosen, because files of another refer to it.",
    advice: "Nothing needs doing. Name the format under \"exports\" to say that it is meant.")

  package static let foreignFile = FindingCode(
    "kessan:foreignFile", .warning, or: [.note], "A file in the exports folder was not written by Kessan, and is kept.",
    advice: "Keep files of your own elsewhere. Remove the file if an earlier version of Kessan wrote it.")

  package static let exportsInSteps = FindingCode(
    "kessan:exportsInSteps", .warning,
    "The system could not exchange the old exports for the new ones in one step. The new exports are complete.",
    advice: "Nothing needs doing. The finding says how to have it in one step the next time.")

  package static let leftExports = FindingCode(
    "kessan:leftExports", .warning, "The exports are complete, but files of an unfinished run could not be removed.",
    advice: "Look at the folder that the finding names, and remove it.")

  package static let interrupted = FindingCode(
    "kessan:interrupted", .error, "The run was interrupted before anything was changed.", advice: "Build again.")
}
