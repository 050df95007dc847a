import KessanDisclosure
import KessanModel
import Testing

@testable import KessanPlugin

@Suite("Extension sets")
struct ExtensionSetTests {
  private struct Quay: AnalysisModule {
    let area = Area("Quay", title: Localized("Quay", ja: "埠頭"))
    func sections(_ facts: FactQuery) -> [SectionDraft] { [SectionDraft]() }
  }

  private struct Lines: FactSource {
    let name: String
    let summary = "Lines"
    func read(_ input: consuming SourceInput, into sourced: inout SourcedFacts) {}
  }

  private struct Package: KessanExtension {
    var modules: [any AnalysisModule] { [Quay()] }
    var exporters: [Exporter] { [Exporter(name: "ledger", summary: "Lines") { _ in .init(files: []) }] }
    var sources: [any FactSource] { [Lines(name: "lines")] }
    var rules: [DisclosureRule] { [DisclosureRule("never", summary: "Finds nothing") { _ in [] }] }
    var profiles: [FilingProfile] { [FilingProfile("gateway", summary: "A gateway")] }
    var codes: [FindingFamily] { [FindingFamily("Quay", [])] }
  }

  @Test("A package's set has all that the package lists, and a sum both sets in order")
  func sum() {
    let set = ExtensionSet([Quay()]) + ExtensionSet(Package())
    #expect(set.modules.map(\.area.id) == ["Quay", "Quay"])
    #expect(set.exporters.map(\.name) == ["ledger"])
    #expect(set.sources.map(\.name) == ["lines"])
    #expect(set.rules.map(\.name) == ["never"])
    #expect(set.profiles.map(\.name) == ["gateway"])
    #expect(set.codes.map(\.title) == ["Quay"])
    #expect(ExtensionSet(Package()).clashes == [])
  }

  @Test("Two of one name are an error, whatever their case; two kinds may share a name")
  func clashes() {
    var set = ExtensionSet(Package()) + ExtensionSet(Package())
    let kinds = ["module \"Quay\"", "format \"ledger\"", "source \"lines\"", "rule \"never\"", "profile \"gateway\""]
    #expect(set.clashes.map(\.code) == Array(repeating: "kessan:extensionClash", count: 5))
    #expect(zip(set.clashes, kinds).allSatisfy { $0.severity == .error && $0.message.contains($1) })
    set = ExtensionSet()
    set.sources = [Lines(name: "lines"), Lines(name: "LINES")]
    #expect(set.clashes.map(\.location.subject) == ["LINES"])
    set.sources = [Lines(name: "ledger")]
    set.exporters = Package().exporters
    #expect(set.clashes == [])
  }

  @Test(
    "A name that a workspace or a file system could not hold is an error",
    arguments: ["", "9lives", "../x", "a b", "港", "a_b", "-a", String(repeating: "a", count: 65)])
  func badName(_ name: String) {
    var set = ExtensionSet()
    set.sources = [Lines(name: name)]
    #expect(set.clashes.map(\.code) == ["kessan:badExtension"])
  }

  @Test(
    "Letters, digits and hyphens are a name", arguments: ["a", "xbrl-csv", "A9", String(repeating: "a", count: 64)])
  func goodName(_ name: String) {
    var set = ExtensionSet()
    set.sources = [Lines(name: name)]
    #expect(set.clashes == [])
  }
}
