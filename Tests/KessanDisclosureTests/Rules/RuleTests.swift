import KessanDisclosure
import KessanModel
import KessanTesting
import TestSamples
import Testing

/// Each rule over a workspace that breaks it in one place, and over one that does not.
@Suite("Rules")
struct RuleTests {
  static let header = "concept,period,dimensions,printed,scale,unit,value,decimals,reading,formula"

  private func findings(_ rows: String...) throws -> [Finding] {
    let facts = ([Self.header] + rows).joined(separator: "\n")
    return try SampleReport(modules: [TestModule()], facts: facts).findings
  }

  @Test("A sound report has no error and no warning")
  func sound() throws {
    let findings = try findings(
      "Revenues,1H16,,100,6,JPY,,,,", "CostOfRevenue,1H16,,60,6,JPY,,,,",
      "GrossProfit,1H16,,40,6,JPY,,,,Revenues@1H16-CostOfRevenue@1H16", "Customers,2Q16-end,,12,0,customers,,,,",
      "CashBalance,2Q16-end,Vendor=Some & Co.,5,6,JPY,,,,", "SegmentProfit,1H16,Service=Part,(5),6,JPY,,,,",
      "Dividend,1H16,,27.0,0,JPY/shares,,,,")
    #expect(findings.filter { $0.severity != .note } == [])
  }

  @Test(
    "A broken row gives the code of the clause that it breaks",
    arguments: [
      ("Revenues,1H16,,100,6,pure,,,,", "xbrl.4.8.2:monetaryFactUnit-notMonetaryMeasure"),
      ("Revenues,1H16,,100,6,QQQ,,,,", "utre:error-NumericFactUtrInvalid"),
      ("RevenuesGrowthRate,1H16,,10,-2,JPY,,,,", "utre:error-NumericFactUtrInvalid"),
      ("Dividend,1H16,,27.0,0,JPY,,,,", "utre:error-NumericFactUtrInvalid"),
      ("Customers,2Q16-end,,12.5,0,customers,,,,", "xmlSchema:valueError"),
      ("Customers,2Q16-end,,12,0,JPY,,,,", "utre:error-NumericFactUtrInvalid"),
      ("Customers,2Q16-end,,12,0,utr:kWh,,,,", "utre:error-NumericFactUtrInvalid"),
      ("Customers,2Q16-end,,12,0,JPy,,,,", "kessan:badUnit"),
      ("Customers,2Q16-end,,12,0,lorries,,,,", "kessan:badUnit"),
      ("Revenues,2Q16-end,,100,6,JPY,,,,", "xbrl.4.7.2:contextPeriodType"),
      ("CashBalance,1H16,,100,6,JPY,,,,", "xbrl.4.7.2:contextPeriodType"),
      ("Unlabelled,1H16,,100,6,JPY,,,,", "kessan:missingLabel"),
      ("SegmentProfit,1H16,,(586),6,JPY,586,,,", "kessan:printedSign"),
      ("SegmentProfit,1H16,,down 586,6,JPY,586,,,", "kessan:printedSign"),
      ("SegmentProfit,1H16,,586,6,JPY,-586,,,", "kessan:printedSign"),
      ("SegmentProfit,1H16,,586,6,JPY,568,,,", "kessan:printedDigits"),
      ("SegmentProfit,1H16,,JPY5.86 billion,6,JPY,,,,", "kessan:printedScale"),
      ("SegmentProfit,1H16,,5.86%,6,JPY,,,,", "kessan:printedUnit"),
      ("RevenuesGrowthRate,1H16,,5.86%,0,pure,,,,", "kessan:printedScale"),
      ("RevenuesGrowthRate,1H16,,5.86%,0,pure,5.86,,,", "kessan:printedScale"),
      ("RevenuesGrowthRate,1H16,,5.86 points,0,pure,5.86,,,", "kessan:printedScale"),
      ("RevenuesGrowthRate,1H16,,586 bps,-2,pure,,,,", "kessan:printedScale"),
      ("Customers,2Q16-end,,12 thousand,0,customers,,,,", "kessan:printedScale"),
      ("Customers,2Q16-end,,12 customers,3,customers,,,,", "kessan:printedScale"),
      ("SegmentProfit,1H16,,586百万円,9,JPY,,,,", "kessan:printedScale"),
      ("SegmentProfit,1H16,,586円,6,JPY,,,,", "kessan:printedScale"),
      ("SegmentProfit,1H16,,営業損失586百万円,6,JPY,586,,,", "kessan:printedSign"),
      ("SegmentProfit,1H16,,586-,6,JPY,586,,,", "kessan:printedSign"),
      ("SegmentProfit,1H16,,500–600,6,JPY,550,,,", "kessan:printedNotCompared"),
      ("SegmentProfit,1H16,,586 (restated),6,JPY,586,,,", "kessan:printedNotCompared"),
    ])
  func broken(row: String, code: String) throws {
    let findings = try findings(row)
    #expect(findings.map(\.code).contains(code))
    let finding = try #require(findings.first { $0.code == code })
    #expect(!finding.hint.isEmpty)
    #expect(finding.location.file == "facts.csv" || code == "kessan:missingLabel")
  }

