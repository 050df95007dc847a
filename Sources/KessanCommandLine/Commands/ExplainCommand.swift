import ArgumentParser
import KessanModel
import KessanPlugin
import KessanWorkspace

/// `kessan explain`: what a code in a finding means.
struct ExplainCommand: ExtendedCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a code in a finding means, and what to do.",
    discussion: """
      Every finding has a code, such as kessan:ambiguousUnit, after its severity. The finding says what is wrong in your \
      files; this command says what the code means in general. Codes that do not begin with kessan: are those of the \
      XBRL standards. The prefix kessan: may be left out. Without a code, all codes are listed.

        kessan explain ambiguousUnit          what the code means
        kessan explain                        every code, by subject
        kessan explain --json                 the same list for programs
      """)

  @Argument(help: "The code, as a finding shows it.")
  var code: String?

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: .hidden)
  var markdown = false

  func validate() throws {
    if markdown, code != nil || json {
      throw ValidationError("--markdown writes the whole of docs/findings.md. Use it alone.")
    }
  }

  func run(with extensions: ExtensionSet) throws {
    let catalogue = extensions.codes.reduce(FindingCatalogue.kessan.adding(.commandLine)) { $0.adding($1) }
    if markdown { return Terminal.write(data: FindingsGuide(catalogue: catalogue).text) }
    guard let text = code else {
      guard !json else { return try JSONOutput.print(catalogue.codes.map(CodeRecord.init)) }
      return list(catalogue)
    }
    guard let code = catalogue[text] else {
      throw ValidationError("There is no code \"\(text.prefix(100))\". \(catalogue.hint(for: text))")
    }
    guard !json else { return try JSONOutput.print(CodeRecord(code)) }
    for line in CodeText(code).lines { Terminal.print(line) }
  }

  private func list(_ catalogue: FindingCatalogue) {
    for (number, family) in catalogue.families.enumerated() {
      if number > 0 { Terminal.print() }
      Terminal.print(Terminal.styled(family.title, .bold))
      var table = TextTable([("code", .left), ("severity", .left), ("what is wrong", .left)])
      for code in family.codes { table.add([code.text, CodeText(code).severity, code.summary]) }
      for line in table.lines { Terminal.print(line) }
    }
  }
}

/// A code as machines read it.
private struct CodeRecord: Encodable {
  let code: String
  let severity: String
  let otherSeverities: [String]
  let source: String
  let summary: String
  let advice: String
  let example: String?

  init(_ code: FindingCode) {
    self.code = code.text
    severity = code.severity.rawValue
    otherSeverities = code.otherSeverities.map(\.rawValue)
    source = code.source
    summary = code.summary
    advice = code.advice
    example = code.example
  }
}
