import Foundation
import Testing

extension Tag {
  /// Tests that build a product, and take a minute or two.
  @Tag static var builds: Self
}

@Suite("A module in five minutes", .serialized, .tags(.builds))
struct ScaffoldedModuleTests {
  @Test("A new module builds, is registered, files a valid report, and passes its own test with its golden")
  func retail() throws {
    let repository = try #require(Command.repository)
    let root = repository.appending(path: ".build/scaffold")
    let checkout = root.appending(path: "kessan")
    try FileManager.default.createDirectory(at: checkout, withIntermediateDirectories: true)
    try TestCheckout.update(checkout)
    try TestCheckout.provideDependencies(root.appending(path: "build"))
    try? FileManager.default.removeItem(at: checkout.appending(path: "Tests"))
    try? FileManager.default.removeItem(at: checkout.appending(path: "Exports"))
    #expect(try Command.kessan(["new", "module", "Retail"], in: checkout).ending == "exit 0")
    try keepOnlyTest("RetailTests", of: checkout.appending(path: "Package.swift"))
    try expectBuild(checkout)

    let modules = try run("\"$PRODUCTS/kessan\" modules --json", checkout).json([ModuleOutput].self)
    #expect(modules.last?.id == "Retail")
    #expect(modules.last?.concepts == ["RetailCustomers"])
    let build = try run("\"$PRODUCTS/kessan\" build", checkout)
    #expect(build.ending == "exit 0", "\(build.text)")
    #expect(build.output.contains("\nVALID  0 errors, 0 warnings, "))
    let exports = try FolderSnapshot(checkout.appending(path: "Exports"))
    #expect(exports.text("sections/Retail/Retail-overview.xml")?.contains("Retail revenues of 1H16 were") == true)
    #expect(exports.text("filing/iij-2016-11-08.xsd")?.contains("name=\"RetailCustomers\"") == true)
    #expect(exports.text("filing/iij-2016-11-08.xml")?.contains("iij:RetailCustomers ") == true)

    let test = try run("swift test --skip-build --scratch-path ../build --filter RetailTests", checkout)
    #expect(test.ending == "exit 0", "\(test.text.suffix(2000))")
    #expect(test.text.contains("Test run with 2 tests"), "\(test.text.suffix(2000))")
  }

  private func expectBuild(_ checkout: URL) throws {
    let result = try run(
      "swift build --build-tests --scratch-path ../build", checkout)
    #expect(result.ending == "exit 0", "\(result.text.suffix(3000))")
    #expect(!result.text.contains("warning: "), "\(result.text.suffix(3000))")
  }

  private func run(_ script: String, _ checkout: URL) throws -> CommandResult {
    try Command.shell(script, in: checkout, environment: ["PRODUCTS": "../build/debug"], timeout: 900)
  }

  /// Building every other test as well would take minutes and show nothing.
  private func keepOnlyTest(_ name: String, of manifest: URL) throws {
    let text = try String(contentsOf: manifest, encoding: .utf8)
    let rest = """

      package.targets.removeAll { target in
        target.name != "\(name)" && (target.type == .test || target.path?.hasPrefix("Tests/") == true)
      }

      """
    try Data((text + rest).utf8).write(to: manifest)
  }
}
