import KessanModel
import KessanXML

/// Writes one section of the page: its blocks in order, its notes at the end.
struct ReportSection {
  let section: Section
  let page: ReportPage
  /// The notes whose marks are still to be set, by fact.
  private var marks: [Int: [Int]]
  var chartNumber = 0

  var xml: XMLWriter { page.xml }
  var text: FactText { page.text }

  init(_ section: Section, page: ReportPage) {
    self.section = section
    self.page = page
    marks = page.notes.marks(section)
  }

  mutating func write() {
    xml.startElement("section")
    xml.attribute("class", "part")
    xml.attribute("id", "section-\(section.id)")
    xml.html("header") {
      if !section.slide.isEmpty { xml.html("span", class: "slide", section.slide) }
      xml.html("h3", section.title.en)
      xml.japanese("p", section.title)
    }
    xml.newLine()
    for block in section.blocks {
      switch block {
      case .table(let table): write(table)
      case .chart(let chart): write(chart)
      case .keyFigures(let figures): write(figures)
      case .narrative(let narrative):
        for paragraph in narrative.paragraphs { write(paragraph) }
      case .note: break
      }
      xml.newLine()
    }
    notes()
    xml.endElement()
    xml.newLine()
  }

  private mutating func write(_ table: SectionTable) {
    xml.startElement("figure")
    xml.attribute("class", table.columns.count > 7 ? "table broad" : "table")
    caption(table.caption, unit: table.unit)
    startScroll(table.caption.en)
    xml.startElement("table")
    heads(table.columns.map(\.label))
    xml.startElement("tbody")
    for row in table.rows {
      xml.startElement("tr")
      xml.startElement("th")
      xml.attribute("scope", "row")
      if row.level > 0 { xml.attribute("class", "level\(min(row.level, 3))") }
      xml.text(row.label.en.isEmpty ? " " : row.label.en)
      xml.endElement()
      for cell in row.cells { write(cell) }
      xml.endElement()
      xml.newLine()
    }
    xml.endElement()
    xml.endElement()
    xml.endElement()
    xml.endElement()
  }

  /// Writes the title of a table or chart with its unit.
  func caption(_ title: Localized, unit: Localized) {
    xml.html("figcaption") {
      xml.html("span", class: "title") {
        xml.text(title.en.isEmpty ? " " : title.en)
        xml.japanese("small", title)
      }
      if !unit.en.isEmpty { xml.html("span", class: "unit", unit.en) }
    }
  }

  /// Opens a box that scrolls for itself, by keyboard too.
  func startScroll(_ name: String) {
    xml.startElement("div")
    xml.attribute("class", "scroll")
    xml.attribute("tabindex", 0)
    xml.attribute("role", "region")
    xml.attribute("aria-label", name)
  }

  /// Writes the heads of columns.
  func heads(_ labels: [Localized]) {
    xml.html("thead") {
      xml.html("tr") {
        xml.html("td", " ")
        for label in labels {
          xml.startElement("th")
          xml.attribute("scope", "col")
          xml.text(label.en.isEmpty ? " " : label.en)
          xml.endElement()
        }
      }
    }
    xml.newLine()
  }

  /// Writes a cell of a table.
  mutating func write(_ cell: Figure?) {
    xml.startElement("td")
    if let cell { write(cell) } else { xml.text(" ") }
    xml.endElement()
  }

  /// Writes a figure as a link to its fact, with its badge and the marks of its notes.
  private mutating func write(_ figure: Figure) {
    xml.startElement("a")
    xml.attribute("class", "figure")
    xml.attribute("href", "#" + text.id(figure.fact))
    let claims = text.claims(figure.fact)
    if !claims.isEmpty { xml.attribute("title", claims.map(text.words).joined(separator: "\n")) }
    xml.text(figure.display.isEmpty ? "—" : figure.display)
    if let verdict = text.verdict(figure.fact) { page.badge(verdict) }
    xml.endElement()
    for number in marks.removeValue(forKey: figure.fact) ?? [] {
      xml.startElement("sup")
      xml.attribute("id", "mark-\(number)-\(text.id(figure.fact))")
      xml.link(to: "note-\(number)", "\(number)")
      xml.endElement()
    }
    if let recomputed = figure.recomputed {
      xml.startElement("span")
      xml.attribute("class", "recomputed")
      xml.attribute("title", "Recomputed from the facts as reported; what is printed is \(figure.display)")
      xml.text("calc. \(recomputed)")
      xml.endElement()
    }
  }

  private mutating func write(_ figures: [KeyFigure]) {
    xml.startElement("dl")
    xml.attribute("class", "key")
    for figure in figures {
      xml.startElement("div")
      xml.html("dt") {
        xml.text(figure.label.en.isEmpty ? " " : figure.label.en)
        xml.japanese("small", figure.label)
      }
      xml.startElement("dd")
      write(figure.figure)
      xml.endElement()
      xml.endElement()
    }
    xml.endElement()
  }

  private mutating func write(_ paragraph: Narrative.Paragraph) {
    xml.startElement("p")
    if paragraph.language != .english { xml.attribute("lang", paragraph.language.rawValue) }
    for run in paragraph.runs {
      switch run {
      case .text(let words): xml.text(words)
      case .figure(let figure): write(figure)
      }
    }
    if paragraph.runs.isEmpty { xml.text(" ") }
    xml.endElement()
    xml.newLine()
  }

  private func notes() {
    let entries = page.notes.entries(section)
    guard !entries.isEmpty else { return }
    xml.startElement("ol")
    xml.attribute("class", "notes")
    xml.attribute("start", entries[0].number)
    for entry in entries {
      xml.html("li", id: "note-\(entry.number)") {
        xml.text(entry.note.text.en + " ")
        xml.japanese("span", entry.note.text)
        for fact in entry.marked {
          xml.text(" ")
          xml.startElement("a")
          xml.attribute("class", "back")
          xml.attribute("href", "#mark-\(entry.number)-\(text.id(fact))")
          xml.attribute("aria-label", "Back to \(text.label(fact).en)")
          xml.text("↩\u{FE0E}")
          xml.endElement()
        }
      }
      xml.newLine()
    }
    xml.endElement()
    xml.newLine()
  }
}
