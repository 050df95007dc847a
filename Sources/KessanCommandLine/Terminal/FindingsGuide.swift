import KessanModel

/// The text of `docs/findings.md`: every code, a table for each subject.
struct FindingsGuide {
  let catalogue: FindingCatalogue

  var text: String {
    """
    # Findings

    Every finding of Kessan has a severity, a code, a place, a message and a hint. This page lists the codes: what is wrong, and
    what to do in general. The hint of a finding says it for your files. `kessan explain CODE` prints one entry.

    - An **error** keeps the report from being filed: exports are not written.
    - A **warning** may be a mistake. The report can be filed.
    - A **note** is worth knowing, and needs no change.

    Codes that begin with `kessan:` are Kessan's own. The others are those of the standards that are named beside them.
    This page is written by Kessan; `Tests/CommandTests/ExplainCommandTests.swift` says how to write it anew.

    """ + catalogue.families.map(section).joined()
  }

  private func section(_ family: FindingFamily) -> String {
    """

    ## \(family.title)

    | code | severity | what is wrong | what to do | source |
    |---|---|---|---|---|

    """ + family.codes.map(row).joined()
  }

  private func row(_ code: FindingCode) -> String {
    let example = code.example.map { " Example: `\(cell($0))`" } ?? ""
    return
      "| `\(code.text)` | \(CodeText(code).severity) | \(words(code.summary)) | \(words(code.advice))\(example) | \(words(code.source)) |\n"
  }

  /// A text in which Markdown reads nothing but words.
  private func words(_ text: String) -> String {
    var words = ""
    for character in text {
      if "\\`*_<>[]|".contains(character) { words += "\\" }
      words.append(character)
    }
    return words
  }

  /// A text for between backquotes in a table.
  private func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
