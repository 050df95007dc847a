import Testing

/// A way to break the reference workspace, with the finding that must come of it.
struct HostileInput: Sendable, CustomTestStringConvertible {
  let name: String
  let code: String
  /// The file that the finding names; for the workspace file itself, the end of its path.
  let file: String?
  let line: Int?
  let column: String?
  let exitCode: Int32
  let arguments: [String]
  let spoil: @Sendable (TestWorkspace) throws -> Void

  var testDescription: String { name }

  /// A fault of `Workspace.json`.
  static func workspace(
    _ name: String, _ code: String, line: Int? = nil, column: String? = nil, exit: Int32 = 2,
    _ spoil: @escaping @Sendable (TestWorkspace) throws -> Void
  ) -> HostileInput {
    HostileInput(
      name: name, code: code, file: "Workspace.json", line: line, column: column, exitCode: exit, arguments: [],
      spoil: spoil)
  }

  /// A fault of `Workspace.json` that comes of one text replaced by another.
  static func setting(
    _ name: String, _ code: String, _ old: String, _ new: String, column: String? = nil, exit: Int32 = 2
  ) -> HostileInput {
    workspace(name, code, column: column, exit: exit) { try $0.replace(old, with: new) }
  }

  /// A fault of an added fact file.
  static func file(
    _ name: String, _ code: String, line: Int?, column: String? = nil, exit: Int32 = 1,
    _ spoil: @escaping @Sendable (TestWorkspace) throws -> Void
  ) -> HostileInput {
    HostileInput(
      name: name, code: code, file: TestWorkspace.added, line: line, column: column, exitCode: exit, arguments: [],
      spoil: spoil)
  }

  /// A fault of an added row, or of the last of several.
  static func row(_ name: String, _ code: String, column: String? = nil, _ rows: String...) -> HostileInput {
    file(name, code, line: rows.count + 1, column: column) { workspace in
      try workspace.add(Array(([header] + rows).map { $0 + "\n" }.joined().utf8))
    }
  }

  static let header = "concept,period,dimensions,printed,scale,unit,slide,value,decimals,reading,formula,note"

  static let all = workspaceFaults + headerFaults + fileFaults + rowFaults + valueFaults + judgedFaults + otherFaults

  private static let otherFaults = [
    HostileInput(
      name: "a section that does not exist", code: "kessan:unknownSelection", file: nil, line: nil, column: nil,
      exitCode: 2, arguments: ["--section", "II-33"], spoil: { _ in }),
    format("a format that does not exist", "kessan:unknownFormat", "inlin"),
    format("an option that does not exist", "kessan:unknownOption", "inline:verson=1.0"),
    format("an option of a format that has none", "kessan:unknownOption", "json:version=1.0"),
    format("a value that an option does not have", "kessan:unknownOption", "inline:version=1.2"),
    format("an empty value", "kessan:unknownOption", "inline:version="),
    HostileInput(
      name: "a format twice", code: "kessan:duplicateExport", file: nil, line: nil, column: "--format", exitCode: 2,
      arguments: ["--format", "inline:registry=5", "--format", "inline"], spoil: { _ in }),
    format("options that do not go together", "kessan:unknownOption", "inline:version=1.0,registry=5"),
  ]

  /// A fault of the command line's formats.
  private static func format(_ name: String, _ code: String, _ format: String) -> HostileInput {
    HostileInput(
      name: name, code: code, file: nil, line: nil, column: "--format", exitCode: 2, arguments: ["--format", format],
      spoil: { _ in })
  }
}
