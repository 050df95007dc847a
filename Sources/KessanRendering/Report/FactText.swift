package import KessanDisclosure
package import KessanModel

/// Facts in words: what the formats for people say of a fact's aspects, sources and claims.
package struct FactText: Sendable {
  let disclosure: Disclosure
  private let ids: Identifiers
  private let claims: [Int: [ClaimOutcome]]

  /// - Parameter ids: The ids of the report's facts, where they are known already.
  package init(_ disclosure: Disclosure, ids: Identifiers? = nil) {
    self.disclosure = disclosure
    self.ids = ids ?? Identifiers(disclosure.report)
    claims = Dictionary(grouping: disclosure.claims, by: \.claim.fact)
  }

  func id(_ place: Int) -> String { ids.fact(place, in: disclosure.facts) }

  func claims(_ place: Int) -> [ClaimOutcome] { claims[place] ?? [] }

  func label(_ place: Int) -> Localized { disclosure.concept(of: disclosure.facts[place]).label }

  /// Dimensions with their members: "Segment: Network services".
  package func dimensions(_ place: Int, _ language: Language = .english) -> [String] {
    dimensions(of: disclosure.facts[place].context, language)
  }

  /// The dimensions of a context with their members.
  package func dimensions(of context: Context, _ language: Language) -> [String] {
    context.dimensions.map { value in
      let dimension = disclosure.taxonomy.dimension(value.dimension)?.label[language] ?? value.dimension
      return "\(dimension): \(disclosure.taxonomy.member(value)?.label[language] ?? value.member)"
    }
  }

  /// The name of the period, and its days where the name does not give them.
  package func period(_ period: Period, _ language: Language = .english) -> (name: String, days: String) {
    let name = disclosure.header.calendar.name(for: period)[language]
    switch period {
    case .instant(let date): return (name, name == "\(date)" ? "" : "\(date)")
    case .duration(let start, let end): return (name == period.description ? "" : name, "\(start) – \(end)")
    case .forever: return (name, "")
    }
  }

  /// The value in the unit itself, ratios in percent.
  func value(_ place: Int, _ language: Language = .english) -> String {
    let fact = disclosure.facts[place]
    switch fact.value {
    case .none: return Localized("not disclosed", ja: "非開示")[language]
    case .text(let text, _): return text
    case .number(let number, let accuracy):
      let shift = isRatio(fact) ? 2 : 0
      let shown = number.scaled(byPowerOfTen: shift)
      let digits =
        switch accuracy {
        case .exact: shown.fractionDigits
        // All that the value has, though it has more than its accuracy covers; zeros up to the accuracy, within reason.
        case .decimals(let decimals): max(shown.fractionDigits, min(decimals - shift, 60))
        }
      return Self.signed(shown, digits) + (shift == 2 ? "%" : "")
    }
  }

  func unit(_ place: Int, _ language: Language = .english) -> String {
    let fact = disclosure.facts[place]
    guard let unit = fact.unit, !isRatio(fact) else { return "" }
    return language == .english ? unit.description : JapaneseUnit.name(unit)
  }

  /// How precisely the value is reported.
  func accuracy(_ place: Int) -> String {
    guard case .number(_, let accuracy) = disclosure.facts[place].value else { return "" }
    return accuracy == .exact ? "exact" : "decimals \(accuracy)"
  }

  /// Where the fact comes from, a line for each source.
  func sources(_ place: Int, _ language: Language = .english) -> [String] {
    let words = FactWords(language)
    let fact = disclosure.facts[place]
    var first = words.source(fact.provenance)
    if let annotation = fact.annotation {
      if !annotation.printed.isEmpty { first += words.printed(annotation.printed) }
      if !annotation.slides.isEmpty { first += words.slides(annotation.slides) }
    }
    let note = fact.annotation.map(\.note) ?? ""
    return [first] + (fact.annotation?.repeated ?? []).map(words.source) + (note.isEmpty ? [] : [words.note(note)])
  }

  /// A claim in words: verdict, formula, and the intervals that were compared.
  func words(_ outcome: ClaimOutcome, _ language: Language = .english) -> String {
    let words = FactWords(language)
    let fact = disclosure.facts[outcome.claim.fact]
    return words.claim(
      outcome, recomputed: outcome.recomputed.map { interval($0, fact) },
      printed: outcome.printed.map { interval($0, fact) })
  }

  /// The verdict on all claims of a fact; nil where nobody claims anything.
  func verdict(_ place: Int) -> Verdict? {
    let verdicts = claims(place).map(\.verdict)
    return verdicts.first { $0 == .inconsistent } ?? verdicts.first { $0 == .consistent } ?? verdicts.first
  }

  /// How many claims have which verdict.
  var tally: (consistent: Int, inconsistent: Int, notDerivable: Int) {
    disclosure.claims.reduce(into: (0, 0, 0)) { tally, outcome in
      switch outcome.verdict {
      case .consistent: tally.0 += 1
      case .inconsistent: tally.1 += 1
      case .notDerivable: tally.2 += 1
      }
    }
  }

  private func interval(_ interval: DecimalInterval, _ fact: Fact) -> String {
    let ratio = isRatio(fact)
    let shift = ratio ? 2 : 0
    let isLarge = !ratio && interval.upper.magnitude >= 1000
    let digits = isLarge ? 0 : 3
    let lower = interval.lower.scaled(byPowerOfTen: shift).rounded(toDecimals: digits, .floor)
    let upper = interval.upper.scaled(byPowerOfTen: shift).rounded(toDecimals: digits, .ceiling)
    let suffix = ratio ? "%" : ""
    return
      "[\(Self.signed(lower, lower.fractionDigits))\(suffix), \(Self.signed(upper, upper.fractionDigits))\(suffix)]"
  }

  private func isRatio(_ fact: Fact) -> Bool {
    fact.unit == .pure && fact.number != nil
  }

  private static func signed(_ number: ExactDecimal, _ digits: Int) -> String {
    (number.isNegative ? "−" : "") + number.magnitude.formatted(fractionDigits: digits)
  }
}
