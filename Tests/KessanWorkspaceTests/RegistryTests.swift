import Foundation
import KessanModel
import KessanPlugin
import KessanRegistry
import Testing

@Suite("The registry")
struct RegistryTests {
  @Test("Its modules are the areas of the manifest, in their order")
  func areas() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let manifest = folder.deletingLastPathComponent().deletingLastPathComponent().appending(path: "Package.swift")
    let text = try String(contentsOf: manifest, encoding: .utf8)
    let list = try #require(text.firstMatch(of: /let areas = \[([^\]]*)\]/)?.1)
    let areas = list.split(separator: "\n").compactMap { $0.firstMatch(of: /^\s*"([^"]+)"/)?.1 }.map(String.init)
    #expect(registeredExtensions.modules.map(\.area.id) == areas)
    #expect(areas.count >= 6)
  }

  @Test("All vocabularies together make one taxonomy without a clash")
  func composition() {
    let vocabularies = [CommonVocabulary.vocabulary] + registeredExtensions.modules.map(\.ownedVocabulary)
    let (taxonomy, findings) = Taxonomy.composed(of: vocabularies)
    #expect(findings == [])
    #expect(taxonomy.concepts.count == vocabularies.map(\.concepts.count).reduce(0, +))
    #expect(taxonomy.members.count == vocabularies.map(\.members.count).reduce(0, +))
  }

  @Test("Each module's definitions bear its name as their owner")
  func owners() {
    for module in registeredExtensions.modules {
      let (taxonomy, _) = Taxonomy.composed(of: [CommonVocabulary.vocabulary, module.ownedVocabulary])
      let owners = Set(
        taxonomy.concepts.map(\.owner) + taxonomy.dimensions.map(\.owner) + taxonomy.members.map(\.owner))
      #expect(owners.subtracting([CommonVocabulary.owner, module.area.id]) == [])
    }
  }
}
