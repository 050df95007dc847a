import KessanDisclosure
import KessanTesting
import TestSamples
import Testing

@testable import KessanModel

/// A calculation binds facts of one context and one unit (XBRL 2.1, clause 5.2.5.2; Calculations 1.1, clause 3.3).
@Suite("Calculations and units")
struct CalculationUnitTests {
  private static let taxonomy: Taxonomy = {
    var vocabulary = Vocabulary(owner: "Test")
    vocabulary.concepts = ["Total", "First", "Second"].map {
      Concept($0, .monetary, .duration, label: Localized($0))
    }
    vocabulary.calculations = [Calculation("Total", [.init("First", weight: 1), .init("Second", weight: -1)])]
    return Taxonomy.composed(of: [vocabulary]).0
  }()

  private static func sites(_ rows: [(String, Int?, String)]) -> [CalculationBinding.Site] {
    var table = FactTable()
    let source = table.intern(source: .row(file: "facts.csv", line: 1)) ?? 0
    let context = table.intern(Context(Sample.calendar.period("1H16") ?? .forever))
    for (concept, number, unit) in rows {
      table.append(
        number.map { .number(ExactDecimal($0, exponent: 0), .exact) } ?? .none,
        concept: taxonomy.index(ofConcept: concept) ?? 0,
        context: context, unit: table.intern(.currency(unit)), source: source, row: 2)
    }
    return CalculationBinding.all(taxonomy, table, FactIndex(table)).flatMap(\.sites)
  }

  @Test("Each unit is summed by itself, in whatever order the rows stand")
  func twoUnits() {
    let rows = [
      ("Total", 40, "JPY"), ("First", 9, "USD"), ("Total", 4, "USD"), ("First", 100, "JPY"), ("Second", 60, "JPY"),
      ("Second", 5, "USD"),
    ]
    for order in [rows, rows.reversed()] {
      let sites = Self.sites(order)
      #expect(sites.count == 2)
      for site in sites {
        let places = site.totals + site.contributions.flatMap(\.facts)
        #expect(places.count == 3)
        #expect(Set(places.map { order[$0].2 }).count == 1)
        #expect(site.isComplete)
      }
    }
  }

  @Test("A contribution that is not disclosed is none")
  func undisclosed() {
    let sites = Self.sites([("Total", 40, "JPY"), ("First", 100, "JPY"), ("Second", nil, "JPY")])
    #expect(sites.map(\.isComplete) == [false])
    #expect(sites.first?.contributions.map(\.facts) == [[1], []])
    #expect(Self.sites([("Total", nil, "JPY"), ("First", 100, "JPY"), ("Second", 60, "JPY")]).isEmpty)
  }

  @Test("A contribution in another unit is none")
  func otherUnit() {
    let sites = Self.sites([("Total", 40, "JPY"), ("First", 100, "JPY"), ("Second", 60, "USD")])
    #expect(sites.count == 1)
    #expect(sites.first?.isComplete == false)
    #expect(sites.first?.contributions.map(\.facts) == [[1], []])
    #expect(Self.sites([("Total", 40, "JPY"), ("First", 100, "USD")]).isEmpty)
  }
}
