import KessanModel
import KessanPlugin

/// I-1: the share buyback and the dividend forecast.
enum ReturnSection {
  /// The days from which and until which shares may be bought under the resolution.
  private static let program = "2016-11-07/2017-01-31"

  static func draft(_ facts: FactQuery) -> SectionDraft {
    let year = facts.periods.fiscalYear
    let revised = Scenario.revisedTarget
    return SectionDraft(
      "I-1-shareholder-returns", slide: "I-1", en: "Share buyback and dividend forecast", ja: "自己株式取得および配当予想"
    ) {
      buyback(facts)
      MilestonesDraft(area: "ShareholderReturns")
      KeyFigures {
        KeyFigureDraft(
          facts(ReturnConcepts.dividends, year, ReturnConcepts.annual, revised), .plain,
          en: "Annual dividend per share, \(year.label) forecast", ja: "1株当たり年間配当金（\(year.label)予想）")
        KeyFigureDraft(
          facts(ReturnConcepts.payoutRatio, year, revised), .percent, en: "Payout ratio, \(year.label) forecast",
          ja: "配当性向（\(year.label)予想）")
      }
    }
  }

  private static func buyback(_ facts: FactQuery) -> KeyFigures {
    let period = facts.periods.duration(named: program)
    return KeyFigures {
      KeyFigureDraft(
        facts(ReturnConcepts.buybackAmount, period, Bound.maximum, Scenario.target), .billions,
        en: "Share buyback, up to", ja: "自己株式取得価額の上限")
      KeyFigureDraft(
        facts(ReturnConcepts.buybackShares, period, Bound.maximum, Scenario.target), .thousands,
        en: "Shares to be bought back, up to", ja: "取得株式数の上限")
    }
  }
}
