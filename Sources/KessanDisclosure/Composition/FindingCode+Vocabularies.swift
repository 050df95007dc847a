package import KessanModel

extension FindingFamily {
  /// What does not fit together in the definitions of modules.
  package static let vocabularies = FindingFamily(
    "Definitions of modules",
    [
      .unknownConcept, .unknownDimension, .unknownMember, .definitionClash, .badName, .badCount, .cyclicMember,
      .tooManyConcepts, .missingLabel, .unusedConcept,
    ])
}

extension FindingCode {
  package static let unknownConcept = FindingCode(
    "kessan:unknownConcept", .error, "A row, a formula, a text or a module names a concept that nobody defines.",
    advice: "Correct the name, or add the module that defines the concept to \"modules\" in Workspace.json.")

  package static let unknownDimension = FindingCode(
    "kessan:unknownDimension", .error, "A module defines a member of a dimension that nobody defines.",
    advice: "Define the dimension in the module, or correct its name.")

  package static let unknownMember = FindingCode(
    "kessan:unknownMember", .error, "A module refers to a member that its dimension does not have.",
    advice: "Define the member in the module, or correct its name.")

  package static let definitionClash = FindingCode(
    "kessan:definitionClash", .error, "Two definitions have the same name and different meanings.",
    advice: "Rename one of them, or let one module use the other's definition.")

  package static let badName = FindingCode(
    "kessan:badName", .error, "A name cannot be used in XBRL, or has a meaning of its own.",
    advice: "Use ASCII letters and digits, beginning with a letter, and a word that is not reserved.",
    example: "OperatingIncome")

  package static let badCount = FindingCode(
    "kessan:badCount", .error, "The name of a counted thing cannot be a unit, or is another unit already.",
    advice: "Choose another word, in ASCII letters and digits, beginning with a letter.", example: "subscriptions")

  package static let cyclicMember = FindingCode(
    "kessan:cyclicMember", .error, "A member is defined as a part of itself.",
    advice: "Let one of its parents stand directly below the total of the dimension.")

  package static let tooManyConcepts = FindingCode(
    "kessan:tooManyConcepts", .error, "The modules of the workspace define more concepts than one report can hold.",
    advice: "List fewer modules in Workspace.json.")

  package static let missingLabel = FindingCode(
    "kessan:missingLabel", .error, or: [.warning], traits: .judgement,
    "Something that is filed has no label in one of the report's languages.",
    advice: "Add the label where the module defines it. English is required; a missing Japanese label is a warning.")

  package static let unusedConcept = FindingCode(
    "kessan:unusedConcept", .note, traits: .routine, "A module defines a concept that no fact is reported for.",
    advice: "Nothing needs doing. The concept is not filed; add a fact if one is missing.")
}
