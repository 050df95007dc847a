import Foundation
import Testing

/// What a terminal would act on, and what nobody sees, is spelt out wherever input is shown.
@Suite("Text of strangers on a terminal")
struct VisibleTextTests {
  static let texts: [(written: String, shown: String)] = [
    ("a\u{1B}[31mb", "a\\u{1B}[31mb"), ("a\u{1B}]0;x\u{7}b", "a\\u{1B}]0;x\\u{07}b"), ("a\u{7F}b", "a\\u{7F}b"),
    ("a\u{9B}31mb", "a\\u{9B}31mb"), ("a\u{85}b", "a\\u{85}b"), ("a\u{202E}b", "a\\u{202E}b"),
    ("a\u{2066}b", "a\\u{2066}b"),
    ("a\u{200F}b", "a\\u{200F}b"), ("a\u{200B}b", "a\\u{200B}b"), ("a\u{2028}b", "a\\u{2028}b"),
    ("a\u{FEFF}b", "a\\u{FEFF}b"), ("a\u{E0041}b", "a\\u{E0041}b"), ("a\nb", "a\\nb"), ("a\rb", "a\\rb"),
    ("a\tb", "a\\tb"), ("a\\b", "a\\b"), ("決算 é 👩‍👩‍👧 ½", "決算 é 👩‍👩‍👧 ½"),
  ]

  @Test("A folder, a module and an unknown option are named in letters that can be seen", arguments: texts)
  func arguments(_ written: String, _ shown: String) throws {
    try TestWorkspace.inTemporaryFolder { folder in
      let workspace = try Command.kessan(["build", "--workspace", written], in: folder)
      #expect(workspace.exitCode == 2 && workspace.output.contains(" \(shown)/Workspace.json\n"), "\(workspace.output)")
      Self.expectVisible(workspace)
      for arguments in [
        ["build", "--" + written], ["build", "--format", written + ":"], [written], ["new", "module", written],
      ] {
        let result = try Command.kessan(arguments, in: folder)
        #expect(result.exitCode == 2)
        Self.expectVisible(result)
      }
      let made = try Command.kessan(["new", "workspace", written], in: folder)
      #expect(made.ending == "exit 0" && made.output.contains("  \(shown)/Workspace.json\n"), "\(made.text)")
      Self.expectVisible(made)
    }
  }

  @Test("A cell is shown in letters that can be seen, in findings and in tables", arguments: texts)
  func cells(_ written: String, _ shown: String) throws {
    try TestWorkspace.copied { workspace in
      let cell = "\"" + written + "\""
      try workspace.add(
        "MobileCostRetroactiveAdjustment,FY10,\"Vendor=\(written)\",5,6,JPY,,,,,,\(cell)",
        "\(cell),1H10,,5,6,JPY,,,,,,",
        "Revenues,\(cell),,5,6,JPY,,,,,,", "Revenues,1H10,\(cell),5,6,JPY,,,,,,",
        "Revenues,1H10,,\(cell),6,\(cell),,,,,,")
      for command in [
        ["build"], ["facts"], ["tie-out"], ["build", "--json"], ["facts", "--json"], ["tie-out", "--json"],
      ] {
        let result = try Command.kessan(command, in: workspace.folder)
        #expect(result.exitCode == 1)
        Self.expectVisible(result)
      }
    }
  }

  /// That what a command wrote holds no character but line ends that a terminal acts on.
  private static func expectVisible(_ result: CommandResult) {
    let raw = (result.output + result.errors).unicodeScalars.first { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: !"\n\u{200D}".unicodeScalars.contains(scalar)
      default: false
      }
    }
    #expect(raw == nil, "\(result.text)")
  }
}
