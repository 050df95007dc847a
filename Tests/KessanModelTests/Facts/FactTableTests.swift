import KessanDisclosure
import TestSamples
import Testing

@testable import KessanModel

@Suite struct FactTableTests {
  @Test func internsContextsAndUnitsOnce() throws {
    var table = FactTable()
    let period = try #require(Sample.calendar.period("1H16"))
    let members = [DimensionValue("Line", "A"), DimensionValue("Axis", "Z")]
    let first = table.intern(Context(period, members))
    #expect(table.intern(Context(period, members.reversed())) == first)
    #expect(table.intern(Context(period)) != first)
    #expect(table.contexts.count == 2)
    #expect(table.contexts[first].dimensions.map(\.dimension) == ["Axis", "Line"])
    #expect(table.contexts[first].member(of: "Line") == "A")
    #expect(table.contexts[first].member(of: "Other") == nil)
    let unit = table.intern(Unit.pure)
    #expect(table.intern(Unit.pure) == unit)
    #expect(table.units == [.pure])
    #expect(table.index(of: Context(.forever)) == nil)
  }

  @Test func refusesMoreUnitsThanItCanKeep() {
    var table = FactTable()
    for number in 0..<65_535 { #expect(table.intern(Unit([.own("u\(number)")])) == number) }
    let further = table.intern(Unit([.own("further")]))
    let known = table.intern(Unit([.own("u7")]))
    #expect(further == nil)
    #expect(known == 7)
  }

  @Test func refusesMoreSourcesThanItCanKeep() {
    var table = FactTable()
    for number in 0..<65_535 {
      if table.intern(source: .workspace) != number { Issue.record("source \(number)") }
    }
    let further = table.intern(source: .workspace)
    #expect(further == nil)
  }

  static let values: [FactValue] = [
    .number(0, .decimals(0)), .number(ExactDecimal(7412, exponent: 7), .decimals(-7)), .number(-1, .exact),
    .number(ExactDecimal(Int.max), .decimals(2)), .number(ExactDecimal(Int.min), .decimals(2)),
    .number(ExactDecimal(1, exponent: 127), .decimals(-127)), .number(ExactDecimal(1, exponent: 128), .decimals(-128)),
    .number(ExactDecimal(1, exponent: -128), .decimals(128)), .number(ExactDecimal(1, exponent: -129), .decimals(129)),
    .number(ExactDecimal(Int.max) * ExactDecimal(Int.max) * ExactDecimal(Int.max), .exact),
    .text("平成28年", .japanese), .text("", nil), .none,
  ]

  @Test func keepsEveryValue() {
    let table = Sample.table(Self.values.map { Sample.Row($0) })
    #expect(table.map(\.value) == Self.values)
    #expect(table.map(\.index) == Array(table.indices))
    #expect(table[1].provenance == .row(file: "facts.csv", line: 3))
    #expect(table[1].unit == .currency("JPY"))
  }

  @Test func columnsAgreeWithTheView() throws {
    var table = Sample.table(Self.values.map { Sample.Row($0, unit: $0 == .none ? nil : .currency("JPY")) })
    table.append(
      mantissa: 100, exponent: -2, accuracy: .decimals(2), concept: 1, context: 0, unit: 0, source: 0, row: 99)
    for place in table.indices {
      let fact = table[place]
      let columns = table.columns(place)
      #expect(columns.concept == fact.conceptIndex)
      #expect(columns.context == fact.contextIndex)
      #expect(columns.unit.map { table.units[$0] } == fact.unit)
      #expect(columns.isNumeric == (fact.number != nil))
      #expect(columns.isNone == (fact.value == .none))
      if let mantissa = columns.mantissa {
        #expect(ExactDecimal(Int(mantissa), exponent: columns.exponent) == fact.number)
      }
      guard case .number(_, let accuracy) = fact.value else {
        #expect(columns.decimals == nil)
        continue
      }
      #expect(columns.decimals.map(Accuracy.decimals) ?? .exact == accuracy)
    }
    let quick = try #require(table.last)
    #expect(quick.value == .number(1, .decimals(2)))
    #expect(quick.annotation == nil)
  }

  @Test func selectsWithWhatIsUsed() {
    let table = Sample.table([
      Sample.Row(millions: 1), Sample.Row(.number(2, .exact), "GrowthRate", "FY15", unit: .pure),
      Sample.Row(millions: 3, "Revenues", "FY14"),
    ])
    let selection = table.selecting([2, 1])
    #expect(selection.map(\.value) == [table[2].value, table[1].value])
    #expect(selection.contexts.map(\.period) == [table[2].context.period, table[1].context.period])
    #expect(selection.units == [.currency("JPY"), .pure])
    #expect(selection.index(of: table[0].context) == nil)
  }

  @Test func provenanceSaysWhereToLook() {
    #expect(Provenance.row(file: "a.csv", line: 7).location == .init(file: "a.csv", line: 7))
    #expect(Provenance.derived(module: "CDN", formula: "a / b").location.description == "derived by CDN: a / b")
    #expect(Provenance.derived(module: "CDN", formula: "").isDerived)
    #expect(!Provenance.workspace.isDerived)
  }
}
