import KessanModel

extension PrintedWords {
  /// Japanese words, divided by commas.
  static let japanese: [(PrintedWord, String)] = [
    (.sign(.negative), "マイナス"),
    (.sign(.positive), "プラス"),
    (.direction(.negative), "減少, 低下, 下落, 縮小, 減収, 減益, 減配"),
    (.direction(.positive), "増加, 上昇, 拡大, 増収, 増益, 増配"),
    (.directionBehind(.negative), "減, 下回る"),
    (.directionBehind(.positive), "増, 上回る"),
    (.flat, "横ばい, 横這い, 変わらず"),
    (.noun(.negative), "損失, 赤字, 減少率, 減少額, 下落率"),
    (.noun(.positive), "利得, 黒字"),
    (
      .noun(.neutral),
      """
      利益, 損益, 売上, 売上高, 売上収益, 営業収益, 経常収益, 収益, 純売上高, 総資産, 純資産, 増減, 増減額, 増減率, 増加率, 増加額, 伸び率, 成長率,
      利益率, 売上高営業利益率, 売上高経常利益率, 営業利益率, 経常利益率, 売上総利益率, 自己資本比率, 配当, 配当金, 年間配当, 年間配当金, 配当性向
      """
    ),
    (.adjective, "連結, 単体, 個別, 親会社株主に帰属する, 親会社の所有者に帰属する, 通期, 上期, 下期"),
    (.link, "は, が, で, と"),
    (.possessive, "の"),
    (.approximation, "約, およそ, おおよそ, 概ね, おおむね, ほぼ"),
    (.approximationBehind, "程度, 前後, ほど, くらい, ぐらい"),
    (.bound, "最大, 最小, 最大で, 最低, 最低でも"),
    (.boundBehind, "以上, 以下, 超, 未満, 強, 弱"),
    (.ratio(-2), "ポイント, パーセント, パーセントポイント, %ポイント"),
    (.ratio(-4), "ベーシスポイント"),
    (.ratio(-1), "割"),
    (.ratio(0), "倍"),
    (.shares, "株"),
    (.perShare, "1株当たり, 1株当り, 1株あたり, 1株につき, 一株当たり, /株"),
    (.counted, "人, 名, 社, 店, 店舗, 件, 台, 戸, 個, 口, 口座, 室, 校, 拠点, 箇所, か所, 回線, 契約, 枚, 隻, 機, 棟, 会員, 世帯, カ国, か国"),
    (.date, "年, 月, 日, 年度, 期, 四半期"),
    (.range, "から, ないし"),
    (.money(["JPY"]), "円"), (.money(["USD"]), "米ドル"), (.money(dollars), "ドル"), (.money(["EUR"]), "ユーロ"),
    (.money(["GBP"]), "英ポンド, ポンド"), (.money(["CNY"]), "人民元"), (.money(["CNY", "HKD", "TWD"]), "元"),
    (.money(["KRW"]), "ウォン, 韓国ウォン"), (.money(["AUD"]), "豪ドル"), (.money(["CAD"]), "カナダドル"),
    (.money(["HKD"]), "香港ドル"), (.money(["SGD"]), "シンガポールドル"), (.money(["TWD"]), "台湾ドル, 新台湾ドル"),
    (.money(["THB"]), "バーツ, タイバーツ"), (.money(["INR"]), "インドルピー"), (.money(["CHF"]), "スイスフラン"),
    (.money(["BRL"]), "レアル"), (.money(["VND"]), "ドン"),
    (.cents(["JPY"]), "銭"), (.cents(dollars.union(["EUR"])), "セント"),
  ]

  /// What a figure is compared with, in all its forms: 前年同期比, 対前年同期, 前期末より.
  static let japaneseComparisons: [(String, PrintedWord)] = {
    let others = list(
      """
      前年, 前年同期, 前年同月, 前年同四半期, 前年度, 前年度末, 前年末, 前期, 前期末, 前四半期, 前四半期末, 前月, 前月末, 前連結会計年度,
      前連結会計年度末, 前事業年度, 前事業年度末, 前中間期, 前々期, 計画, 期初計画, 当初計画, 予想, 期初予想, 当初予想, 前回予想
      """)
    let endings = list("比, 比で, 比較, より, に比べ, に比べて, と比べ, と比べて, に対し, に対して")
    var words: [(String, PrintedWord)] = []
    for other in others {
      for ending in endings { words.append((other + ending, .comparison)) }
      for ending in ["", "比", "で"] { words.append(("対" + other + ending, .comparison)) }
    }
    return words
  }()

  /// Results by their names. Losses that are expenses (減損損失, 特別損失) are not among them: they are printed without a
  /// sign and filed as positive amounts.
  static let japaneseAccounts: [(String, PrintedWord)] = {
    let stems = list(
      """
      営業, 経常, 純, 当期純, 四半期純, 中間純, 当期, 四半期, 中間, 最終, 売上総, セグメント, 税引前, 税引前当期, 税引前四半期, 税引前中間,
      税引前当期純, 税引前四半期純, 税引前中間純, 税金等調整前当期純, 税金等調整前四半期純, 税金等調整前中間純, 包括, 当期包括, 四半期包括, 中間包括,
      調整後営業, 調整後当期, コア営業
      """)
    let endings: [(String, PrintedWord.Sense)] = [
      ("利益", .neutral), ("損益", .neutral), ("損失", .negative), ("赤字", .negative), ("黒字", .positive),
    ]
    var words: [(String, PrintedWord)] = []
    for stem in stems {
      for (ending, sense) in endings { words.append((stem + ending, .noun(sense))) }
    }
    return words
  }()
}
