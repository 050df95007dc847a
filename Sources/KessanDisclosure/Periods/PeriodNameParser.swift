import KessanModel

/// A name of a year, of a part of a year, or of both, among the pieces of a text.
struct PeriodName {
  enum Meaning {
    case year(FiscalYearName)
    case part(FiscalSpan.Part)
    /// `1H25`: a name that the workspace uses as well.
    case span(FiscalSpan)
    /// `six months ended September 30, 2025`.
    case months(Int, until: (year: Int, month: Int))
  }

  let meaning: Meaning
  /// The pieces that it is made of.
  let first: Int
  let end: Int

  /// How many pieces stand between it and another.
  func distance(to other: PeriodName) -> Int { max(other.first - end, first - other.end) }
}

/// Reads the names of periods out of a text: where several readings begin at a place, the longest known form wins.
struct PeriodNameParser {
  let tokens: [PeriodToken]
  private var place = 0

  init(tokens: [PeriodToken]) { self.tokens = tokens }

  mutating func names() -> [PeriodName] {
    var names: [PeriodName] = []
    place = 0
    while place < tokens.count {
      let first = place
      if let meaning = name() {
        names.append(PeriodName(meaning: meaning, first: first, end: place))
      } else {
        place = first + 1
      }
    }
    return names
  }

  private mutating func name() -> PeriodName.Meaning? {
    let first = place
    let forms: [(inout PeriodNameParser) -> PeriodName.Meaning?] = [
      { $0.span() }, { $0.monthsEnded() }, { $0.japaneseYear() }, { $0.englishYear() }, { $0.part() },
    ]
    for form in forms {
      place = first
      if let meaning = form(&self) { return meaning }
    }
    return nil
  }

  // MARK: - Both

  /// `1H25`, `2Q2025`, `1HFY25`, without blanks.
  private mutating func span() -> PeriodName.Meaning? {
    guard case .number(let number, 1) = kind(0), case .word(let word) = kind(1), isJoined(1), isJoined(2),
      case .number(let year, let digits) = kind(2), digits == 2 || digits == 4
    else { return nil }
    let part: FiscalSpan.Part
    switch word {
    case "h", "hfy": part = .half(number)
    case "q", "qfy": part = .quarter(number)
    default: return nil
    }
    guard FiscalSpan.Part.allCases.contains(part) else { return nil }
    place += 3
    return .span(FiscalSpan(part, digits == 2 ? 2000 + year : year))
  }

  // MARK: - English

  /// `FY2025`, `FY25`, `FY2026/3`, `fiscal 2025`, `fiscal year 2025`, `year ended March 31, 2026`.
  private mutating func englishYear() -> PeriodName.Meaning? {
    if takeWord("fy") {
      takeSign(".")
      guard let (first, digits) = takeNumber() else { return nil }
      let start = place
      if takeSign("/"), let (second, others) = takeNumber() {
        if digits == 4 || others < 3, (1...12).contains(second), digits != others || digits == 4 {
          return .year(.ending(year: full(first, digits), month: second))
        }
        if (1...12).contains(first) { return .year(.ending(year: full(second, others), month: first)) }
      }
      place = start
      return digits == 2 || digits == 4 ? .year(.number(full(first, digits))) : nil
    }
    let isFiscal = takeWord("fiscal") || takeWord("financial") || takeWord("full")
    guard takeWord("year") || isFiscal else { return nil }
    if takeWord("ended") || takeWord("ending") || takeWord("to") {
      return date().map { .year(.ending(year: $0.year, month: $0.month)) }
    }
    guard isFiscal, let (year, digits) = takeNumber(), digits == 4 else { return nil }
    return .year(.number(year))
  }

  /// `six months ended September 30, 2025`, `quarter ended June 30, 2025`, `half year ended September 30, 2025`.
  private mutating func monthsEnded() -> PeriodName.Meaning? {
    let counts = ["three": 3, "six": 6, "nine": 9, "twelve": 12]
    var months: Int?
    if case .word(let word) = kind(0), let count = counts[word] {
      place += 1
      takeSign("-")
      months = takeWord("months") || takeWord("month") ? count : nil
      _ = takeWord("period")
    } else if case .number(let count, _) = kind(0), counts.values.contains(count) {
      place += 1
      takeSign("-")
      months = takeWord("months") || takeWord("month") ? count : nil
      _ = takeWord("period")
    } else {
      _ = ordinal()
      if takeWord("quarter") {
        months = 3
      } else if takeWord("half") {
        takeSign("-")
        _ = takeWord("year")
        months = 6
      }
    }
    guard let months, takeWord("ended") || takeWord("ending"), let end = date() else { return nil }
    return .months(months, until: end)
  }

