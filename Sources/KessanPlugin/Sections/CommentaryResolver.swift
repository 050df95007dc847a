import KessanDisclosure
import KessanModel

extension FactLookup {
  /// The commentary of a section with its facts looked up, and what is wrong with its formats and facts.
  ///
  /// Paragraphs with a fault are left out. What is printed on the slide is looked for first.
  public func narrative(
    of commentary: [CommentarySection], slide: String
  ) -> (narrative: Narrative?, findings: [Finding]) {
    var resolver = CommentaryResolver(lookUp: self, slide: slide)
    let paragraphs = commentary.flatMap(\.paragraphs).compactMap { resolver.paragraph($0) }
    return (paragraphs.isEmpty ? nil : Narrative(paragraphs: paragraphs), resolver.findings.findings)
  }
}

/// Looks up the facts of commentary: every reference must find a fact, in a format that shows it as it is printed.
private struct CommentaryResolver {
  let lookUp: FactLookup
  let slide: String
  private(set) var findings = CappedFindings()

  init(lookUp: FactLookup, slide: String) {
    self.lookUp = lookUp
    self.slide = slide
  }

  mutating func paragraph(_ paragraph: CommentaryParagraph) -> Narrative.Paragraph? {
    let words = paragraph.parts.map { if case .text(let text) = $0 { text } else { "" } }.joined(separator: " ")
    let before = findings.count
    let runs = paragraph.parts.indices.compactMap { place -> Narrative.Run? in
      switch paragraph.parts[place] {
      case .text(let text): .text(text)
      case .fact(let fact):
        figure(fact, paragraph.language, before: paragraph.text(after: place), among: words).map { .figure($0) }
      }
    }
    guard paragraph.isSound, findings.count == before else { return nil }
    return Narrative.Paragraph(language: paragraph.language, runs: runs)
  }

  private mutating func figure(
    _ named: CommentaryFact, _ language: Language, before following: String, among words: String
  ) -> Figure? {
    guard let concept = lookUp.taxonomy.concept(named.reference.concept) else { return nil }
    let formats = NamedFormat.formats(for: concept.itemType)
    guard let format = formats.first(where: { $0.name == named.format }) else {
      reportFormat(named, concept, formats)
      return nil
    }
    guard let fact = lookUp.fact(named.reference, shownAsPrintedIn: format.style, slide: slide) else {
      reportMissing(named, concept)
      return nil
    }
    let figure = lookUp.figure(fact, format.style, in: language, before: following)
    let check = DisplayCheck(fact, slide: slide)
    if check.drifts(format.style) {
      let others = formats.filter { !check.drifts($0.style) }
      let alike = others.filter { $0.style.sign == format.style.sign }
      let faithful = (alike.isEmpty ? others : alike).map(\.name)
      report(
        .displayDrift, named, "The format \(format.name) shows \(figure.display), where \(check.printed).",
        faithful.isEmpty ? "Refer to a fact that is printed so." : "Write \(Self.choice(faithful)).")
    } else if check.hidesSign(format.style, among: words) {
      let signed = formats.filter { $0.style.sign != .reversed && !check.drifts($0.style) }.map(\.name)
      report(
        .displayDrift, named,
        "The format \(format.name) shows \(figure.display) for a negative fact, and no word of the paragraph says so.",
        "Say that it is a loss or a decrease, or write \(Self.choice(signed)).")
    }
    return figure
  }

  private mutating func reportFormat(_ named: CommentaryFact, _ concept: Concept, _ formats: [NamedFormat]) {
    let name = named.format.count > 40 ? named.format.prefix(40) + "…" : named.format
    guard !formats.isEmpty else {
      return report(
        .unknownFormat, named, "\(concept.name) is no concept that commentary can show.",
        "Refer to amounts, rates, counts or shares; write texts as words.")
    }
    let isElsewhere = NamedFormat.all.contains { $0.name == named.format }
    report(
      .unknownFormat, named,
      named.format.isEmpty
        ? "The reference to \(concept.name) has no format."
        : isElsewhere
          ? "The format \(name) does not show \(concept.name), whose type is \(concept.itemType.rawValue)."
          : "There is no format \"\(name)\".",
      "Write \(Self.choice(formats.map(\.name))) behind a bar: {\(named.reference)|\(formats[0].name)}.")
  }

  private mutating func reportMissing(_ named: CommentaryFact, _ concept: Concept) {
    let units = lookUp.ambiguity(of: named.reference)
    guard units.isEmpty else {
      return findings.add(
        .unit(of: named.reference, among: units, calendar: lookUp.calendar, at: named.location))
    }
    let isInstant = concept.periodType == .instant
    var fits = true
    if case .instant = named.reference.context.period { fits = isInstant } else { fits = !isInstant }
    report(
      .unresolvedReference, named, "There is no fact \(named.reference).",
      fits
        ? "Add it to Data, or see what there is: kessan facts --concept \(concept.name)."
        : isInstant
          ? "\(concept.name) is measured at a point of time: write a period such as 2Q16-end."
          : "\(concept.name) is measured over a span of time: write a period such as 2Q16.")
  }

  private mutating func report(_ kind: FindingCode, _ named: CommentaryFact, _ message: String, _ hint: String) {
    findings.add(Finding(kind, .error, named.location, message, hint: hint))
  }

  private static func choice(_ names: [String]) -> String {
    names.count < 2 ? names.joined() : names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
  }
}
