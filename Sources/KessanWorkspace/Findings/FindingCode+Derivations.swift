package import KessanModel

extension FindingFamily {
  /// What computing facts from others shows.
  package static let derivations = FindingFamily(
    "Computed figures",
    [.inconsistentDerivation, .inconsistentIdentity, .missingLine, .linesExceedTotal, .notDerived])
}

extension FindingCode {
  package static let inconsistentDerivation = FindingCode(
    "kessan:inconsistentDerivation", .error, traits: .judgement,
    "A reported figure differs from what a module computes for it, by more than rounding explains.",
    advice: "Correct the figure, or one of those that it is computed from.")

  package static let inconsistentIdentity = FindingCode(
    "kessan:inconsistentIdentity", .error, traits: .judgement,
    "Reported figures that must add up, such as assets, liabilities and equity, do not.",
    advice: "Check the figures that the finding lists against the announcement.")

  package static let missingLine = FindingCode(
    "kessan:missingLine", .warning, or: [.note], traits: .judgement,
    "A line of a statement is not reported, and the other lines show what it would have to be.",
    advice: "Check the figures. Add a row for the line, or one that prints — where it is not disclosed.")

  package static let linesExceedTotal = FindingCode(
    "kessan:linesExceedTotal", .warning, traits: .judgement, "The lines of a total add up to more than the total.",
    advice: "Check the total and the lines. Nothing is filed for what is left of the total.")

  package static let notDerived = FindingCode(
    "kessan:notDerived", .note, or: [.error], traits: .routine,
    "A module does not compute a figure, because some of what it is computed from is not reported.",
    advice: "Nothing needs doing, or add the missing facts. It is an error where the computed fact could not be kept.")
}
