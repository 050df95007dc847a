import KessanModel
import TestSamples
import Testing

@testable import KessanDisclosure

@Suite struct FormulaParserTests {
  private func reference(_ text: String) throws -> FactReference {
    try FormulaParser.reference(text, calendar: Sample.calendar)
  }

  @Test(arguments: [
    ("1+2*3", "7"), ("(1+2)*3", "9"), ("1-2-3", "-4"), ("8/4/2", "1"), ("2-3*4/6", "0"), ("-2*3", "-6"), ("--2", "2"),
    ("1--1", "2"), ("1 + -2", "-1"), (" 0.5 * 4 ", "2"), ("((((7))))", "7"),
  ])
  func bindsAsArithmeticDoes(_ text: String, _ expected: String) throws {
    let table = FactTable()
    let tieOut = TieOut(facts: table, index: FactIndex(table), taxonomy: Sample.taxonomy)
    #expect(tieOut.value(of: try Sample.formula(text))?.description == expected)
  }

  @Test func quarterEndsAreNoDifferences() throws {
    let formula = try Sample.formula("X@2Q16-end-X@1Q16-end")
    #expect(formula == .difference(.fact(try reference("X@2Q16-end")), .fact(try reference("X@1Q16-end"))))
    #expect(try Sample.formula("X@2Q16-1") == .difference(.fact(try reference("X@2Q16")), .number(1)))
  }

  @Test func datesEndWhereTheyDo() throws {
    let instant = Formula.fact(try reference("X@2016-09-30"))
    let span = Formula.fact(try reference("X@2015-10-01/2016-09-30"))
    #expect(try Sample.formula("X@2016-09-30-1") == .difference(instant, .number(1)))
    #expect(try Sample.formula("X@2016-09-30/2") == .quotient(instant, .number(2)))
    #expect(try Sample.formula("X@2016-09-30/X@2016-09-30") == .quotient(instant, instant))
    #expect(try Sample.formula("X@2015-10-01/2016-09-30/2") == .quotient(span, .number(2)))
    #expect(try Sample.formula("X@2015-10-01/2016-09-30-1") == .difference(span, .number(1)))
  }

  @Test func namesHaveLettersDigitsAndUnderscores() throws {
    let found = try reference("A_2@FY16[Line_2=A,L3=B,_x=C]")
    #expect(found.concept == "A_2")
    #expect(found.context.dimensions.map(\.dimension).sorted() == ["L3", "Line_2", "_x"])
    for text in ["X@FY16[Line-2=A]", "X@FY16[Lin\u{E9}=A]", "X-Y@FY16", "X@FY16[L 2=A]", "X@F_16"] {
      #expect(throws: FormulaError.self) { try reference(text) }
    }
  }

  @Test func membersMayBeQuoted() throws {
    let found = try reference("X@FY16[ Customer=\"A, [B]; =C\" , Line=A ]")
    #expect(found.context.dimensions == [DimensionValue("Customer", "A, [B]; =C"), DimensionValue("Line", "A")])
    #expect(try reference("X@FY16[Customer=\"\"]").context.member(of: "Customer") == "")
  }

