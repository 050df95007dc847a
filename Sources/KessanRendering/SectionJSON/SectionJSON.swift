import KessanBytes
import KessanDisclosure
import KessanModel

/// Writes a section in the vocabulary of `section.schema.json`, streaming: what is shown, a row a line, and every fact
/// behind it, one a line.
struct SectionJSON: Sendable {
  let text: FactText

  init(_ text: FactText) {
    self.text = text
  }

  func render(_ section: Section, _ destination: ExportFile.Destination) throws -> [UInt8] {
    var json = JSONWriter(destination)
    json.beginObject()
    json.member("$schema", "../section.schema.json")
    json.member("version", SectionDocument.version)
    json.member("id", section.id)
    json.member("module", section.module)
    if !section.slide.isEmpty { json.member("slide", section.slide) }
    json.member("title", section.title)
    json.members(of: text.disclosure.header)
    json.beginArray("blocks", inline: false)
    for block in section.blocks {
      json.beginObject()
      write(block, &json)
      json.endObject()
    }
    json.endArray()
    json.beginArray("facts", inline: false)
    for place in section.facts { fact(place, &json) }
    json.endArray()
    json.endObject()
    return try json.finish()
  }

  private func write(_ block: Section.Block, _ json: inout JSONWriter) {
    switch block {
    case .table(let table): write(table, &json)
    case .chart(let chart): write(chart, &json)
    case .keyFigures(let figures):
      json.member("kind", "keyFigures")
      json.beginArray("figures", inline: false)
      for keyFigure in figures {
        json.beginObject(inline: true)
        json.member("label", keyFigure.label)
        members(of: keyFigure.figure, &json)
        json.endObject()
      }
      json.endArray()
    case .narrative(let narrative):
      json.member("kind", "narrative")
      json.beginArray("paragraphs", inline: false)
      for paragraph in narrative.paragraphs { write(paragraph, &json) }
      json.endArray()
    case .note(let note):
      json.member("kind", "note")
      json.member("text", note.text)
      json.beginArray("facts")
      for place in note.facts { json.element(text.id(place)) }
      json.endArray()
    }
  }

  private func write(_ table: SectionTable, _ json: inout JSONWriter) {
    json.member("kind", "table")
    json.member("caption", table.caption)
    if !table.unit.en.isEmpty { json.member("unit", table.unit) }
    json.beginArray("columns", inline: false)
    for column in table.columns {
      json.beginObject(inline: true)
      json.member("label", column.label)
      json.member("period", column.period)
      json.member("measure", column.measure)
      dimensions(column.dimensions, &json)
      json.endObject()
    }
    json.endArray()
    json.beginArray("rows", inline: false)
    for row in table.rows {
      json.beginObject(inline: true)
      json.member("label", row.label)
      json.member("concept", row.concept)
      json.member("level", row.level)
      dimensions(row.dimensions, &json)
      cells(row.cells, &json)
      json.endObject()
    }
    json.endArray()
  }

  private func write(_ chart: Chart, _ json: inout JSONWriter) {
    json.member("kind", "chart")
    json.member("form", chart.kind.rawValue)
    json.member("title", chart.title)
    json.member("unit", chart.unit)
    json.member("source", chart.source)
    json.beginArray("categories", inline: false)
    for category in chart.categories {
      json.beginObject(inline: true)
      json.member("label", category.label)
      json.member("role", category.role.rawValue)
      json.endObject()
    }
    json.endArray()
    json.beginArray("series", inline: false)
    for series in chart.series {
      json.beginObject(inline: true)
      json.member("label", series.label)
      json.member("ratio", literal: series.isRatio ? "true" : "false")
      json.member("negated", literal: series.isNegated ? "true" : "false")
      cells(series.values, &json)
      json.endObject()
    }
    json.endArray()
  }

  private func write(_ paragraph: Narrative.Paragraph, _ json: inout JSONWriter) {
    json.beginObject(inline: true)
    json.member("language", paragraph.language.rawValue)
    json.beginArray("runs")
    for run in paragraph.runs {
      json.beginObject()
      switch run {
      case .text(let words): json.member("text", words)
      case .figure(let figure): members(of: figure, &json)
      }
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  /// One object for each cell, an empty one where nothing is shown.
  private func cells(_ figures: [Figure?], _ json: inout JSONWriter) {
    json.beginArray("cells")
    for figure in figures {
      json.beginObject()
      if let figure { members(of: figure, &json) }
      json.endObject()
    }
    json.endArray()
  }

  private func members(of figure: Figure, _ json: inout JSONWriter) {
    json.member("fact", text.id(figure.fact))
    json.member("display", figure.display)
    if let recomputed = figure.recomputed { json.member("recomputed", recomputed) }
  }
}
