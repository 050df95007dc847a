import KessanBytes
public import KessanDisclosure
import KessanModel
import KessanPlugin

extension Pipeline {
  /// The files that a workspace asks for, or in other formats where these are named: with those that its profile takes.
  ///
  /// - Throws: what an exporter throws; then there is no file.
  public func exports(
    _ report: Disclosure, of configuration: WorkspaceConfiguration, insteadOf choices: [ExportChoice]? = nil
  ) throws -> Exporter.Output {
    let profile = profile(configuration.profile).profile
    let named = Set(configuration.exports.map(\.format))
    let demanded = profile?.formats.filter { !named.contains($0.format) } ?? []
    var output = try exports(report, choices: choices ?? configuration.exports + demanded)
    output.findings = profile?.severities.applied(to: output.findings) ?? output.findings
    return output
  }

  /// The files of a report in the formats that are chosen, and in those that these refer to.
  ///
  /// - Throws: what an exporter throws; then there is no file.
  public func exports(_ report: Disclosure, choices: [ExportChoice]) throws -> Exporter.Output {
    guard !choices.isEmpty else { return Exporter.Output(files: [], findings: [Self.noFormat]) }
    let completed = complete(choices)
    var output = Exporter.Output(
      files: [
        ExportFile(WorkspaceSchema.path) { [extensions] in
          try ByteOutput.deliver(WorkspaceSchema(extensions: extensions).bytes, $0)
        }
      ], findings: completed.findings)
    for exporter in extensions.exporters {
      var written: Set<ExportOptions> = []
      for choice in completed.choices where choice.format == exporter.name {
        let settled = exporter.settle(choice)
        output.findings += settled.findings
        guard settled.findings.isEmpty else { continue }
        guard written.insert(settled.options).inserted else {
          output.findings.append(Self.repetition(of: choice))
          continue
        }
        let part = try exporter.export(report, settled.options)
        output.files += part.files
        for finding in part.findings.map({ $0.placed(choice) }) where !output.findings.contains(finding) {
          output.findings.append(finding)
        }
      }
    }
    let findings = Self.joined(output.findings, report) + repetitions(output.files, completed.choices)
    output.findings = findings.capped()
    return output
  }

  /// The choices with the formats that they refer to; formats that do not exist are findings.
  private func complete(_ choices: [ExportChoice]) -> (choices: [ExportChoice], findings: [Finding]) {
    var completed: [ExportChoice] = []
    var findings = CappedFindings()
    var seen: Set<ExportChoice> = []
    var formats = Set(choices.map(\.format))
    for choice in choices {
      guard seen.insert(choice).inserted else {
        findings.add(Self.repetition(of: choice))
        continue
      }
      guard let exporter = extensions.exporters.first(where: { $0.name == choice.format }) else {
        let known = extensions.exporters.map(\.name)
        findings.add(
          Finding(
            .unknownFormat, choice.place, "There is no export format \"\(choice.format)\".",
            hint: Suggestion.hint(
              for: choice.format, among: known, otherwise: "Formats are \(known.joined(separator: ", ")).")))
        continue
      }
      completed.append(choice)
      for required in exporter.requires where formats.insert(required).inserted {
        completed.append(ExportChoice(required))
        findings.add(
          Finding(
            .addedFormat, .init(file: choice.file, column: choice.file == nil ? nil : "exports"),
            "The format \(required) is written too, because files of \(exporter.name) refer to it.",
            hint: "Name \(required) as well, to have it said."))
      }
    }
    return (completed, findings.findings)
  }

  private static func repetition(of choice: ExportChoice) -> Finding {
    Finding(
      .duplicateExport, choice.place, "The format \(choice.format) stands twice with the same options.",
      hint: "Name a format once, or with options that differ.")
  }

  /// One finding on the facts that no section shows, for all formats that hold sections only: it is the same for each.
  private static func joined(_ findings: [Finding], _ report: Disclosure) -> [Finding] {
    let formats = findings.filter { $0.kind == .undisclosedFacts }.compactMap(\.location.subject)
    guard formats.count > 1 else { return findings }
    return findings.filter { $0.kind != .undisclosedFacts }
      + report.findingsOnUndisclosedFacts(format: formats.joined(separator: ", "))
  }

  /// Without formats a build would only take away what earlier ones wrote.
  private static let noFormat = Finding(
    .noFormat, .init(file: "Workspace.json", column: "exports"), "There is no format to write.",
    hint: "Name one, such as \"filing\"; kessan formats lists them.")

  /// A finding for each format that would write a file twice.
  private func repetitions(_ files: [ExportFile], _ choices: [ExportChoice]) -> [Finding] {
    let repeated = Dictionary(grouping: files, by: \.path).filter { $0.value.count > 1 }.keys.sorted()
    let folders = Dictionary(grouping: repeated) { String($0.prefix { $0 != "/" }) }
    return folders.sorted { $0.key < $1.key }.map { folder, paths in
      let rest = paths.count > 1 ? " and \(paths.count - 1) more" : ""
      return Finding(
        .duplicateExport, choices.first { $0.format == folder }?.place ?? .init(subject: folder),
        "Two exports write the file \(paths[0])\(rest).", hint: "Name a format once, or with options that differ.")
    }
  }
}

extension Finding {
  /// The same finding at the place of the choice that it is about: an exporter knows options, and not who chose them.
  fileprivate func placed(_ choice: ExportChoice) -> Finding {
    guard kind == .unknownOption else { return self }
    return Finding(kind, severity, choice.place, message, hint: hint)
  }
}
