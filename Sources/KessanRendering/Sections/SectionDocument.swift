import KessanDisclosure
import KessanModel
import KessanXML

/// Writes a section in the vocabulary of `section.xsd`: what is shown, and every fact behind it with all its aspects.
struct SectionDocument {
  static let namespace = "urn:kessan:section"
  static let version = "1.0"

  let text: FactText

  init(_ text: FactText) {
    self.text = text
  }

  var disclosure: Disclosure { text.disclosure }

  /// The document of one section.
  func render(_ section: Section) throws -> [UInt8] {
    let xml = try XMLWriter(.memory)
    xml.startDocument()
    write(section, isRoot: true, xml)
    return try xml.finish()
  }

  /// The document of a module with all of its sections, whose ids are unique within each of them.
  func render(_ area: Area, _ sections: [Section]) throws -> [UInt8] {
    let xml = try XMLWriter(.memory, refusesRepeatedIDs: false)
    xml.startDocument()
    xml.startElement("module")
    xml.attribute("xmlns", Self.namespace)
    xml.attribute("id", area.id)
    xml.attribute("version", Self.version)
    metadata(title: area.title, xml)
    for section in sections { write(section, isRoot: false, xml) }
    xml.endElement()
    return try xml.finish()
  }

  private func write(_ section: Section, isRoot: Bool, _ xml: XMLWriter) {
    xml.startElement("section")
    if isRoot { xml.attribute("xmlns", Self.namespace) }
    xml.attribute("id", section.id)
    xml.attribute("module", section.module)
    if !section.slide.isEmpty { xml.attribute("slide", section.slide) }
    xml.attribute("version", Self.version)
    metadata(title: section.title, xml)
    xml.startElement("body")
    for block in section.blocks { write(block, xml) }
    xml.endElement()
    xml.startElement("facts")
    for place in section.facts { fact(disclosure.facts[place], xml) }
    xml.endElement()
    xml.endElement()
  }

  private func metadata(title: Localized, _ xml: XMLWriter) {
    let header = disclosure.header
    xml.startElement("metadata")
    xml.localized("title", title)
    xml.startElement("entity")
    xml.attribute("scheme", header.entityScheme)
    xml.attribute("identifier", header.entityIdentifier)
    xml.localized("name", header.entityName)
    xml.endElement()
    xml.startElement("report")
    xml.attribute("period", header.period.description)
    xml.attribute("published", header.published.description)
    xml.attribute("accountingStandard", header.accountingStandard)
    xml.attribute("namespace", header.namespace)
    xml.localized("title", header.title)
    xml.endElement()
    xml.endElement()
  }

  private func write(_ block: Section.Block, _ xml: XMLWriter) {
    switch block {
    case .table(let table): write(table, xml)
    case .chart(let chart): write(chart, xml)
    case .keyFigures(let figures):
      xml.startElement("keyFigures")
      for keyFigure in figures {
        xml.startElement("keyFigure")
        xml.localized("label", keyFigure.label)
        write("figure", keyFigure.figure, xml)
        xml.endElement()
      }
      xml.endElement()
    case .narrative(let narrative):
      xml.startElement("narrative")
      for paragraph in narrative.paragraphs { write(paragraph, xml) }
      xml.endElement()
    case .note(let note):
      xml.startElement("note")
      xml.localized("text", note.text)
      for place in note.facts {
        xml.startElement("on")
        xml.attribute("fact", text.id(place))
        xml.endElement()
      }
      xml.endElement()
    }
  }

  private func write(_ table: SectionTable, _ xml: XMLWriter) {
    xml.startElement("table")
    xml.localized("caption", table.caption)
    if !table.unit.en.isEmpty { xml.localized("unit", table.unit) }
    for column in table.columns {
      xml.startElement("column")
      xml.attribute("period", column.period)
      xml.attribute("measure", column.measure)
      xml.localized("label", column.label)
      for value in column.dimensions { dimension(value, xml) }
      xml.endElement()
    }
    for row in table.rows {
      xml.startElement("row")
      xml.attribute("concept", row.concept)
      if row.level > 0 { xml.attribute("level", row.level) }
      xml.localized("label", row.label)
      for value in row.dimensions { dimension(value, xml) }
      for cell in row.cells { write("cell", cell, xml) }
      xml.endElement()
    }
    xml.endElement()
  }

  private func write(_ paragraph: Narrative.Paragraph, _ xml: XMLWriter) {
    xml.startElement("paragraph")
    xml.attribute("xml:lang", paragraph.language.rawValue)
    xml.mixedContent()
    for run in paragraph.runs {
      switch run {
      case .text(let text): xml.text(text)
      case .figure(let figure): write("figure", figure, xml)
      }
    }
    xml.endElement()
  }

  func write(_ element: StaticString, _ figure: Figure?, _ xml: XMLWriter) {
    xml.startElement(element)
    if let figure {
      xml.attribute("fact", text.id(figure.fact))
      if let recomputed = figure.recomputed { xml.attribute("recomputed", recomputed) }
      xml.text(figure.display)
    }
    xml.endElement()
  }
}

extension XMLWriter {
  /// Writes a text once in each of its languages.
  func localized(_ name: StaticString, _ text: Localized) {
    for language in text.languages {
      startElement(name)
      attribute("xml:lang", language.rawValue)
      self.text(text[language])
      endElement()
    }
  }
}
