import Foundation
import KessanXBRL
import KessanXML
import TestRequirements
import Testing

/// XBRL International's own cases for registry 3, which lie beside the repository.
@Suite("Conformance with registry 3", .requires(.registryCases))
struct RegistryConformanceTests {
  @Test("Every case of a format that Kessan knows has the registry's result")
  func cases() throws {
    let bytes = try Data(contentsOf: URL(filePath: Requirement.sharedFile(Requirement.registryCasesPath)))
    let root = try XMLDocument(parsing: Array(bytes), file: "tests.xml").root
    var tried: [TransformationFormat: Int] = [:]
    for transform in root.children where transform.localName == "transform" {
      let name = try #require(transform.attribute("name")).dropFirst("ixt:".count)
      let known = TransformationFormat.allCases.compactMap(TransformationRegistry.trr3.transformation)
      guard let transformation = known.first(where: { $0.name == name }) else { continue }
      for variation in transform.children where variation.localName == "variation" {
        let input = try #require(variation.attribute("input"))
        let expected = variation.attribute("result") == "valid" ? variation.attribute("output") : nil
        #expect(transformation.apply(input) == expected, "\(name): \(input)")
        tried[transformation.format, default: 0] += 1
      }
    }
    #expect(tried.count == 11)
    #expect(tried[.dotDecimal] == 14)
  }
}
