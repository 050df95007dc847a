import KessanModel

/// A second reading of printed figures that shares nothing with the first: it strips one regular expression after
/// another from the front of the text, knows only the words of the figures below, and does not check order or units.
struct SlowReading {
  private(set) var value: ExactDecimal?
  private(set) var decimals = 0

  private enum Effect {
    case nothing, negative, positive, open, close
    case scale(Int)
  }

  nonisolated(unsafe) private static let before: [(Regex<AnyRegexOutput>, Effect)] = rules([
    (#"[-‐‑‒–−△▲▼▽－﹣]"#, .negative), (#"[+＋]"#, .positive), (#"[(（]"#, .open), (#"[\[【〔［]"#, .nothing),
    (#"(JPY|USD|EUR|US\$|C\$|[¥￥$＄€£])"#, .nothing), (#"(約|approx\.?|about|≈|≒)"#, .nothing),
    (#"(minus|negative|down|decrease[sd]?|declines?|declined|マイナス|減少)(?![a-z])"#, .negative),
    (#"(マイナス|減少)"#, .negative),
    (#"(plus|up|increase[sd]?|プラス|増加)"#, .positive), (#"(loss(es)?|deficits?|営業損失|損失)"#, .negative),
    (#"(gains?)"#, .positive), (#"(operating|one-off|net|an?|the)(?![a-z])"#, .nothing),
    (#"(of|by)(?![a-z])|[:：はがで]"#, .nothing),
    (#"(前年同期比で?|YoY)"#, .nothing), (#"(営業利益|売上高)"#, .nothing),
  ])
  nonisolated(unsafe) private static let behind: [(Regex<AnyRegexOutput>, Effect)] = rules([
    (#"([*＊]+|[†‡]+|※[0-9]{0,2})\s*[)）]"#, .close), (#"([*＊]+|[†‡]+|※[0-9]{0,2})\s*[\]】〕］]"#, .nothing),
    (#"[)）]"#, .close), (#"[\]】〕］]"#, .nothing), (#"(thousands?)(?![a-z])"#, .scale(3)),
    (#"(millions?|mn|mm)(?![a-z])"#, .scale(6)),
    (#"(m)(?![a-z])"#, .scale(6)), (#"(k)(?![a-z])"#, .scale(3)), (#"(billions?|bn)(?![a-z])"#, .scale(9)),
    (#"[%％]"#, .scale(-2)),
    (#"‰"#, .scale(-3)), (#"(パーセント|ポイント|points?|percent)"#, .scale(-2)), (#"銭"#, .scale(-2)), (#"割"#, .scale(-1)),
    (#"倍"#, .nothing),
    (#"(JPY|USD|EUR|US\$|C\$|[¥￥$＄€£])"#, .nothing), (#"(円|yen|dollars?|euros?)"#, .nothing),
    (#"(株|人|shares?|stores?|per\s+share)(?![a-z])"#, .nothing), (#"[株人]"#, .nothing), (#"の"#, .nothing),
    (#"(減少|減|損失|マイナス)"#, .negative), (#"(増加|増|プラス)"#, .positive), (#"(lower|weaker|loss(es)?)(?![a-z])"#, .negative),
    (#"(down|decrease[sd]?|off)(?![a-z])"#, .negative), (#"(higher|gains?|increase[sd]?|up)(?![a-z])"#, .positive),
    (#"(\(YoY\)|YoY|（前年同期比）|前年同期比で?)"#, .nothing), (#"程度"#, .nothing),
  ])
  nonisolated(unsafe) private static let blanks = try? Regex(#"[\s\u{A0}\u{2009}\u{3000}]+"#)
  nonisolated(unsafe) private static let notes = try? Regex(
    #"(\s*([(（\[［]\s*(\*|＊|※|注|note)\s*[0-9]{0,2}\s*[)）\]］]|[†‡]+|[*＊]+|※[0-9]{0,2}|注[0-9]{0,2}|\s[*＊]+[0-9]{1,2}))+\s*$"#
  )
  nonisolated(unsafe) private static let sen = try? Regex(#"^([0-9,十百千万億兆]+)\s*円\s*([0-9]{1,2})\s*銭"#)
  nonisolated(unsafe) private static let number = try? Regex(
    #"^(?:(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?|\.[0-9]+)"#)
  nonisolated(unsafe) private static let compound = try? Regex(
    #"^[0-9.][0-9,.\s]*(?:[十百千万億兆]+\s*[0-9][0-9,.\s]*)*[十百千万億兆]+(?:\s*[0-9][0-9,]*(?=\s*[円株人]))?"#)

  private static func rules(_ rules: [(String, Effect)]) -> [(Regex<AnyRegexOutput>, Effect)] {
    rules.compactMap { pattern, effect in
      (try? Regex("^(?:" + pattern + ")").ignoresCase()).map { ($0, effect) }
    }
  }

  /// Nil where the text is not understood.
  init?(_ text: String) {
    guard let blanks = Self.blanks, let notes = Self.notes else { return nil }
    var rest = text.replacing(notes, with: "")[...]
    var signs: [Bool] = []
    var isOpen = false
    var signsBefore = 0
    var isBracket = false
    func strip(_ rules: [(Regex<AnyRegexOutput>, Effect)], _ rest: inout Substring) -> Effect? {
      if let match = rest.prefixMatch(of: blanks) { rest = rest[match.range.upperBound...] }
      for (rule, effect) in rules {
        guard let match = rest.prefixMatch(of: rule), !match.range.isEmpty else { continue }
        rest = rest[match.range.upperBound...]
        return effect
      }
      return nil
    }
    while let effect = strip(Self.before, &rest) {
      switch effect {
      case .negative: signs.append(false)
      case .positive: signs.append(true)
      case .open: (isOpen, signsBefore) = (true, signs.count)
      case .nothing, .close, .scale: break
      }
    }
    guard let (amount, places) = Self.amount(&rest) else { return nil }
    var scale = 0
    while let effect = strip(Self.behind, &rest) {
      switch effect {
      case .negative: signs.append(false)
      case .positive: signs.append(true)
      case .close:
        guard isOpen else { return nil }
        (isOpen, isBracket) = (false, signs.count == signsBefore)
      case .scale(let power): scale += power
      case .nothing, .open: break
      }
    }
    if let match = rest.prefixMatch(of: blanks), match.range.upperBound == rest.endIndex { rest = "" }
    if ["-", "‐", "‑", "–", "−", "－", "‒", "﹣"].contains(String(rest.filter { !$0.isWhitespace })),
      rest.first?.isWhitespace == false
    {
      signs.append(false)
      rest = ""
    }
    guard rest.allSatisfy(\.isWhitespace), !isOpen else { return nil }
    let isNegative = signs.contains(false) || isBracket
    let scaled = amount.scaled(byPowerOfTen: scale)
    value = isNegative ? -scaled : scaled
    decimals = places - scale
  }

  /// The number at the front, and its digits behind the point.
  private static func amount(_ rest: inout Substring) -> (ExactDecimal, Int)? {
    guard let sen, let number, let compound else { return nil }
    if let match = rest.prefixMatch(of: sen), let whole = match.output[1].substring,
      let part = match.output[2].substring
    {
      rest = rest[match.range.upperBound...]
      guard let yen = whole.allSatisfy(\.isASCII) ? plain(String(whole)) : sum(String(whole))?.0,
        let hundredths = plain(String(part))
      else { return nil }
      return (yen + hundredths.scaled(byPowerOfTen: -2), 2)
    }
    if let match = rest.prefixMatch(of: compound) {
      let text = rest[match.range].filter { !$0.isWhitespace }
      rest = rest[match.range.upperBound...]
      return sum(text)
    }
    guard let match = rest.prefixMatch(of: number) else { return nil }
    let text = String(rest[match.range])
    rest = rest[match.range.upperBound...]
    return plain(text).map { ($0, places(text)) }
  }

  private static func plain(_ text: String) -> ExactDecimal? {
    let digits = text.filter { $0 != "," }
    return ExactDecimal(digits.hasPrefix(".") ? "0" + digits : digits)
  }

  private static func places(_ text: String) -> Int {
    text.firstIndex(of: ".").map { text.distance(from: $0, to: text.endIndex) - 1 } ?? 0
  }

  /// 1億2千3百万 as people count: what stands before 億 times 億, what stands before 万 times 万, the rest as it is.
  private static func sum(_ text: String) -> (ExactDecimal, Int)? {
    var rest = text[...]
    var total = ExactDecimal.zero
    var decimals = 0
    for (unit, power) in [("兆", 12), ("億", 8), ("万", 4), (nil, 0)] as [(Character?, Int)] {
      guard let end = unit.flatMap({ rest.firstIndex(of: $0) }) ?? (power == 0 ? rest.endIndex : nil) else { continue }
      guard end > rest.startIndex else { continue }
      guard let (part, places) = small(rest[..<end]) else { return nil }
      total = total + part.scaled(byPowerOfTen: power)
      decimals = places - power
      rest = power == 0 ? "" : rest[rest.index(after: end)...]
    }
    return rest.isEmpty ? (total, decimals) : nil
  }

  private static func small(_ text: Substring) -> (ExactDecimal, Int)? {
    var rest = text
    var total = ExactDecimal.zero
    var decimals = 0
    for (unit, power) in [("千", 3), ("百", 2), ("十", 1)] as [(Character, Int)] {
      guard let end = rest.firstIndex(of: unit) else { continue }
      guard let part = plain(String(rest[..<end])) else { return nil }
      total = total + part.scaled(byPowerOfTen: power)
      decimals = places(String(rest[..<end])) - power
      rest = rest[rest.index(after: end)...]
    }
    if !rest.isEmpty {
      guard let part = plain(String(rest)) else { return nil }
      total = total + part
      decimals = places(String(rest))
    }
    return (total, decimals)
  }
}
