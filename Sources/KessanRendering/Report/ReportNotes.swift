import KessanDisclosure
import KessanModel

/// The notes of a report, numbered through, with the figures that bear their marks.
struct ReportNotes: Sendable {
  /// A note at the end of its section.
  struct Entry: Sendable {
    let number: Int
    let note: Note
    /// The facts of the note that its section shows: each bears one mark, at its first figure.
    let marked: [Int]
  }

  private let bySection: [String: [Entry]]

  init(_ disclosure: Disclosure) { self.init(disclosure.sections) }

  /// The notes of these sections, numbered from 1.
  init(_ sections: [Section]) {
    var number = 0
    var bySection: [String: [Entry]] = [:]
    for section in sections {
      let shown = Set(section.blocks.flatMap(Self.figures))
      for case .note(let note) in section.blocks {
        number += 1
        bySection[section.id, default: []].append(
          Entry(number: number, note: note, marked: note.facts.filter(shown.contains)))
      }
    }
    self.bySection = bySection
  }

  func entries(_ section: Section) -> [Entry] { bySection[section.id] ?? [] }

  /// The numbers of the notes on each fact that a section shows.
  func marks(_ section: Section) -> [Int: [Int]] {
    var marks: [Int: [Int]] = [:]
    for entry in entries(section) {
      for fact in entry.marked { marks[fact, default: []].append(entry.number) }
    }
    return marks
  }

  /// The figures that can bear a mark; charts cannot.
  private static func figures(_ block: Section.Block) -> [Int] {
    switch block {
    case .table(let table): table.rows.flatMap { $0.cells.compactMap { $0?.fact } }
    case .keyFigures(let figures): figures.map(\.figure.fact)
    case .narrative(let narrative):
      narrative.paragraphs.flatMap { paragraph in
        paragraph.runs.compactMap { if case .figure(let figure) = $0 { figure.fact } else { nil } }
      }
    case .chart, .note: []
    }
  }
}
