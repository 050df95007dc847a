public import KessanDisclosure
import KessanModel

/// Renders sections as plain text for goldens: figures in narrative stand in braces, languages divided by a slash.
public enum SectionText {
  /// All sections of a report.
  public static func text(of report: Disclosure) -> String {
    report.sections.map(text).joined(separator: "\n")
  }

  /// One section.
  public static func text(_ section: Section) -> String {
    let head = "# \(section.id) · \(section.module) · \(section.slide)\n\(both(section.title))\n\n"
    return head + section.blocks.map(text).joined(separator: "\n\n") + "\n"
  }

  private static func text(_ block: Section.Block) -> String {
    switch block {
    case .table(let table):
      let heading = "[table] \(both(table.caption))" + (table.unit.en.isEmpty ? "" : " (\(both(table.unit)))")
      let columns = line([""] + table.columns.map { $0.label.en })
      let rows = table.rows.map { row in
        line([String(repeating: "  ", count: row.level) + row.label.en] + row.cells.map { $0.map(text) ?? "" })
      }
      return ([heading, columns] + rows).joined(separator: "\n")
    case .chart(let chart):
      let heading = "[chart \(chart.kind.rawValue)] \(both(chart.title)) (\(both(chart.unit)))"
      let categories = line([""] + chart.categories.map { label($0) })
      let rows = chart.series.map { series in
        line([series.label.en + (series.isRatio ? " %" : "")] + series.values.map { $0.map(text) ?? "" })
      }
      return ([heading, categories] + rows).joined(separator: "\n")
    case .keyFigures(let figures):
      return figures.map { "[key figure] \(both($0.label)): \(text($0.figure))" }.joined(separator: "\n")
    case .narrative(let narrative):
      return narrative.paragraphs.map { paragraph in
        let runs = paragraph.runs.map { run in
          switch run {
          case .text(let words): words
          case .figure(let figure): "{\(text(figure))}"
          }
        }
        return "[\(paragraph.language.rawValue)] \(runs.joined())"
      }.joined(separator: "\n")
    case .note(let note): return "[note on \(note.facts.count)] \(both(note.text))"
    }
  }

  private static func label(_ category: Chart.Category) -> String {
    category.role == .value ? category.label.en : "\(category.label.en) [\(category.role.rawValue)]"
  }

  private static func text(_ figure: Figure) -> String {
    figure.display + (figure.recomputed.map { " [recomputed \($0)]" } ?? "")
  }

  private static func both(_ text: Localized) -> String {
    text.ja.map { "\(text.en) / \($0)" } ?? text.en
  }

  private static func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
}