  /// `first half`, `1H`, `H1`, `second quarter`, `2Q`, `Q2`, `上期`, `中間期`, `第2四半期`.
  private mutating func part() -> PeriodName.Meaning? {
    let first = place
    if let number = ordinal() {
      _ = takeWord("fiscal")
      takeSign("-")
      if takeWord("half"), number <= 2 { return .part(.half(number)) }
      if takeWord("quarter") { return .part(.quarter(number)) }
    }
    place = first
    if case .number(let number, 1) = kind(0), isJoined(1) {
      place += 1
      if takeWord("h"), (1...2).contains(number) { return .part(.half(number)) }
      if takeWord("q"), (1...4).contains(number) { return .part(.quarter(number)) }
    }
    place = first
    if case .word(let word) = kind(0), word == "h" || word == "q", isJoined(1), case .number(let number, 1) = kind(1),
      (1...(word == "h" ? 2 : 4)).contains(number)
    {
      place += 2
      return .part(word == "h" ? .half(number) : .quarter(number))
    }
    return japanesePart()
  }

  private mutating func ordinal() -> Int? {
    let words = ["first": 1, "second": 2, "third": 3, "fourth": 4]
    if case .word(let word) = kind(0), let number = words[word] {
      place += 1
      return number
    }
    if case .number(let number, 1) = kind(0), case .word(let ending) = kind(1), isJoined(1),
      ["st", "nd", "rd", "th"].contains(ending), (1...4).contains(number)
    {
      place += 2
      return number
    }
    return nil
  }

  /// `March 31, 2026`, `31 March 2026`, `Mar. 2026`: its year and month.
  private mutating func date() -> (year: Int, month: Int)? {
    let before = takeDay()
    guard case .word(let word) = kind(0), let month = Self.month(word) else { return nil }
    place += 1
    takeSign(".")
    if !before, case .number(let day, let digits) = kind(0), digits <= 2, (1...31).contains(day) { place += 1 }
    takeSign(",")
    guard let (year, digits) = takeNumber(), digits == 4 else { return nil }
    return (year, month)
  }

  private mutating func takeDay() -> Bool {
    guard case .number(let day, let digits) = kind(0), digits <= 2, (1...31).contains(day) else { return false }
    place += 1
    return true
  }

  private static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    let months = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december",
    ]
    return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  // MARK: - Japanese

  /// `2025年度`, `令和7年度`, `2026年3月期`, `2025年9月中間期`.
  private mutating func japaneseYear() -> PeriodName.Meaning? {
    guard let year = calendarYear(), takeSign("年") else { return nil }
    if takeSign("度") { return .year(.number(year)) }
    guard let (month, _) = takeNumber(), (1...12).contains(month), takeSign("月") else { return nil }
    if take("中間期") || take("中間") { return .months(6, until: (year, month)) }
    return takeSign("期") ? .year(.ending(year: year, month: month)) : nil
  }

  /// A year of the calendar, or of an era: `2025`, `25`, `令和7`, `平成元`.
  private mutating func calendarYear() -> Int? {
    for (era, before) in [("令和", 2018), ("平成", 1988)] where take(era) {
      if takeSign("元") { return before + 1 }
      guard let (year, digits) = takeNumber(), digits <= 2 else { return nil }
      return before + year
    }
    guard let (year, digits) = takeNumber(), digits == 2 || digits == 4 else { return nil }
    return full(year, digits)
  }

  private mutating func japanesePart() -> PeriodName.Meaning? {
    for (text, half) in [("上半期", 1), ("下半期", 2), ("上期", 1), ("下期", 2), ("中間期", 1), ("中間決算", 1)] where take(text) {
      return .part(.half(half))
    }
    guard takeSign("第") else { return nil }
    let kanji: [Character: Int] = ["一": 1, "二": 2, "三": 3, "四": 4]
    var number: Int?
    if case .sign(let sign) = kind(0), let named = kanji[sign] {
      number = named
      place += 1
    } else {
      number = takeNumber()?.0
    }
    guard let number, (1...4).contains(number), take("四半期") else { return nil }
    return .part(.quarter(number))
  }

  // MARK: - Pieces

  private func kind(_ offset: Int) -> PeriodToken.Kind? {
    place + offset < tokens.count ? tokens[place + offset].kind : nil
  }

  /// Whether no blank stands before a piece.
  private func isJoined(_ offset: Int) -> Bool {
    place + offset < tokens.count && tokens[place + offset].start == tokens[place + offset - 1].end
  }

  private mutating func takeWord(_ word: String) -> Bool {
    guard kind(0) == .word(word) else { return false }
    place += 1
    return true
  }

  @discardableResult private mutating func takeSign(_ sign: Character) -> Bool {
    guard kind(0) == .sign(sign) else { return false }
    place += 1
    return true
  }

  /// Takes these signs one after another, or none of them.
  private mutating func take(_ signs: String) -> Bool {
    let first = place
    for sign in signs where !takeSign(sign) {
      place = first
      return false
    }
    return true
  }

  private mutating func takeNumber() -> (Int, Int)? {
    guard case .number(let number, let digits) = kind(0) else { return nil }
    place += 1
    return (number, digits)
  }

  private func full(_ year: Int, _ digits: Int) -> Int { digits == 2 ? 2000 + year : year }
}
