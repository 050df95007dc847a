import Testing

@testable import KessanDisclosure

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("Revenue", "Did you mean Revenues?"), ("revenues", "Did you mean Revenues?"),
    ("Revenuse", "Did you mean Revenues?"), ("Headcount", "See."), ("", "See."),
    ("OperatingIncome", "Did you mean OperatingIncomeLoss?"), ("Operating", "See."),
    ("OperatingIncomLos", "Did you mean OperatingIncomeLoss?"),
  ])
  func suggests(_ name: String, _ hint: String) {
    let known = ["OperatingIncomeLoss", "Revenues"]
    #expect(Suggestion.hint(for: name, among: known, otherwise: "See.") == hint)
    #expect(Suggestion.hint(for: name, among: known.reversed(), otherwise: "See.") == hint)
  }
}
