import KessanPlugin

/// I-1: the share buyback and the dividend forecast.
enum ReturnSection {
  static func draft(_ facts: FactQuery) -> SectionDraft {
    let year = facts.periods.fiscalYear
    let revised = Scenario.revisedTarget
    return SectionDraft(
      "I-1-shareholder-returns", slide: "I-1", en: "Share buyback and dividend forecast", ja: "自己株式取得および配当予想"
    ) {
      buyback
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

  /// The program that ends last; its period is that in which shares may be bought under the resolution.
  private static var buyback: KeyFigures {
    KeyFigures {
      KeyFigureDraft(
        latest: ReturnConcepts.buybackAmount, Bound.maximum, Scenario.target, format: .billions,
        en: "Share buyback, up to", ja: "自己株式取得価額の上限")
      KeyFigureDraft(
        latest: ReturnConcepts.buybackShares, Bound.maximum, Scenario.target, format: .thousands,
        en: "Shares to be bought back, up to", ja: "取得株式数の上限")
    }
  }
}
