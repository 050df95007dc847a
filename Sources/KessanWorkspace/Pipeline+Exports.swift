import KessanModel
import KessanSources

extension Pipeline {
  /// The files of a report in the formats that are chosen, and in those that these refer to.
  ///
  /// - Throws: what an exporter throws; then there is no file.
  public func exports(_ report: Report, choices: [ExportChoice]) throws -> Exporter.Output {
    let completed = complete(choices)
    var output = Exporter.Output(
      files: [
        ExportFile("schema/workspace.schema.json") {
          try ByteOutput.deliver(PackageResources.workspace_schema_json, $0)
        }
      ], findings: completed.findings)
    for exporter in exporters {
      for choice in completed.choices where choice.format == exporter.name {
        let settled = exporter.settle(choice)
        output.findings += settled.findings
        guard settled.findings.isEmpty else { continue }
        let part = try exporter.export(report, settled.options)
        output.files += part.files
        output.findings += part.findings
      }
    }
    output.findings += repetitions(output.files)
    return output
  }

  /// The choices with the formats that they refer to; formats that do not exist are findings.
  private func complete(_ choices: [ExportChoice]) -> (choices: [ExportChoice], findings: [Finding]) {
    var completed: [ExportChoice] = []
    var findings: [Finding] = []
    for choice in choices {
      guard let exporter = exporters.first(where: { $0.name == choice.format }) else {
        let known = exporters.map(\.name)
        findings.append(
          Finding(
            "kessan:unknownFormat", .error,
            .init(file: choice.file, column: choice.file == nil ? "--format" : "exports"),
            "There is no export format \"\(choice.format)\".",
            hint: Suggestion.hint(
              for: choice.format, among: known, otherwise: "Formats are \(known.joined(separator: ", ")).")))
        continue
      }
      completed.append(choice)
      for required in exporter.requires where !(choices + completed).contains(where: { $0.format == required }) {
        completed.append(ExportChoice(required))
        findings.append(
          Finding(
            "kessan:addedFormat", .note, .init(file: choice.file, column: choice.file == nil ? nil : "exports"),
            "The format \(required) is written too, because files of \(exporter.name) refer to it.",
            hint: "Name \(required) as well, to have it said."))
      }
    }
    return (completed, findings)
  }

  private func repetitions(_ files: [ExportFile]) -> [Finding] {
    Dictionary(grouping: files, by: \.path).filter { $0.value.count > 1 }.keys.sorted().map { path in
      Finding(
        "kessan:duplicateExport", .error, .init(subject: path), "Two exports write the file \(path).",
        hint: "Name a format once, or with options that differ.")
    }
  }
}
