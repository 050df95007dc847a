package import KessanModel

extension FindingFamily {
  /// What cannot be read in a commentary file.
  package static let commentary = FindingFamily(
    "Commentary files", [.malformedCommentary, .badReference, .paragraphTooLong, .fileTooLong])
}

extension FindingCode {
  package static let malformedCommentary = FindingCode(
    "kessan:malformedCommentary", .error, "A line of commentary is neither heading nor paragraph, or a brace is wrong.",
    advice: "Write # and the id of a section, ## and a language, or - and a paragraph. Write {{ for a brace in a text.")

  package static let badReference = FindingCode(
    "kessan:badReference", .error, "A reference in braces cannot be read.",
    advice: "Write the concept, @ and the period, a bar, and the format in which the figure is shown.",
    example: "{Revenues@1H16|billions}")

  package static let paragraphTooLong = FindingCode(
    "kessan:paragraphTooLong", .error, "A paragraph is longer than can be read.",
    advice: "Divide it into several paragraphs: a hyphen begins each.")

  package static let fileTooLong = FindingCode(
    "kessan:fileTooLong", .error, "A commentary file is longer than can be read.",
    advice: "Check that it is commentary. If it is, divide it into several files.")
}
