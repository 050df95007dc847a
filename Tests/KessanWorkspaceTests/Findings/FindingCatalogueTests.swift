import KessanModel
import KessanWorkspace
import Testing

@Suite("The catalogue of findings")
struct FindingCatalogueTests {
  private static let codes = FindingCatalogue.kessan.codes

  @Test("No code stands twice, and none is empty")
  func unique() {
    let counts = Dictionary(grouping: Self.codes, by: \.text).mapValues(\.count)
    #expect(counts.filter { $0.value > 1 }.keys.sorted() == [])
    #expect(Self.codes.count > 90)
    for family in FindingCatalogue.kessan.families { #expect(!family.title.isEmpty && !family.codes.isEmpty) }
  }

  @Test("Every code has a summary and advice, in sentences on one line, and a source", arguments: codes)
  func sentences(_ code: FindingCode) throws {
    #expect(try code.text.wholeMatch(of: Regex("[A-Za-z][A-Za-z0-9.]*:[A-Za-z][A-Za-z0-9-]*")) != nil, "\(code.text)")
    for text in [code.summary, code.advice] {
      #expect(text.hasSuffix(".") && text.count > 10 && !text.contains("\n"), "\(code.text): \(text)")
      #expect(text.first?.isUppercase == true || text.hasPrefix("\""), "\(code.text): \(text)")
    }
    #expect(code.summary.count <= 120, "\(code.text): \(code.summary.count)")
    #expect(!code.source.isEmpty && (code.source == "Kessan") == code.text.hasPrefix("kessan:"))
    #expect(code.example?.isEmpty != true)
    #expect(!code.otherSeverities.contains(code.severity))
  }

  private static let traits: [(FindingCode.Traits, [String])] = [
    (.routine, ["notDerived", "partialCalculation", "unresolvedReference", "unusedConcept"]),
    (.saysThatFactsAreMissing, ["emptyModule", "noFigureInPeriod", "noSections", "unresolvedReference"]),
    (.saysThatWordsAreMissing, ["emptyModule", "noFigureInPeriod", "noSections"]),
    (.stopsTheCommand, ["badJSON", "badWorkspace", "unknownSelection", "unreadableFile", "unwritableExports"]),
  ]

  @Test("What steers the house is what it was", arguments: traits)
  func steering(_ trait: FindingCode.Traits, _ names: [String]) {
    #expect(Self.codes.filter { $0.traits.contains(trait) }.map(\.text).sorted() == names.map { "kessan:" + $0 })
  }

  @Test(
    "What cannot be read, or is forbidden everywhere, is no judgement",
    arguments: ["kessan:badNumber", "kessan:repeatedId", "xbrl.4.6.2:numericUnit", "kessan:badWorkspace"])
  func fixed(_ text: String) throws {
    #expect(try !#require(FindingCatalogue.kessan[text]).traits.contains(.judgement))
  }

  @Test(
    "A misspelt code has a suggestion",
    arguments: [
      ("kessan:ambigousUnit", "Did you mean kessan:ambiguousUnit?"),
      ("ambigousUnit", "Did you mean ambiguousUnit?"),
      ("calc11e:inconsistentCalculationUsingRouding", "Did you mean calc11e:inconsistentCalculationUsingRounding?"),
      ("castle", "kessan explain lists the codes."), ("", "kessan explain lists the codes."),
    ])
  func suggestions(_ text: String, _ hint: String) {
    #expect(FindingCatalogue.kessan.hint(for: text) == hint)
  }
}
