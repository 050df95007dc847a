import KessanDisclosure
import KessanModel
import KessanTesting
import TestSamples
import Testing

@testable import KessanValidation

/// Values that fit the type of their concept, and such that do not.
@Suite("Values and types")
struct ValueRuleTests {
  @Test(
    "A text that is none of its type's, or not in canonical form, is an error",
    arguments: [
      (ItemType.date, "2016-09-30", "30.9.2016"), (.boolean, "true", "1"), (.boolean, "false", "no"),
      (.token, "a b", " a  b"), (.normalizedString, "a b", "a\tb"), (.string, " a\r\n", "a\u{1}"), (.string, "a", ""),
      (.textBlock, "<p>a &amp; b</p>", "<p>a & b</p>"), (.textBlock, "a &amp; b", "a & b"),
      (.textBlock, "a ]] b", "a ]]> b"), (.textBlock, "it's", "<it's"), (.xml, "<a/>b", "<a>"), (.xmlNodes, "]", "]]>"),
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

  static let messages: [(ItemType, FactValue, String?, String, String)] = [
    (.noDecimalsMonetary, .number(5, .decimals(1)), "JPY", "with 1 decimals", "0"),
    (.noDecimalsMonetary, .number(ExactDecimal(5, exponent: -1), .exact), "JPY", "no whole number", "scale"),
    (.integer, .number(ExactDecimal(5, exponent: -1), .exact), "orders", "no whole number", "scale"),
    (.positiveInteger, .number(0, .exact), "orders", "no value of the type positiveInteger", "from 1"),
    (.nonNegativeMonetary, .number(-1, .exact), "JPY", "no value of the type", "zero or greater"),
    (
      .nonNegativeMonetary, .number(ExactDecimal(-5, exponent: -1), .exact), "JPY", "no value of the type",
      "zero or greater"
    ),
    (.string, .number(1, .exact), nil, "not a number", "text"),
    (.pure, .text("1", nil), "pure", "not a text", "number"),
    (.string, .text("a\u{1}", nil), nil, "control character", "Remove"),
    (.string, .text("", nil), nil, "is empty", "remove"),
    (.date, .text("2016", nil), nil, "\"2016\" is no value of the type date", "2016-09-30"),
    (.boolean, .text("1", nil), nil, "\"1\" is not the canonical form", "Write \"true\""),
    (.date, .text("2016-09-30", .english), nil, "no language", "language"),
    (.xml, .text("<a>", nil), nil, "no well-formed XML", "XHTML"),
    (.xml, .text("a]]>", nil), nil, "no well-formed XML", "XHTML"),
    (.qName, .text("utr:kWh", nil), nil, "The prefix utr of \"utr:kWh\"", "iso4217, sample, xbrli"),
    (.sqNames, .text("xbrli:a other:b", nil), nil, "The prefix other", "iso4217"),
    (.date, .text(String(repeating: "1", count: 40), nil), nil, "\"\(String(repeating: "1", count: 40))\" is no", ""),
    (.date, .text(String(repeating: "1", count: 41), nil), nil, "\"\(String(repeating: "1", count: 40))…\" is no", ""),
  ]

  @Test("What is wrong with a value is said, and what to write", arguments: messages)
  func says(_ type: ItemType, _ value: FactValue, _ unit: String?, _ message: String, _ hint: String) throws {
    var sample = RuleSample()
    sample.define("Item", type)
    sample.add(value, unit: unit)
    let found = ValueRules.findings(sample.context)
    #expect(found.count == 1)
    #expect(found.first?.message.contains(message) == true, "\(found)")
    #expect(hint.isEmpty || found.first?.hint.contains(hint) == true, "\(found)")
    #expect(found.first?.location.line == 2 && found.first?.location.subject == "Item@1H16")
  }

  @Test("Every faulty value is found, not the first alone, and sound ones beside them are none")
  func everyValue() {
    var sample = RuleSample()
    sample.define("Flag", .boolean)
    sample.define("Count", .positiveInteger)
    for text in ["yes", "true", "no"] { sample.add(.text(text, nil), unit: nil) }
    for number in [0, 1, -1] { sample.add(.number(ExactDecimal(number), .exact), concept: 1, unit: "orders") }
    #expect(ValueRules.findings(sample.context).map(\.location.line) == [2, 4, 5, 7])
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
    let disclosure = Disclosure(
      header: SampleReport.header, areas: [], taxonomy: taxonomy, facts: facts, index: FactIndex(facts), claims: [],
      sections: [])
    return RuleSet.findings(disclosure.report).filter { $0.severity == .error }.map(\.code)
  }
}
