import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanRegistry
import KessanRendering
import KessanWorkspace
import KessanXBRL
import Testing

/// Every figure that a section of this repository's workspace shows, with its English and its Japanese display.
struct ReferenceFigures {
  struct Shown: Hashable {
    let display: String
    let japanese: String
    let fullWidth: String
    let number: ExactDecimal
    /// The power of ten that the head of the table names.
    let hint: Int?
    /// What the figure is, for messages.
    let fact: String
  }

  let figures: [Shown]

  init() throws {
    let repository = #filePath.split(separator: "/").dropLast(5).reduce("") { "\($0)/\($1)" }
    let result = Pipeline(.standard + registeredExtensions).report(try Workspace(folder: repository))
    let report = try #require(result.report)
    var figures: [Shown] = []
    for section in report.sections {
      for block in section.blocks {
        for (figure, standsAlone, hint) in Self.figures(of: block) {
          let fact = report.facts[figure.fact]
          guard let number = fact.number else { continue }
          let japanese = [JapaneseDisplay.Digits.halfWidth, .fullWidth].map { digits in
            JapaneseDisplay.text(
              figure.display, value: fact.value, unit: fact.unit, standsAlone: standsAlone, digits: digits)
          }
          figures.append(
            Shown(
              display: figure.display, japanese: japanese[0], fullWidth: japanese[1], number: number, hint: hint,
              fact: "\(section.id): \(report.description(of: fact))"))
        }
      }
    }
    self.figures = figures
  }

  private static func figures(of block: Section.Block) -> [(figure: Figure, standsAlone: Bool, hint: Int?)] {
    switch block {
    case .table(let table):
      let hint = InlineNumber.hint(unit: table.unit.en)
      return table.rows.flatMap(\.cells).compactMap { $0.map { ($0, false, hint) } }
    case .chart(let chart): return chart.figures.map { ($0, false, chart.scale) }
    case .keyFigures(let figures): return figures.map { ($0.figure, true, nil) }
    case .narrative(let narrative):
      return narrative.paragraphs.flatMap(\.runs).compactMap { run in
        if case .figure(let figure) = run { (figure, true, nil) } else { nil }
      }
    case .note: return []
    }
  }
}
