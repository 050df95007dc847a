import KessanModel

/// Values of every item type: the ordinary, the extreme and the hostile.
struct GeneratedValues {
  let prefix: String

  /// A number that the type admits.
  func number(_ type: ItemType, _ random: inout SplitMix64) -> ExactDecimal {
    for _ in 0..<8 {
      let number = type.isInteger ? integer(&random) : decimal(&random)
      if type.admits(number) { return number }
      if type.admits(number.magnitude) { return number.magnitude }
      let whole = number.rounded(toDecimals: 0)
      if type.admits(whole) { return whole }
    }
    return type.admits(1) ? 1 : -1
  }

  private func decimal(_ random: inout SplitMix64) -> ExactDecimal {
    switch random.below(8) {
    case 0: return ExactDecimal(random.oneIn(2) ? "-0" : "0.00") ?? .zero
    case 1: return ExactDecimal((random.oneIn(2) ? "-" : "") + digits(60, &random)) ?? 1
    case 2: return ExactDecimal("0." + String(repeating: "0", count: 20) + digits(40, &random)) ?? 1
    case 3: return ExactDecimal((random.oneIn(2) ? "-" : "") + digits(30, &random) + "." + digits(30, &random)) ?? 1
    case 4: return ExactDecimal(1, exponent: random.below(41) - 20)
    default: return ExactDecimal(random.below(2_000_001) - 1_000_000, exponent: random.below(13) - 4)
    }
  }

  private func integer(_ random: inout SplitMix64) -> ExactDecimal {
    let edges = [
      "0", "-0", "1", "-1", "127", "-128", "255", "32767", "-32768", "65535", "2147483647", "-2147483648", "4294967295",
      "9223372036854775807", "-9223372036854775808", "18446744073709551615",
    ]
    switch random.below(4) {
    case 0: return ExactDecimal(digits(60, &random)) ?? 1
    case 1: return ExactDecimal(random.below(2001) - 1000)
    default: return ExactDecimal(random.pick(edges)) ?? 1
    }
  }

  private func digits(_ count: Int, _ random: inout SplitMix64) -> String {
    (0..<count).map { String($0 == 0 ? 1 + random.below(9) : random.below(10)) }.joined()
  }

  /// How precisely a number is reported: in a third of the cases exactly.
  func accuracy(_ type: ItemType, _ random: inout SplitMix64) -> Accuracy {
    random.oneIn(3) ? .exact : .decimals(random.below(type.hasNoDecimals ? 21 : 41) - 20)
  }

  /// A text that is a value of the type, in canonical form.
  func text(_ type: ItemType, _ random: inout SplitMix64) -> String { random.pick(Self.table[type] ?? []) }

  /// A name with the report's prefix, or another that every document binds.
  func name(_ type: ItemType, _ random: inout SplitMix64) -> String {
    let names =
      type == .qName ? ["\(prefix):Revenues", "iso4217:JPY", "\(prefix):売上高"] : ["\(prefix):0001", "iso4217:<&>"]
    return type == .sqNames ? random.pick(names) + " " + random.pick(names) : random.pick(names)
  }

  /// The texts of each type whose facts are texts.
  private static let table: [ItemType: [String]] = {
    Dictionary(
      uniqueKeysWithValues: ItemType.allCases.filter { !$0.isNumeric }.map { type in
        (type, type == .domain ? [""] : samples(type).compactMap(type.canonical).filter { !$0.isEmpty })
      })
  }()

  private static func samples(_ type: ItemType) -> [String] {
    switch type {
    case .language: ["en", "ja-JP", "zh-hant-tw"]
    case .name: ["a:b", "_x.y-z", "売上高", "é"]
    case .ncName: ["Revenues", "_x.y-z", "売上高"]
    case .boolean: ["true", "false", "1", "0"]
    case .hexBinary: ["00", "0fb7", "FFFFFFFF"]
    case .base64Binary: ["AQID", "AA==", "//8="]
    case .anyURI: ["https://www.example.com/?a=b&c=%20#d", "urn:x:売上高", "../a/b", "mailto:a@example.com"]
    case .duration: ["P1Y6M", "-P1D", "PT0.5S", "P1Y2M3DT4H5M6.7S"]
    case .dateTime: ["2016-02-29", "2016-12-31T24:00:00", "2016-03-31T23:59:59.999+09:00", "1999-12-31T00:00:00Z"]
    case .registryDateTime: ["2016-02-29T00:00:00", "2016-12-31T23:59:59.5", "2016-03-31T15:00:00+09:00"]
    case .time: ["00:00:00", "24:00:00", "15:30:00+09:00", "23:59:59.125"]
    case .date: ["2016-02-29", "2016-12-31", "0001-01-01", "9999-12-31"]
    case .gYearMonth: ["2016-02", "9999-12"]
    case .gYear: ["2016", "0001", "9999"]
    case .gMonthDay: ["--02-29", "--12-31"]
    case .gDay: ["---01", "---31"]
    case .gMonth: ["--01", "--12"]
    case .gYearList: ["2016", "2014 2015 2016"]
    case .xmlNodes, .xml, .textBlock:
      HostileText.all.map { "<p>\(XHTMLText.escaped($0, keepsReturns: true))</p>" } + [
        "<div class=\"a\"><p>One</p><ul><li>&#169; “two”</li></ul></div>", "plain words", "words <b>and</b> tail<br/>",
        "<table><tr><td colspan=\"2\">1</td></tr></table>",
      ]
    default: HostileText.all
    }
  }
}
