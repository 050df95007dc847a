import KessanDisclosure
import KessanModel
import KessanXML

/// The notes of one section whose marks are still to be set, by fact.
typealias PendingMarks = [Int: [Int]]

extension ReportPage {
  /// Writes a section: its blocks in order, its notes at the end.
  mutating func write(_ section: Section) {
    var marks = notes.marks(section)
    var chartNumber = 0
    out.part(.section, class: "part", id: "section-\(section.id)") {
      out.part(.header, class: "head") {
        if !section.slide.isEmpty { out.element("span", class: "slide", section.slide) }
        out.element("h3") { out.text(section.title) }
        out.other("p", section.title)
      }
      out.newLine()
      for item in SectionOutline(section, out.language).items {
        switch item {
        case .table(let table): write(table, &marks)
        case .chart(let chart):
          chartNumber += 1
          write(chart, id: "chart-\(section.id)-\(chartNumber)")
        case .keyFigures(let figures): write(figures, &marks)
        case .paragraphs(let stretch, let paragraphs): write(paragraphs, stretch, &marks)
        }
      }
      write(notes.entries(section))
    }
    out.newLine()
  }

  private mutating func write(_ table: SectionTable, _ marks: inout PendingMarks) {
    guard !table.rows.isEmpty else { return }
    out.part(.figure, class: table.columns.count > 7 ? "exhibit broad" : "exhibit") {
      caption(table.caption, unit: table.unit)
      out.scrolling(table.caption[out.language]) {
        out.element("table") {
          heads(table.columns.map(\.label))
          out.element("tbody") {
            for row in table.rows {
              out.element("tr") {
                head(row.label, class: row.level > 0 ? "level\(min(row.level, 3))" : "")
                for cell in row.cells { write(cell, &marks) }
              }
              out.newLine()
            }
          }
        }
      }
    }
    out.newLine()
  }

  /// Writes the title of a table or chart with its unit.
  func caption(_ title: Localized, unit: Localized) {
    out.part(.caption, class: "caption") {
      out.element("span", class: "title") {
        out.text(title)
        out.other("small", title)
      }
      if !unit.en.isEmpty { out.element("span", class: "unit", unit[out.language]) }
    }
  }

  /// Writes the heads of columns.
  func heads(_ labels: [Localized]) {
    out.element("thead") {
      out.element("tr") {
        out.element("td", " ")
        for label in labels {
          out.element("th") {
            out.xml.attribute("scope", "col")
            out.text(label)
          }
        }
      }
    }
    out.newLine()
  }

  /// Writes the head of a row.
  func head(_ label: Localized, class style: String) {
    out.element("th", class: style) {
      out.xml.attribute("scope", "row")
      out.text(label)
    }
  }

  /// Writes a cell of a table.
  mutating func write(_ cell: Figure?, _ marks: inout PendingMarks) {
    out.element("td") {
      if let cell { write(cell, .cell, &marks) } else { out.text(" ") }
    }
  }

  /// Writes a figure with the marks of its notes.
  private mutating func write(_ figure: Figure, _ setting: FigureSetting, _ marks: inout PendingMarks) {
    dialect.figure(figure, setting, out)
    let numbers = marks.removeValue(forKey: figure.fact) ?? []
    let isComputed = computed.contains(figure.fact)
    if isComputed || !numbers.isEmpty {
      dialect.marks(setting, out) {
        out.element("sup") {
          if isComputed { out.computedMark() }
          for (place, number) in numbers.enumerated() {
            if place > 0 || isComputed { out.text(" ") }
            out.link(to: "note-\(number)", id: "mark-\(number)-\(text.id(figure.fact))", "\(number)")
          }
        }
      }
    }
    dialect.remark(figure, out)
  }

  private mutating func write(_ figures: [KeyFigure], _ marks: inout PendingMarks) {
    guard !figures.isEmpty else { return }
    out.part(.list, class: "key") {
      for figure in figures {
        out.element("div", class: "item") {
          out.part(.term, class: "term") {
            out.text(figure.label)
            out.other("small", figure.label)
          }
          out.part(.entry, class: "entry") { write(figure.figure, .keyFigure, &marks) }
        }
      }
    }
    out.newLine()
  }

  private mutating func write(
    _ paragraphs: [Narrative.Paragraph], _ stretch: CommentaryStretch, _ marks: inout PendingMarks
  ) {
    dialect.begin(stretch, out)
    for paragraph in paragraphs {
      out.element("p") {
        for run in paragraph.runs {
          switch run {
          case .text(let words): out.xml.text(words)
          case .figure(let figure): write(figure, .sentence, &marks)
          }
        }
        if out.markup == .html5, paragraph.runs.isEmpty { out.text(" ") }
      }
    }
    dialect.end(stretch, out)
  }

  /// Says what the mark of computed figures means, where there are any.
  mutating func legend() {
    guard !computed.isEmpty else { return }
    out.element("div", class: "notes legend") {
      out.element("p", id: "computed") {
        out.element("span", class: "number", Disclosure.computedMark)
        out.text(" ")
        words(Note(Disclosure.computedNote, facts: []))
      }
    }
    out.newLine()
  }

  /// Writes a note in the page's language, and in the other one where the dialect shows it.
  private mutating func words(_ note: Note) {
    let first = note.text.ja == nil ? .english : out.language
    dialect.note(note, first, out)
    guard dialect.shows(first.other, of: note, out) else { return }
    out.text(" ")
    out.element("span", class: "other") {
      out.xml.language(first.other, out.markup)
      dialect.note(note, first.other, out)
    }
  }

  private mutating func write(_ entries: [ReportNotes.Entry]) {
    guard !entries.isEmpty else { return }
    out.element("div", class: "notes") {
      for entry in entries {
        out.element("p", id: "note-\(entry.number)") {
          out.element("span", class: "number", "\(entry.number)")
          out.text(" ")
          words(entry.note)
          for fact in entry.marked {
            out.text(" ")
            out.xml.startElement("a")
            out.xml.attribute("class", "back")
            out.xml.attribute("href", "#mark-\(entry.number)-\(text.id(fact))")
            out.name(Localized("Back to", ja: "戻る：")[out.language] + " " + text.label(fact)[out.language])
            out.text("↩\u{FE0E}")
            out.xml.endElement()
          }
        }
        out.newLine()
      }
    }
    out.newLine()
  }
}