  @Test("Every fact with a unit that does not fit is a finding with its row, not the first of them only")
  func faultyUnits() throws {
    let findings = try findings(
      "Revenues,1H16,,100,6,pure,,,,", "Revenues,1H15,,100,6,JPY,,,,", "Revenues,FY15,,100,6,pure,,,,",
      "Customers,2Q16-end,,12,0,JPY,,,,", "Customers,1Q16-end,,12,0,USD,,,,", "Customers,4Q15-end,,12,0,customers,,,,",
      "Dividend,1H16,,27.0,0,JPY,,,,", "Dividend,1H15,,27.0,0,JPY/shares,,,,", "Revenues,1H14,,100,6,pure,,,,")
    let faulty = findings.filter { $0.message.contains("cannot be reported in") }
    #expect(faulty.compactMap(\.location.line).sorted() == [2, 4, 5, 6, 8, 10])
    #expect(faulty.allSatisfy { $0.severity == .error && $0.hint.hasPrefix("Write ") })
  }

  private static let twoUnits = ["Revenues,1H16,,100,6,JPY,,,,", "Revenues,1H16,,0.8,6,USD,,,,"]

  private func findings(_ currency: String?, _ rows: [String]) throws -> [Finding] {
    var header = SampleReport.header
    header.currency = currency
    let facts = ([Self.header] + rows).joined(separator: "\n")
    return try SampleReport(modules: [TestModule()], facts: facts, header: header).findings.filter {
      $0.severity == .error
    }
  }

  @Test("What a section shows in two units is an error that names them, unless the reporting currency is declared")
  func twoUnits() throws {
    for rows in [Self.twoUnits, Self.twoUnits.reversed()] {
      let finding = try #require(try findings(nil, rows).first)
      #expect(finding.code == "kessan:ambiguousUnit")
      #expect(finding.location.subject == "section Overview")
      #expect(finding.message.contains("Revenues@1H16") && finding.message.contains("in JPY and in USD"))
      #expect(finding.hint.contains("\"currency\""))
      #expect(try findings("JPY", rows) == [])
      #expect(try findings("EUR", rows).map(\.code) == ["kessan:ambiguousUnit"])
    }
  }

