import Foundation
import TestRequirements
import Testing

@Suite("What must not compile", .requires(.swiftCompiler), .requires(.builtModules))
struct MustNotCompileTests {
  /// The names of the snippets in `MustNotCompile/`; each names its error in its first line and marks the faulty one.
  static let snippets = [
    "MoneyPlusCount", "PercentFormatOnMoney", "PercentFormatInCommentary", "InstantOfDuration", "DurationOfInstant",
    "DerivedAtAnInstant", "PerShareAsMoney", "PerShareInATotal", "RatioAsMoney", "BareInteger", "BareFraction",
    "NumberAsText", "CommentaryFromAString", "FactWithoutFormat",
  ]

  @Test("The control compiles, so that the others fail for their own reasons")
  func control() throws {
    let result = try typecheck("Control")
    #expect(result.ending == "exit 0", "\(result.errors)")
    #expect(result.errors == "")
  }

  @Test("A mistake of unit, period or prose is refused where it stands, for the reason meant", arguments: snippets)
  func refused(_ name: String) throws {
    let lines = try String(contentsOf: Self.folder.appending(path: "\(name).swift.txt"), encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let message = try #require(lines[0].wholeMatch(of: /\/\/ error: (.+)/)?.1)
    let faulty = try #require(lines.firstIndex { $0.hasSuffix("// here") }) + 1
    let result = try typecheck(name)
    #expect(result.ending == "exit 1")
    let errors = result.errors.split(separator: "\n").compactMap {
      $0.wholeMatch(of: /.*\.swift:(\d+):\d+: error: (.*)/)
    }
    #expect(errors.contains { $0.2.contains(message) }, "\(result.errors)")
    #expect(errors.allSatisfy { Int($0.1) == faulty }, "\(result.errors)")
  }

  @Test("Every snippet of the folder is tried")
  func complete() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(files.sorted() == (Self.snippets + ["Control"]).map { "\($0).swift.txt" }.sorted())
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "MustNotCompile")

  /// Typechecks a copy of a snippet against the modules of this build, and the headers that `KessanPlugin` reaches, as the
  /// package manager does.
  private func typecheck(_ name: String) throws -> CommandResult {
    let products = try #require(Command.products)
    let repository = try #require(Command.repository)
    return try TestWorkspace.inTemporaryFolder { folder in
      let snippet = folder.appending(path: "\(name).swift")
      try FileManager.default.copyItem(at: Self.folder.appending(path: "\(name).swift.txt"), to: snippet)
      return try Command.shell(
        """
        swiftc -typecheck -swift-version 6 -diagnostic-style llvm -module-cache-path cache -I "$MODULES" \\
          -Xcc -fmodule-map-file="$HEADERS" $(pkg-config --cflags libxml-2.0) \(name).swift
        """,
        in: folder,
        environment: [
          "MODULES": products.appending(path: "Modules").path,
          "HEADERS": repository.appending(path: "Sources/CLibXML2/module.modulemap").path,
        ])
    }
  }
}

extension Requirement {
  /// The modules of this build, where the package manager puts them.
  fileprivate static let builtModules = path(
    "The build has no Modules/KessanPlugin.swiftmodule.",
    Command.products?.appending(path: "Modules/KessanPlugin.swiftmodule").path ?? "")
}
