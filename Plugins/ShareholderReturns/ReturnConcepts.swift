import KessanPlugin

/// Dividends and share buybacks.
enum ReturnConcepts {
  static let buybackAmount = TypedConcept<Monetary, Duration>(
    "StockRepurchaseProgramAuthorizedAmount", en: "Share buyback, authorized amount", ja: "自己株式取得価額の総額",
    documentation: Localized(
      "The most that may be spent on own shares under the program.", ja: "決議された自己株式の取得に充てることのできる金額の上限。"))

  static let buybackShares = TypedConcept<Shares, Duration>(
    "StockRepurchaseProgramNumberOfSharesAuthorizedToBeRepurchased", en: "Share buyback, authorized number of shares",
    ja: "取得する自己株式の総数",
    documentation: Localized(
      "The most shares that may be bought under the program.", ja: "決議された取得することのできる自己株式の数の上限。"))

  static let dividends = TypedConcept<PerShare, Duration>(
    "DividendsPerShare", en: "Dividends per share", ja: "1株当たり配当金",
    documentation: Localized("Dividends for each common share.", ja: "普通株式1株当たりの配当金の額。"),
    equivalents: ["us-gaap:CommonStockDividendsPerShareDeclared"])

  static let payoutRatio = TypedConcept<Percent, Duration>(
    "DividendPayoutRatio", en: "Dividend payout ratio", ja: "配当性向",
    documentation: Localized(
      "Dividends as a share of net income attributable to {entity}.", ja: "{entity}株主に帰属する当期純利益に対する配当金の割合。")
  )

  static let averageShares = TypedConcept<Shares, Duration>(
    "WeightedAverageNumberOfSharesOutstanding", en: "Weighted average number of shares outstanding", ja: "期中平均株式数",
    documentation: Localized(
      "Common shares outstanding on average of the period, without own shares held.", ja: "期中における自己株式を除く普通株式数の平均。"),
    equivalents: [
      "us-gaap:WeightedAverageNumberOfSharesOutstandingBasic", "ifrs-full:WeightedAverageShares",
    ])

  static let dividendType = Axis(
    "DividendType", en: "Type of dividend", ja: "配当の種類", default: ("AllDividends", "All dividends", "全種類"))
  static let annual = dividendType.member("Annual", en: "Annual", ja: "年間")

  @VocabularyBuilder static var vocabulary: [any VocabularyElement] {
    buybackAmount
    buybackShares
    dividends
    payoutRatio
    averageShares
    dividendType
    annual
  }
}