  @Test("A reference names a unit beside its dimensions, and reads back as it is written")
  func units() throws {
    for (text, unit) in [
      ("X@FY16[unit=USD]", "USD"), ("X@FY16[Line=A,unit=JPY/shares]", "JPY/shares"),
      ("X@FY16[unit=utr:kWh,Line=A]", "utr:kWh"), ("X@FY16[ unit = \"shares*JPY\" ]", "JPY*shares"),
    ] {
      let found = try reference(text)
      #expect(found.unit == unit, "\(text)")
      #expect(found.context.member(of: "unit") == nil)
      let written = FactReference(
        concept: "X", context: found.context, unit: found.unit, calendar: Sample.calendar
      ).description
      #expect(try reference(written).unit == unit, "\(written)")
    }
    #expect(try reference("X@FY16[Line=A]").unit == nil)
    #expect(
      try Sample.formula("X@FY16[unit=JPY/shares]/X@FY15[unit=JPY/shares]-1").references.map(\.unit)
        == ["JPY/shares", "JPY/shares"])
  }

  @Test func alternativesAreDividedBySemicolons() throws {
    let found = try FormulaParser.alternatives("1; X@FY16[Customer=\"a;b\"] ;; 2;", calendar: Sample.calendar)
    #expect(found.map(\.description) == ["1", "X@FY16[Customer=\"a;b\"]", "2"])
    #expect(try FormulaParser.alternatives(" ; ", calendar: Sample.calendar).isEmpty)
  }

  @Test(arguments: [
    ("", 0), ("1+", 2), ("1+*2", 2), ("(1", 2), ("1)", 1), ("1 2", 2), ("X", 1), ("X@", 2), ("X@9Q16", 2),
    ("X@FY16[", 7),
    ("X@FY16[A]", 8), ("X@FY16[A=]", 9), ("X@FY16[A=b", 10), ("X@FY16[A=\"b", 11), ("1.2.3", 0), ("2 + 1.", 4),
    ("１", 0), ("#", 0), ("2*X@2016-13-01", 4), ("X@FY16[A=b}", 11), ("é@FY16", 0), ("1+;", 2),
    ("X@FY16[A=b,A=b]", 14), ("X@FY16[A=b, Line=c, A=d]", 23), ("X@FY16[unit=JPY,unit=USD]", 24),
    ("X@FY16[unit=1/2]", 15), ("X@FY16[unit=]", 12),
  ])
  func pointsAtTheFault(_ text: String, _ offset: Int) {
    let error = #expect(throws: FormulaError.self) { try Sample.formula(text) }
    #expect(error?.offset == offset)
    #expect(error?.message.isEmpty == false)
  }

  @Test func offsetsOfAlternativesCountFromTheStart() {
    let error = #expect(throws: FormulaError.self) {
      try FormulaParser.alternatives("1 + 2; 3 +", calendar: Sample.calendar)
    }
    #expect(error?.offset == 10)
    #expect(throws: FormulaError(offset: 0, message: "a reference such as Revenues@1H16 was expected")) {
      try reference("1")
    }
  }

  @Test(arguments: ["(", "-", "1+(", "1*-(", "-("])
  func refusesDeepNesting(_ piece: String) {
    #expect(throws: FormulaError.self) { try Sample.formula(String(repeating: piece, count: 100_000) + "1") }
  }

  @Test func nestsAsDeepAsAllowed() throws {
    let depth = FormulaParser.deepest - 1
    let text = String(repeating: "(", count: depth) + "1" + String(repeating: ")", count: depth)
    #expect(try Sample.formula(text) == .number(1))
  }

  @Test(arguments: ["+1", "-1", "*1", "/1"])
  func refusesEndlessChains(_ link: String) throws {
    let longest = try Sample.formula("1" + String(repeating: link, count: FormulaParser.mostOperators))
    #expect(longest.references.isEmpty)
    #expect(!longest.description.isEmpty)
    let table = FactTable()
    let tieOut = TieOut(facts: table, index: FactIndex(table), taxonomy: Sample.taxonomy)
    #expect(tieOut.interval(of: longest).map(\.midpoint) == tieOut.value(of: longest))
    #expect(throws: FormulaError.self) { try Sample.formula("1" + String(repeating: link, count: 300_000)) }
  }

  /// A text at each limit is read, and one more of its kind is not, with the place where it is too much.
  @Test(arguments: limits)
  func limitsStandWhereTheySay(_ longest: String, _ tooLong: String, _ offset: Int) throws {
    #expect(try !FormulaParser.alternatives(longest, calendar: Sample.calendar).isEmpty)
    let error = #expect(throws: FormulaError.self) {
      try FormulaParser.alternatives(tooLong, calendar: Sample.calendar)
    }
    #expect(error?.offset == offset)
    #expect(error?.message.contains("more than") == true || error?.message.contains("at most") == true)
  }

  @Test func oneFormulaHasTheSameLongestText() throws {
    #expect(try Sample.formula(Self.padded(to: FormulaParser.longestText)).references.isEmpty)
    let error = #expect(throws: FormulaError.self) {
      try Sample.formula(Self.padded(to: FormulaParser.longestText + 1))
    }
    #expect(error?.offset == 0)
  }

  static let limits: [(longest: String, tooLong: String, offset: Int)] = [
    (nested("(", ")", FormulaParser.deepest - 1), nested("(", ")", FormulaParser.deepest), 64),
    (nested("-", "", FormulaParser.deepest - 1), nested("-", "", FormulaParser.deepest), 64),
    (chain("+", FormulaParser.mostOperators), chain("+", FormulaParser.mostOperators + 1), 2001),
    (chain("/", FormulaParser.mostOperators), chain("/", FormulaParser.mostOperators + 1), 2001),
    ("2*" + sevens(FormulaParser.longestNumber), "2*" + sevens(FormulaParser.longestNumber + 1), 2),
    (padded(to: FormulaParser.longestText), padded(to: FormulaParser.longestText + 1), 0),
    (ones(FormulaParser.mostAlternatives), ones(FormulaParser.mostAlternatives + 1), 200),
  ]

  private static func sevens(_ count: Int) -> String { String(repeating: "7", count: count) }

  private static func ones(_ count: Int) -> String { Array(repeating: "1", count: count).joined(separator: ";") }

  private static func nested(_ opening: String, _ closing: String, _ count: Int) -> String {
    String(repeating: opening, count: count) + "1" + String(repeating: closing, count: count)
  }

  private static func chain(_ sign: String, _ count: Int) -> String {
    "1" + String(repeating: sign + "1", count: count)
  }

  private static func padded(to length: Int) -> String { "1" + String(repeating: " ", count: length - 1) }

  @Test func referencesAreGivenOnceInOrder() throws {
    let formula = try Sample.formula("X@1H16+Y@1H16*X@1H16-Z@1H16[Line=A]/Y@1H16")
    #expect(formula.references.map(\.description) == ["X@1H16", "Y@1H16", "Z@1H16[Line=A]"])
  }

  @Test func readsTheWorkspace() throws {
    let texts = try Fixture.workspaceRows().compactMap { $0["formula"] }.filter { !$0.isEmpty }
    #expect(texts.count > 100)
    for text in texts {
      let formulas = try FormulaParser.alternatives(text, calendar: Sample.calendar)
      #expect(!formulas.isEmpty)
      for formula in formulas {
        #expect(!formula.references.isEmpty, "\(text)")
        #expect(try Sample.formula(formula.description).description == formula.description)
      }
    }
  }
}
