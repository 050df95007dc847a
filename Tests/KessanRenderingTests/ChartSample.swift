import KessanDisclosure
import KessanModel
import KessanXML

@testable import KessanRendering

/// Charts over made-up facts, and numbers that are the same in every run.
struct ChartSample {
  private(set) var facts = FactTable()
  private let context: Int
  private let source: Int

  init() {
    context = facts.intern(Context(.forever))
    source = facts.intern(source: .workspace) ?? 0
  }

  mutating func figure(_ text: String?, isRatio: Bool = false) -> Figure? {
    guard let text, let number = ExactDecimal(text) else { return nil }
    let unit = facts.intern(isRatio ? .pure : .currency("JPY"))
    let place = facts.append(
      .number(number, .exact), concept: 0, context: context, unit: unit, source: source, row: 1)
    return Figure(fact: place, display: text)
  }

  /// A chart of values, series by series.
  mutating func chart(
    _ kind: Chart.Kind, _ values: [[String?]], ratios: Set<Int> = [], names: (Int) -> String = { "Series \($0)" },
    categories: (Int) -> String = { "\($0)Q16" }, roles: (Int) -> Chart.Category.Role = { _ in .value }
  ) -> Chart {
    var series: [Chart.Series] = []
    for (number, row) in values.enumerated() {
      var figures: [Figure?] = []
      for text in row { figures.append(figure(text, isRatio: ratios.contains(number))) }
      series.append(
        Chart.Series(label: Localized(names(number)), isRatio: ratios.contains(number), values: figures))
    }
    let count = values.first?.count ?? 0
    return Chart(
      kind: kind, title: Localized("Title"), unit: Localized("JPY million"), scale: 6,
      categories: (0..<count).map { Chart.Category(label: Localized(categories($0)), role: roles($0)) },
      series: series, source: Localized("slide 1"))
  }

  func svg(_ chart: Chart, _ format: ChartSVG.Format = .wide) -> ChartSVG {
    ChartSVG(chart, facts: facts, language: .english, format: format, id: "c", factID: { "f\($0)" })
  }
}
