import KessanModel
import KessanTesting
import KessanValidation
import Testing

/// Values that fit the type of their concept, and such that do not.
@Suite("Values and types")
struct ValueRuleTests {
  @Test(
    "A text that is none of its type's, or not in canonical form, is an error",
    arguments: [
      (ItemType.date, "2016-09-30", "30.9.2016"), (.boolean, "true", "1"), (.boolean, "false", "no"),
      (.token, "a b", " a  b"), (.normalizedString, "a b", "a\tb"), (.string, " a\r\n", "a\u{1}"), (.string, "a", ""),
      (.textBlock, "<p>a &amp; b</p>", "<p>a & b</p>"), (.xml, "<a/>b", "<a>"), (.xmlNodes, "]", "]]>"),
      (.domain, "", "a"), (.qName, "iso4217:JPY", "utr:kWh"), (.sqNames, "sample:1 xbrli:2", "sample:1 other:2"),
      (.time, "10:00:00Z", "19:00:00+09:00"), (.language, "ja-jp", "ja-JP"), (.anyURI, "urn:x", "a b"),
    ])
  func texts(_ type: ItemType, _ sound: String, _ broken: String) throws {
    #expect(try codes(type, .text(sound, nil)) == [])
    #expect(try codes(type, .text(broken, nil)) == ["xmlSchema:valueError"])
  }

  @Test(
    "A number that is none of its type's is an error",
    arguments: [
      (ItemType.positiveInteger, "1", "0", "orders"), (.byte, "127", "128", "orders"),
      (.integer, "5", "0.5", "orders"), (.nonNegativeMonetary, "0.5", "-0.5", "JPY"),
      (.noDecimalsMonetary, "-5", "0.5", "JPY"), (.nonNegativeNoDecimalsMonetary, "5", "-5", "JPY"),
    ])
  func numbers(_ type: ItemType, _ sound: String, _ broken: String, _ unit: String) throws {
    let good = FactValue.number(try #require(ExactDecimal(sound)), .exact)
    let bad = FactValue.number(try #require(ExactDecimal(broken)), .exact)
    #expect(try codes(type, good, unit) == [])
    #expect(try codes(type, bad, unit) == ["xmlSchema:valueError"])
  }

  @Test("Amounts that have no decimals are not reported with any")
  func decimals() throws {
    #expect(try codes(.noDecimalsMonetary, .number(5, .decimals(0)), "JPY") == [])
    #expect(try codes(.noDecimalsMonetary, .number(5, .decimals(2)), "JPY") == ["dtre:noDecimalsItemType"])
  }

  @Test("Only texts have a language; numbers are no texts, texts no numbers; nil is a value of every type")
  func kinds() throws {
    #expect(try codes(.string, .text("a", .english)) == [])
    #expect(try codes(.date, .text("2016-09-30", .english)) == ["xmlSchema:valueError"])
    #expect(try codes(.string, .number(1, .exact)) == ["xmlSchema:valueError"])
    #expect(try codes(.pure, .text("1", nil), "pure") == ["xmlSchema:valueError"])
    for type in [ItemType.string, .date, .domain, .textBlock] { #expect(try codes(type, .none) == []) }
  }

  /// The codes of the errors over a report of one fact.
  private func codes(_ type: ItemType, _ value: FactValue, _ unit: String? = nil) throws -> [String] {
    var vocabulary = Vocabulary(owner: "Test")
    vocabulary.concepts = [Concept("Item", type, .duration, label: Localized("Item", ja: "項目"))]
    let (taxonomy, _) = Taxonomy.composed(of: [vocabulary])
    var facts = FactTable()
    let row = facts.intern(source: .row(file: "facts.csv", line: 1))
    let source = try #require(row)
    let context = facts.intern(Context(.forever))
    let number = unit.flatMap { Unit($0) }.flatMap { facts.intern($0) }
    try #require((number == nil) == (unit == nil))
    facts.append(value, concept: 0, context: context, unit: number, source: source, row: 2)
    let report = Report(
      header: SampleReport.header, areas: [], taxonomy: taxonomy, facts: facts, index: FactIndex(facts), claims: [],
      sections: [])
    return RuleSet.findings(report).filter { $0.severity == .error }.map(\.code)
  }
}
