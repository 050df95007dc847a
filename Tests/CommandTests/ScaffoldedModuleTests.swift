import Foundation
import Testing

extension Tag {
  /// Tests that build a product, and take a minute or two.
  @Tag static var builds: Self
}

@Suite("A module in five minutes", .serialized, .tags(.builds))
struct ScaffoldedModuleTests {
  /// What an engineer types, with every output kept. Of the other tests none is built: that would show nothing.
  private static let script = """
    rm -rf Tests Exports
    "$KESSAN" new module Retail >"$OUT/new" || exit 10
    cat >>Package.swift <<'MANIFEST'

    package.targets.removeAll { target in
      target.name != "RetailTests" && (target.type == .test || target.path?.hasPrefix("Tests/") == true)
    }
    MANIFEST
    swift build --build-tests --scratch-path "$BUILD" >"$OUT/build" 2>&1 || exit 11
    "$BUILD/debug/kessan" modules --json >"$OUT/modules" || exit 12
    "$BUILD/debug/kessan" build >"$OUT/report" || exit 13
    cp -R Exports "$OUT/Exports" || exit 14
    swift test --skip-build --scratch-path "$BUILD" --filter RetailTests >"$OUT/test" 2>&1 || exit 15
    """

  @Test("A new module builds, is registered, files a valid report, and passes its own test with its golden")
  func retail() throws {
    try TestWorkspace.inTemporaryFolder { out in
      func said(_ name: String) throws -> String { try String(contentsOf: out.appending(path: name), encoding: .utf8) }
      let result = try TestCheckout.run(Self.script, out: out)
      let outputs = ["build", "report", "test"].map { (try? said($0).suffix(3000)) ?? "" }
      try #require(result.ending == "exit 0", "\(result.text) \(outputs)")
      #expect(try !said("build").contains("warning: "), "\(outputs)")
      let modules = try JSONDecoder().decode(
        [ModuleOutput].self, from: Data(contentsOf: out.appending(path: "modules")))
      #expect(modules.last?.id == "Retail")
      #expect(modules.last?.concepts == ["RetailCustomers"])
      #expect(try said("report").contains("\nVALID  0 errors, 0 warnings, "))
      let exports = try FolderSnapshot(out.appending(path: "Exports"))
      #expect(exports.text("sections/Retail/Retail-overview.xml")?.contains("Retail revenues of 1H16 were") == true)
      #expect(exports.text("filing/iij-2016-11-08.xsd")?.contains("name=\"RetailCustomers\"") == true)
      #expect(exports.text("filing/iij-2016-11-08.xml")?.contains("iij:RetailCustomers ") == true)
      #expect(try said("test").contains("Test run with 2 tests"), "\(outputs)")
    }
  }
}
