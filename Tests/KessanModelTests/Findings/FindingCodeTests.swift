import KessanModel
import Testing

@Suite("Codes of findings")
struct FindingCodeTests {
  private static let late = FindingCode("acme:late", .warning, "It is late.", advice: "Hurry.")

  @Test("A code is its text")
  func identity() {
    #expect(Self.late == FindingCode("acme:late", .error, "Other words.", advice: "Wait."))
    #expect(Self.late != FindingCode("acme:lates", .warning, "It is late.", advice: "Hurry."))
    #expect(Set([Self.late, FindingCode("acme:late", .note, "", advice: "")]).count == 1)
  }

  @Test(
    "Without a standard the prefix says who issues it",
    arguments: [
      ("kessan:x", nil, "Kessan"), ("acme:x", nil, "acme"), ("xbrl.4.6.2:x", "XBRL 2.1, 4.6.2", "XBRL 2.1, 4.6.2"),
    ])
  func source(_ text: String, _ source: String?, _ expected: String) {
    #expect(FindingCode(text, .error, source: source, "s", advice: "a").source == expected)
  }

  @Test("A finding has the severity of its code, or the one that it is given")
  func severity() {
    let location = Finding.Location(file: "a.csv", line: 7)
    let finding = Finding(Self.late, location, "m", hint: "h")
    #expect(finding.severity == .warning && finding.code == "acme:late" && finding.location == location)
    #expect(Finding(Self.late, .error, location, "m", hint: "h").severity == .error)
  }

  @Test(
    "A catalogue finds a code by its text; the prefix of Kessan may be left out",
    arguments: [
      ("acme:late", "acme:late"), ("kessan:early", "kessan:early"), ("early", "kessan:early"), ("late", nil), ("", nil),
      ("acme:early", nil), ("kessan:", nil),
    ])
  func catalogue(_ text: String, _ found: String?) {
    let early = FindingCode("kessan:early", .error, "It is early.", advice: "Wait.")
    let catalogue = FindingCatalogue([FindingFamily("Own", [early])]).adding(FindingFamily("Acme", [Self.late]))
    #expect(catalogue.codes == [early, Self.late])
    #expect(catalogue.families.map(\.title) == ["Own", "Acme"])
    #expect(catalogue[text]?.text == found)
  }

  @Test("Only an option of the command line is one")
  func options() {
    let option = Finding.Location.option("format", subject: "filing")
    #expect(option.isOption && option.column == "--format" && option.subject == "filing")
    #expect(!Finding.Location(file: "a.csv", column: "--format").isOption)
    #expect(!Finding.Location(column: "format").isOption && !Finding.Location.none.isOption)
  }
}
