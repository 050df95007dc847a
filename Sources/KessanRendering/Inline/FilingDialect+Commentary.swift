import KessanDisclosure
import KessanModel
import KessanXML

/// Text blocks: the paragraphs of a section are the value of a fact, whatever tables and charts stand between them.
///
/// Inline XBRL 1.1 continues the block behind them (clause 4.1.1); 1.0 knows no continuation, and cuts them out of the
/// block by `ix:exclude`.
extension FilingDialect {
  mutating func begin(_ stretch: CommentaryStretch, _ out: PageWriter) {
    let xml = out.xml
    let place = commentary[stretch.section.id]?[stretch.language]
    isInCommentary = place != nil
    if isInCommentary, stretch.number > 0, options.version == .v10 {
      // Leaves what the end of the last stretch opened around the blocks in between.
      if stretch.language != out.language { xml.endElement() }
      return xml.endElement()
    }
    xml.startElement("div")
    xml.attribute("class", stretch.isTranslation ? "commentary translation" : "commentary")
    if stretch.language != out.language { xml.language(stretch.language, out.markup) }
    guard let place else { return }
    if stretch.number == 0 {
      tags.startText(place, stretch.language, isFirst: first(place), xml)
      xml.attribute("escape", "true")
    } else {
      xml.startElement("ix:continuation")
      xml.attribute("id", id(stretch, stretch.number))
    }
    if stretch.isContinued, options.version == .v11 { xml.attribute("continuedAt", id(stretch, stretch.number + 1)) }
  }

  mutating func end(_ stretch: CommentaryStretch, _ out: PageWriter) {
    let xml = out.xml
    if isInCommentary, stretch.isContinued, options.version == .v10 {
      xml.startElement("ix:exclude")
      if stretch.language != out.language {
        xml.startElement("div")
        xml.language(out.language, out.markup)
      }
      out.newLine()
    } else {
      if isInCommentary { xml.endElement() }
      xml.endElement()
      out.newLine()
    }
    isInCommentary = false
  }

  private func id(_ stretch: CommentaryStretch, _ number: Int) -> String {
    "commentary-\(stretch.section.id)-\(stretch.language.rawValue)-\(number + 1)"
  }

  /// The text blocks that say exactly what the paragraphs of their section do.
  static func commentary(_ disclosure: Disclosure) -> [String: [Language: Int]] {
    var commentary: [String: [Language: Int]] = [:]
    for section in disclosure.sections {
      for place in section.commentary {
        guard case .text(let text, let language?) = disclosure.facts[place].value else { continue }
        let paragraphs = section.paragraphs(in: language)
        guard !paragraphs.contains(where: \.text.isEmpty), Narrative.markup(paragraphs) == text else { continue }
        commentary[section.id, default: [:]][language] = place
      }
    }
    return commentary
  }
}
