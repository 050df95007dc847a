import KessanModel
import Testing

@testable import KessanXBRL

/// What a table says once: constants, key columns, and which columns share them.
@Suite("Tables of xBRL-CSV")
struct GridTableTests {
  private typealias Source = TableTemplate.Source

  private static func kinds(_ template: TableTemplate) -> [String] {
    template.columns.map { column in
      switch column.kind {
      case .comment: "comment \(column.name)"
      case .key: "key \(column.name)"
      case .facts: "facts \(column.name)"
      }
    }
  }

  private static func source(_ aspect: String, of column: String? = nil, in template: TableTemplate) -> Source? {
    var properties = template.shared
    if let column {
      guard case .facts(let own)? = template.columns.first(where: { $0.name == column })?.kind else { return nil }
      properties = own
    }
    return aspect == "decimals" ? properties.decimals : properties.dimensions.first { $0.name == aspect }?.source
  }

  @Test("What all cells share stands at the table, what a column shares at the column, what differs by row in a key")
  func factoring() throws {
    var sample = CSVSample()
    func add(_ concept: String, _ value: Int, _ period: Period) -> Int {
      sample.add(concept, CSVSample.number(value, 6, .decimals(-6)), period, "JPY")
    }
    let table = CSVSample.table(
      columns: [("amount", "1H16"), ("amount", "1H15")],
      rows: [
        (Localized("R"), [add("Revenues", 1, CSVSample.halfYear), add("Revenues", 2, CSVSample.lastHalfYear)]),
        (Localized("C"), [add("Cost", 3, CSVSample.halfYear), nil]),
      ])
    let (template, text) = try sample.gridTable(table)
    #expect(Self.kinds(template) == ["comment label", "key concept", "facts amount_1H16", "facts amount_1H15"])
    #expect(Self.source("concept", in: template) == .reference("concept"))
    #expect(Self.source("unit", in: template) == .constant("iso4217:JPY"))
    #expect(Self.source("decimals", in: template) == .constant("-6"))
    #expect(Self.source("period", of: "amount_1H16", in: template) == .reference("period_1H16"))
    #expect(Self.source("period", of: "amount_1H15", in: template) == .reference("period_1H15"))
    #expect(
      text == """
        label,concept,amount_1H16,amount_1H15\r
        R,sample:Revenues,1000000,2000000\r
        C,sample:Cost,3000000,\r\n
        """)
  }

  @Test("Columns of one measure share a key of their own, behind the values")
  func measures() throws {
    var sample = CSVSample()
    func row(_ concept: String) -> (label: Localized, cells: [Int?]) {
      (
        Localized(concept),
        [
          sample.add(concept, CSVSample.number(1), CSVSample.halfYear, "JPY"),
          sample.add("\(concept)GrowthRate", CSVSample.number(2, -1), CSVSample.halfYear, "pure"),
          sample.add("\(concept)GrowthRate", CSVSample.number(3, -1), CSVSample.lastHalfYear, "pure"),
        ]
      )
    }
    let table = CSVSample.table(
      columns: [("amount", "1H16"), ("growthRate", "1H16"), ("growthRate", "1H15")],
      rows: [row("Revenues"), row("Cost")])
    let (template, text) = try sample.gridTable(table)
    #expect(
      Self.kinds(template) == [
        "comment label", "key concept", "facts amount_1H16", "facts growthRate_1H16", "facts growthRate_1H15",
        "key concept_growthRate",
      ])
    #expect(Self.source("concept", of: "amount_1H16", in: template) == .reference("concept"))
    for column in ["growthRate_1H16", "growthRate_1H15"] {
      #expect(Self.source("concept", of: column, in: template) == .reference("concept_growthRate"))
      #expect(Self.source("unit", of: column, in: template) == nil)
    }
    #expect(Self.source("unit", of: "amount_1H16", in: template) == .constant("iso4217:JPY"))
    #expect(text.contains("Cost,sample:Cost,1,0.2,0.3,sample:CostGrowthRate"))
  }

  @Test("A nil fact has no accuracy, and none is written for it; a fact without a dimension has an empty key")
  func absence() throws {
    var sample = CSVSample()
    let number = CSVSample.number(5, 0, .decimals(0))
    let table = CSVSample.table(
      columns: [("amount", "1H16")],
      rows: [
        (Localized("a"), [sample.add("Revenues", number, CSVSample.halfYear, "JPY", [.init("Line", "A")])]),
        (Localized("b"), [sample.add("Revenues", .none, CSVSample.halfYear, "JPY", [.init("Line", "B")])]),
        (Localized("all"), [sample.add("Revenues", number, CSVSample.halfYear, "JPY")]),
      ])
    let (template, text) = try sample.gridTable(table)
    #expect(Self.source("sample:LineAxis", in: template) == .reference("Line"))
    #expect(Self.source("decimals", in: template) == .reference("decimals"))
    #expect(
      text == """
        label,Line,amount_1H16,decimals\r
        a,sample:AMember,5,0\r
        b,sample:BMember,#nil,\r
        all,,5,0\r\n
        """)
  }

  @Test("A text has no say in unit and accuracy, a number none in language; a date has none, and takes none")
  func ignored() throws {
    var sample = CSVSample()
    let amount = CSVSample.number(5, 0, .decimals(0))
    let table = CSVSample.table(
      columns: [("amount", "1H16")],
      rows: [
        (Localized("a"), [sample.add("Revenues", amount, CSVSample.halfYear, "JPY")]),
        (Localized("b"), [sample.add("Remark", .text("five", .english))]),
        (Localized("c"), [sample.add("Day", .text("2016-11-08", nil))]),
      ])
    let (template, text) = try sample.gridTable(table)
    #expect(Self.kinds(template) == ["comment label", "key concept", "facts amount_1H16", "key language"])
    #expect(Self.source("unit", in: template) == .constant("iso4217:JPY"))
    #expect(Self.source("decimals", in: template) == .constant("0"))
    #expect(Self.source("language", in: template) == .reference("language"))
    #expect(text.contains("a,sample:Revenues,5,\r\nb,sample:Remark,five,en\r\nc,sample:Day,2016-11-08,\r\n"))
  }

  @Test("A key with gaps is filled by the columns that share it, and only by those that agree with it")
  func gaps() throws {
    var sample = CSVSample()
    func add(_ concept: String, _ value: Int, _ period: Period) -> Int {
      sample.add(concept, CSVSample.number(value), period, "JPY")
    }
    let now = CSVSample.halfYear
    let last = CSVSample.lastHalfYear
    let sharing = CSVSample.table(
      columns: [("amount", "1H16"), ("amount", "1H15")],
      rows: [
        (Localized("a"), [add("Revenues", 1, now), nil]),
        (Localized("b"), [add("Cost", 2, now), add("Cost", 3, last)]),
        (Localized("c"), [nil, add("Revenues", 4, last)]),
      ])
    let (template, text) = try sample.gridTable(sharing)
    #expect(Self.kinds(template) == ["comment label", "key concept", "facts amount_1H16", "facts amount_1H15"])
    #expect(Self.source("concept", in: template) == .reference("concept"))
    #expect(
      text == """
        label,concept,amount_1H16,amount_1H15\r
        a,sample:Revenues,1,\r
        b,sample:Cost,2,3\r
        c,sample:Revenues,,4\r\n
        """)
    let differing = CSVSample.table(
      columns: [("amount", "1H16"), ("amount", "1H15")],
      rows: [
        (Localized("a"), [add("Revenues", 1, now), nil]),
        (Localized("b"), [add("Cost", 2, now), add("Revenues", 3, last)]),
        (Localized("c"), [nil, add("Cost", 4, last)]),
      ])
    let (apart, apartText) = try sample.gridTable(differing)
    #expect(
      Self.kinds(apart) == [
        "comment label", "key concept", "facts amount_1H16", "facts amount_1H15", "key concept_amount",
      ])
    #expect(Self.source("concept", of: "amount_1H15", in: apart) == .reference("concept_amount"))
    #expect(
      apartText == """
        label,concept,amount_1H16,amount_1H15,concept_amount\r
        a,sample:Revenues,1,,\r
        b,sample:Cost,2,3,sample:Revenues\r
        c,,,4,sample:Cost\r\n
        """)
  }

  @Test("A constant joins a key that says it in each of its rows, and no key with a gap there")
  func constantsBesideGaps() throws {
    var sample = CSVSample()
    func add(_ concept: String, _ value: Int, _ period: Period) -> Int {
      sample.add(concept, CSVSample.number(value), period, "JPY")
    }
    let table = CSVSample.table(
      columns: [("amount", "1H16"), ("amount", "1H15")],
      rows: [
        (Localized("a"), [add("Revenues", 1, CSVSample.halfYear), nil]),
        (Localized("b"), [add("Cost", 2, CSVSample.halfYear), nil]),
        (Localized("c"), [nil, add("Cost", 3, CSVSample.lastHalfYear)]),
      ])
    let (template, text) = try sample.gridTable(table)
    #expect(Self.source("concept", of: "amount_1H16", in: template) == .reference("concept"))
    #expect(Self.source("concept", of: "amount_1H15", in: template) == .constant("sample:Cost"))
    #expect(text.hasSuffix("c,,,3\r\n"))
  }

  @Test("Names of columns are legal and differ, whatever members and periods are called")
  func names() throws {
    var sample = CSVSample()
    let place = sample.add("Remark", .text("x", nil), CSVSample.halfYear, nil, [.init("Vendor", "V")])
    let other = sample.add("Remark", .text("y", nil), CSVSample.halfYear, nil, [.init("Vendor", "W")])
    let table = CSVSample.table(
      columns: [("1st", "2016-04-01/2016-09-30"), ("Label", ""), ("amount", "1H16"), ("amount", "1H16"), ("", "")],
      rows: [
        (Localized("a"), [place, place, place, place, place]),
        (Localized("b"), [other, nil, nil, nil]),
      ])
    let (template, text) = try sample.gridTable(table)
    #expect(
      template.columns.map(\.name) == [
        "label", "Vendor", "_1st_2016-04-01-2016-09-30", "Label-2", "value_1H16", "value_1H16-2", "_",
      ])
    #expect(text.hasSuffix("b,W,y,,,,\r\n"))
  }

  @Test(
    "Constants of metadata are no references and no special values",
    arguments: [
      ("plain", "plain"), ("$x", "$$x"), ("#nil", "##nil"), ("", "#empty"), ("a$", "a$"),
    ])
  func constants(text: String, spelling: String) {
    #expect(Source.constant(text).text == spelling)
    #expect(Source.reference("x").text == "$x" && Source.none.text == "#none")
  }
}
