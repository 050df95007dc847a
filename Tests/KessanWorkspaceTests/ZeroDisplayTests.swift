import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanWorkspace
import Testing

/// How a zero is shown: with the sign that it is printed with, and in no other digits.
@Suite("A zero")
struct ZeroDisplayTests {
  @Test(
    "is shown with the sign and the digits that it is printed with",
    arguments: [
      ("△0", 9, "(JPY0 million)"), ("▲0", 6, "(JPY0 million)"), ("(0)", 6, "(JPY0 million)"),
      ("-0", 9, "(JPY0 million)"), ("△0.0", 6, "(JPY0.0 million)"), ("0", 9, "JPY0 million"),
      ("0.0", 6, "JPY0.0 million"),
      ("(1)", 6, "(JPY1 million)"),
    ])
  func sign(_ printed: String, _ scale: Int, _ shown: String) throws {
    let facts = "concept,period,printed,scale,unit,slide\nRevenues,1H16,\(printed),\(scale),JPY,1\n"
    let result = Pipeline(.standard + ExtensionSet([ShopModule()])).report(try SampleWorkspace.workspace(facts: facts))
    let report = try #require(result.report)
    let displays = report.sections.flatMap(\.blocks).flatMap { block -> [String] in
      if case .keyFigures(let figures) = block { figures.map(\.figure.display) } else { [] }
    }
    #expect(displays == [shown])
  }
}
