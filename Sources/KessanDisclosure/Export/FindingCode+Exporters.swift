package import KessanModel

extension FindingFamily {
  /// What is wrong with the formats that are chosen, whoever writes them.
  package static let exporters = FindingFamily(
    "Formats and their options", [.unknownFormat, .unknownOption, .undisclosedFacts, .unwritableExports])
}

extension FindingCode {
  package static let unknownFormat = FindingCode(
    "kessan:unknownFormat", .error, "There is no such format, or the fact cannot be shown in it.",
    advice: "Correct the name. kessan formats lists the formats of files; the finding lists those of figures in a text."
  )

  package static let unknownOption = FindingCode(
    "kessan:unknownOption", .error, "A format has no such option, or the option cannot have that value.",
    advice: "Correct the option. kessan formats lists the options of each format and their values.")

  package static let undisclosedFacts = FindingCode(
    "kessan:undisclosedFacts", .note, "Formats that hold sections only do not have the facts that no section shows.",
    advice:
      "Nothing needs doing if that is meant. Otherwise show the facts in a section, or write a format with all facts.")

  package static let unwritableExports = FindingCode(
    "kessan:unwritableExports", .error, traits: .stopsTheCommand, "The exports cannot be written.",
    advice: "Check the space on the disk, the rights of the folder, and that no other kessan is writing there.")
}
