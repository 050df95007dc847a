import KessanDisclosure
import KessanModel

/// The numbers of a chart as they are drawn, in one language.
struct ChartValues: Sendable {
  let chart: Chart
  let language: Language
  /// Series by series; nil where there is no number.
  let numbers: [[ExactDecimal?]]

  init(_ chart: Chart, _ facts: FactTable, _ language: Language) {
    self.chart = chart
    self.language = language
    numbers = chart.series.map { series in
      series.values.map { figure in
        let number = figure.flatMap { facts[$0.fact].number }
        return series.isNegated ? number.map { -$0 } : number
      }
    }
  }

  var categories: [String] { chart.categories.map { $0.label[language] } }

  func name(of series: Int) -> String { chart.series[series].label[language] }

  func figure(_ series: Int, _ category: Int) -> Figure? { chart.series[series].values[category] }

  /// What a value is and where, or nil where there is none.
  func value(_ series: Int, _ category: Int) -> (number: ExactDecimal, figure: Figure)? {
    guard let number = numbers[series][category], let figure = figure(series, category) else { return nil }
    return (number, figure)
  }

  /// The series that are drawn in amounts, and those drawn in percent.
  var amounts: [Int] { chart.series.indices.filter { !chart.series[$0].isRatio } }
  var ratios: [Int] { chart.series.indices.filter { chart.series[$0].isRatio } }

  /// The chart in words: every value with its series and category.
  var textAlternative: String {
    let unit = chart.unit[language]
    let parts = chart.categories.indices.map { category in
      let values = chart.series.indices.compactMap { series -> String? in
        guard let figure = figure(series, category) else { return nil }
        return chart.series.count == 1 ? figure.display : "\(name(of: series)) \(figure.display)"
      }
      return "\(categories[category]): \(values.isEmpty ? "—" : values.joined(separator: ", "))"
    }
    return (unit.isEmpty ? "" : unit + ". ") + parts.joined(separator: "; ") + "."
  }
}