  @Test(
    "A claim names the unit of its facts where they have two, and brings no two units together",
    arguments: [
      ("GrossProfit,1H16,,100,6,JPY,,,,Revenues@1H16", nil, ["kessan:ambiguousUnit", "kessan:ambiguousUnit"]),
      ("GrossProfit,1H16,,100,6,JPY,,,,Revenues@1H16[unit=JPY]", "JPY", []),
      ("GrossProfit,1H16,,100,6,JPY,,,,Revenues@1H16", "JPY", []),
      ("GrossProfit,1H16,,0.8,6,USD,,,,Revenues@1H16[unit=USD]", "JPY", []),
      ("GrossProfit,1H16,,100,6,USD,,,,Revenues@1H16[unit=JPY]", "JPY", ["kessan:mixedUnits"]),
      ("GrossProfit,1H16,,99.2,6,JPY,,,,Revenues@1H16[unit=JPY]-Revenues@1H16[unit=USD]", "JPY", ["kessan:mixedUnits"]),
      ("GrossProfit,1H16,,1,6,JPY,,,,Revenues@1H16[unit=EUR]", "JPY", ["kessan:otherUnit"]),
      (
        "RevenuesGrowthRate,1H16,Comparison=YoY,125,0,pure,,,,Revenues@1H16[unit=JPY]/Revenues@1H16[unit=USD]", "JPY",
        ["kessan:mixedUnits"]
      ),
    ] as [(String, String?, [String])])
  func claimUnits(_ row: String, _ currency: String?, _ codes: [String]) throws {
    let found = try findings(currency, Self.twoUnits + [row]).filter { $0.code != "kessan:inconsistentClaim" }
    #expect(found.map(\.code) == codes)
    if currency != nil { #expect(found.allSatisfy { $0.location.line == 4 }) }
  }

  @Test(
    "Words, fractions and bounds beside a value are no finding",
    arguments: [
      "SegmentProfit,1H16,,as expected,6,JPY,586,,,", "RevenuesGrowthRate,1H16,,1/3,0,pure,0.3333,1,,",
      "RevenuesGrowthRate,1H16,,more than 20%,-2,pure,20,,,", "SegmentProfit,1H16,,-,6,JPY,0,,,",
      "SegmentProfit,1H16,,JPY1.204,6,JPY,1.204,,,",
    ])
  func wordsBesideAValue(row: String) throws {
    #expect(try findings(row).filter { $0.code.hasPrefix("kessan:printed") } == [])
  }

  @Test("A sign that the reading explains is no finding")
  func readings() throws {
    let findings = try findings(
      "Revenues,1H16,,100,6,JPY,,,,", "SegmentProfit,1H16,,(586),6,JPY,,,negated,",
      "SegmentProfit,1H15,,(2.2),9,JPY,,,magnitude,",
      "SegmentProfit,FY15,,down JPY5.8 billion,9,JPY,,,,")
    #expect(findings.filter { $0.severity == .error } == [])
  }

  @Test("Two rows that state one fact with different values contradict each other")
  func duplicates() throws {
    let findings = try findings("Revenues,1H16,,100,6,JPY,,,,", "Revenues,1H16,,101,6,JPY,,,,")
    let finding = try #require(findings.first { $0.code == "oime:disallowedDuplicateFacts" })
    #expect(finding.location.line == 3)
    #expect(finding.message.contains("facts.csv:2"))
  }

  @Test("The same value in two accuracies is consistent, and a nil beside a value is not")
  func accuracies() throws {
    let consistent = try findings("Revenues,1H16,,100,6,JPY,,,,", "Revenues,1H16,,0.1,9,JPY,,,,")
    #expect(!consistent.map(\.code).contains("oime:disallowedDuplicateFacts"))
    let contradiction = try findings("Revenues,1H16,,100,6,JPY,,,,", "Revenues,1H16,,—,6,JPY,,,,")
    #expect(contradiction.map(\.code).contains("oime:disallowedDuplicateFacts"))
  }

  @Test("A total that its contributions cannot sum to is inconsistent")
  func calculation() throws {
    let findings = try findings(
      "Revenues,1H16,,100,6,JPY,,,,", "CostOfRevenue,1H16,,60,6,JPY,,,,", "GrossProfit,1H16,,43,6,JPY,,,,")
    #expect(findings.map(\.code).contains("calc11e:inconsistentCalculationUsingRounding"))
  }

  @Test("Rounding explains a difference of one, and a nil contribution leaves the calculation out")
  func rounding() throws {
    let rounded = try findings(
      "Revenues,1H16,,100,6,JPY,,,,", "CostOfRevenue,1H16,,60,6,JPY,,,,", "GrossProfit,1H16,,41,6,JPY,,,,")
    #expect(rounded.filter { $0.severity == .error } == [])
    let partial = try findings(
      "Revenues,1H16,,100,6,JPY,,,,", "CostOfRevenue,1H16,,—,6,JPY,,,,", "GrossProfit,1H16,,41,6,JPY,,,,")
    #expect(partial.filter { $0.severity == .error } == [])
    #expect(partial.map(\.code).contains("kessan:partialCalculation"))
  }

  @Test("A claim that cannot be so is inconsistent, and one without its inputs is not derivable")
  func claims() throws {
    let inconsistent = try findings(
      "Revenues,1H16,,100,6,JPY,,,,", "Revenues,1H15,,80,6,JPY,,,,",
      "RevenuesGrowthRate,1H16,Comparison=YoY,up 20.0%,-2,pure,,,,Revenues@1H16/Revenues@1H15-1")
    #expect(inconsistent.map(\.code).contains("kessan:inconsistentClaim"))
    let report = try SampleReport(
      modules: [TestModule()],
      facts: Self.header
        + "\nRevenuesGrowthRate,1H16,Comparison=YoY,up 20.0%,-2,pure,,,,Revenues@1H16/Revenues@1H15-1")
    #expect(report.report.claims.map(\.verdict) == [.notDerivable(missing: ["Revenues@1H16", "Revenues@1H15"])])
  }
}
