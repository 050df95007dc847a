import KessanDisclosure
import KessanModel

/// The order in which a page shows a section: paragraphs in the language of the page where they stand, those in another
/// language behind the last of them.
struct SectionOutline {
  enum Item {
    case table(SectionTable)
    case chart(Chart)
    case keyFigures([KeyFigure])
    case paragraphs(CommentaryStretch, [Narrative.Paragraph])
  }

  let items: [Item]

  init(_ section: Section, _ language: Language) {
    let leading = section.paragraphs(in: language).isEmpty ? language.other : language
    let last = section.blocks.lastIndex { block in
      guard case .narrative(let narrative) = block else { return false }
      return narrative.paragraphs.contains { $0.language == leading }
    }
    var items: [Item] = []
    var waiting: [Narrative.Paragraph] = []
    var stretches = 0
    func flush(isContinued: Bool) {
      guard !waiting.isEmpty else { return }
      let stretch = CommentaryStretch(
        section: section, language: leading, number: stretches, isContinued: isContinued, isTranslation: false)
      items.append(.paragraphs(stretch, waiting))
      waiting = []
      stretches += 1
    }
    for (number, block) in section.blocks.enumerated() {
      let isBeforeLast = last.map { number <= $0 } ?? false
      switch block {
      case .table(let table):
        flush(isContinued: isBeforeLast)
        items.append(.table(table))
      case .chart(let chart):
        flush(isContinued: isBeforeLast)
        items.append(.chart(chart))
      case .keyFigures(let figures):
        flush(isContinued: isBeforeLast)
        items.append(.keyFigures(figures))
      case .narrative(let narrative): waiting += narrative.paragraphs.filter { $0.language == leading }
      case .note: break
      }
      guard number == last else { continue }
      flush(isContinued: false)
      let translated = section.paragraphs(in: leading.other)
      guard !translated.isEmpty else { continue }
      let stretch = CommentaryStretch(
        section: section, language: leading.other, number: 0, isContinued: false, isTranslation: true)
      items.append(.paragraphs(stretch, translated))
    }
    self.items = items
  }
}
