import KessanDisclosure
import KessanModel
import KessanPlugin

/// Composes sections over generated facts: every kind of block, with hostile words between the figures.
struct SectionGeneration {
  let taxonomy: Taxonomy
  let header: ReportHeader
  let facts: FactTable
  var random: SplitMix64

  /// Texts without a number that would have to be a fact.
  private static let words = HostileText.all.filter { text in
    !text.contains(where: \.isNumber) && text.contains { !$0.isWhitespace }
  }

  mutating func sections() -> [Section] {
    let rows = tableRows()
    return (0..<4).map { number in
      let own = rows.enumerated().filter { $0.offset % 5 == number }.map(\.element)
      return Section(
        id: "S-\(number + 1)", module: GeneratedVocabulary.owner, slide: "S-\(number + 1)",
        title: localized(), blocks: blocks(own, number), unresolved: [])
    }
  }

  private mutating func blocks(_ rows: [SectionTable.Row], _ number: Int) -> [Section.Block] {
    let figures = rows.flatMap { $0.cells.compactMap(\.self) }
    let numbers = figures.filter { facts.columns($0.fact).isNumeric }
    var blocks: [Section.Block] = []
    if !numbers.isEmpty {
      blocks.append(.keyFigures((0..<3).map { _ in KeyFigure(label: localized(), figure: random.pick(numbers)) }))
    }
    let half = rows.count / 2
    for part in [Array(rows[..<half]), Array(rows[max(0, half - 2)...])] where !part.isEmpty {
      blocks.append(.table(table(part)))
    }
    if let chart = chart(rows) { blocks.append(.chart(chart)) }
    if !figures.isEmpty {
      blocks.append(.narrative(narrative(numbers)))
      let noted = (0..<3).map { _ in random.pick(figures).fact }
      blocks.append(.note(Note(localized(), facts: Array(Set(noted)).sorted())))
      blocks.append(.note(Note(Localized("One note for all & <everything>", ja: "共通の注"), facts: [figures[0].fact])))
    }
    blocks.append(.narrative(narrative(numbers)))
    return blocks
  }

  /// The facts of the spans that tables show, a row for each concept and set of dimensions.
  private func tableRows() -> [SectionTable.Row] {
    let periods = FactGeneration.spans.compactMap { header.calendar.period($0) }
    var order: [[String]] = []
    var cells: [[String]: [Figure?]] = [:]
    var heads: [[String]: (concept: Concept, dimensions: [DimensionValue])] = [:]
    for fact in facts {
      guard case .row = fact.provenance,
        let column = periods.firstIndex(where: {
          $0 == fact.context.period || $0.end.map(Period.instant) == fact.context.period
        })
      else { continue }
      let concept = taxonomy.concepts[fact.conceptIndex]
      let key = [concept.name] + fact.context.dimensions.map(\.description)
      if cells[key] == nil {
        order.append(key)
        cells[key] = periods.map { _ in nil }
        heads[key] = (concept, fact.context.dimensions)
      }
      if cells[key]?[column] == nil { cells[key]?[column] = figure(fact) }
    }
    return order.compactMap { key in
      guard let head = heads[key], let cells = cells[key] else { return nil }
      return SectionTable.Row(
        label: head.concept.label, level: head.dimensions.isEmpty ? 0 : 1, concept: head.concept.name,
        dimensions: head.dimensions, cells: cells)
    }
  }

  private mutating func table(_ rows: [SectionTable.Row]) -> SectionTable {
    SectionTable(
      caption: localized(), unit: Localized(""),
      columns: FactGeneration.spans.map {
        SectionTable.Column(label: Localized($0, ja: $0), period: $0, measure: "amount", dimensions: [])
      }, rows: rows)
  }

  /// Bars of amounts in one unit; nil where no row has any.
  private mutating func chart(_ rows: [SectionTable.Row]) -> Chart? {
    let series = rows.filter { row in
      row.cells.contains { $0 != nil }
        && row.cells.allSatisfy {
          $0.map { facts[$0.fact].unit == .currency("JPY") && facts[$0.fact].number != nil } ?? true
        }
    }
    guard !series.isEmpty else { return nil }
    return Chart(
      kind: .groupedBars, title: localized(), unit: Localized("JPY", ja: "円"), scale: 0,
      categories: FactGeneration.spans.map { Chart.Category(label: Localized($0, ja: $0)) },
      series: series.prefix(3).map { Chart.Series(label: $0.label, values: $0.cells) },
      source: localized())
  }

  private mutating func narrative(_ figures: [Figure]) -> Narrative {
    var paragraphs: [Narrative.Paragraph] = []
    for language in Language.allCases {
      for _ in 0..<2 {
        var runs: [Narrative.Run] = [.text(random.pick(Self.words))]
        if !figures.isEmpty { runs.append(.figure(random.pick(figures))) }
        runs.append(.text(" " + random.pick(Self.words)))
        paragraphs.append(Narrative.Paragraph(language: language, runs: runs))
      }
    }
    return Narrative(paragraphs: paragraphs)
  }

  /// The fact as the plugin's sections show it: ratios in percent, amounts in the unit itself.
  private func figure(_ fact: Fact) -> Figure {
    switch fact.value {
    case .number(let number, let accuracy):
      let isRatio = taxonomy.concepts[fact.conceptIndex].itemType.isRatio
      let style = NumberStyle(scale: isRatio ? -2 : 0, suffix: isRatio ? "%" : "")
      return Figure(fact: fact.index, display: style.text(number, accuracy, unit: fact.unit))
    case .text(let text, _): return Figure(fact: fact.index, display: text)
    case .none: return Figure(fact: fact.index, display: "—")
    }
  }

  private mutating func localized() -> Localized {
    let text = random.pick(Self.words)
    return random.oneIn(3) ? Localized(text) : Localized(text, ja: "題 " + random.pick(Self.words))
  }
}
