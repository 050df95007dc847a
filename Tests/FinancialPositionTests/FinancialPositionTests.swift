import FinancialPosition
import KessanPlugin
import KessanTesting
import Testing

@Suite("FinancialPosition")
struct FinancialPositionTests {
  @Test("The module keeps the contract of modules")
  func contract() {
    #expect(ModuleContract.violations(of: FinancialPositionModule()) == [])
  }

  @Test("The sections are as the golden shows them")
  func sections() throws {
    let report = try SampleReport(modules: [FinancialPositionModule()], facts: Self.facts)
    #expect(Golden.difference(of: report.sectionText, from: "FinancialPosition.txt", beside: #filePath) == nil)
  }

  /// Lines of equity with treasury stock, all reported: the calculation judges them, and the identity does not say it again.
  @Test(
    "Equity whose lines are all reported must add up",
    arguments: [("99", true), ("102", true), ("96", true), ("103", false), ("95", false)])
  func equity(_ total: String, _ isRight: Bool) throws {
    let lines = [
      ("CommonStock", "50"), ("AdditionalPaidInCapital", "40"), ("RetainedEarnings", "20"),
      ("AccumulatedOtherComprehensiveIncome", "(3)"), ("TreasuryStock", "8"),
      ("StockholdersEquityAttributableToParent", total),
    ]
    let rows = lines.map { "\($0),2Q16-end,\($1),6,JPY,II-10\n" }.joined()
    let sample = try SampleReport(
      modules: [FinancialPositionModule()], facts: "concept,period,printed,scale,unit,slide\n" + rows)
    let errors = sample.findings.filter { $0.severity != .note }
    #expect(errors.map(\.code) == (isRight ? [] : ["calc11e:inconsistentCalculationUsingRounding"]))
  }

  static let facts = """
    concept,period,dimensions,printed,scale,unit,slide,value
    CashAndCashEquivalents,4Q15-end,,"19,569",6,JPY,II-10,19569
    CashAndCashEquivalents,2Q16-end,,"19,668",6,JPY,II-10,19668
    CashAndCashEquivalentsIncreaseDecrease,1H16,Comparison=VsPriorFiscalYearEnd,+99,6,JPY,II-10,99
    Assets,4Q15-end,,"117,835",6,JPY,II-10,117835
    Assets,2Q16-end,,"123,113",6,JPY,II-10,123113
    AssetsIncreaseDecrease,1H16,Comparison=VsPriorFiscalYearEnd,"+5,278",6,JPY,II-10,5278
    Liabilities,4Q15-end,,"52,491",6,JPY,II-10,52491
    Liabilities,2Q16-end,,"57,031",6,JPY,II-10,57031
    LiabilitiesIncreaseDecrease,1H16,Comparison=VsPriorFiscalYearEnd,"+4,540",6,JPY,II-10,4540
    CommonStock,4Q15-end,,"25,509",6,JPY,II-10,25509
    CommonStock,2Q16-end,,"25,509",6,JPY,II-10,25509
    CommonStockIncreaseDecrease,1H16,Comparison=VsPriorFiscalYearEnd,-,6,JPY,II-10,
    AdditionalPaidInCapital,4Q15-end,,"36,060",6,JPY,II-10,
    AdditionalPaidInCapital,2Q16-end,,"36,088",6,JPY,II-10,36088
    AdditionalPaidInCapitalIncreaseDecrease,1H16,Comparison=VsPriorFiscalYearEnd,+29,6,JPY,II-10,29
    RetainedEarnings,4Q15-end,,"2,471",6,JPY,II-10,2471
    RetainedEarnings,2Q16-end,,"3,074",6,JPY,II-10,3074
    RetainedEarningsIncreaseDecrease,1H16,Comparison=VsPriorFiscalYearEnd,+602,6,JPY,II-10,602
    AccumulatedOtherComprehensiveIncome,4Q15-end,,"1,197",6,JPY,II-10,1197
    AccumulatedOtherComprehensiveIncome,2Q16-end,,"1,245",6,JPY,II-10,1245
    AccumulatedOtherComprehensiveIncomeIncreaseDecrease,1H16,Comparison=VsPriorFiscalYearEnd,+48,6,JPY,II-10,48
    StockholdersEquityAttributableToParent,4Q15-end,,"64,845",6,JPY,II-10,64845
    StockholdersEquityAttributableToParent,2Q16-end,,"65,524",6,JPY,II-10,65524
    StockholdersEquityAttributableToParentIncreaseDecrease,1H16,Comparison=VsPriorFiscalYearEnd,+679,6,JPY,II-10,679
    StockholdersEquityToAssetsRatio,4Q15-end,,55.0%,-2,pure,II-10,
    StockholdersEquityToAssetsRatio,2Q16-end,,53.2%,-2,pure,II-10,
    """
}
