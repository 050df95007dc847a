import KessanDisclosure
import KessanModel
import KessanXML

/// The page for people at a screen: figures lead to their facts, and say what the tie-out found.
struct ReadingDialect: PageDialect {
  let disclosure: Disclosure
  let text: FactText
  /// The language of the sentences that are being written; what is said of their figures is in it too.
  private var spoken = Language.english

  init(disclosure: Disclosure, text: FactText) {
    self.disclosure = disclosure
    self.text = text
  }

  let factsTitle = Localized("Facts", ja: "ファクト一覧")

  /// The bytes of the page, in HTML5.
  static func render(_ disclosure: Disclosure, _ text: FactText) throws -> [UInt8] {
    let xml = try XMLWriter(.memory, indented: false)
    let out = PageWriter(xml, markup: .html5, language: .english)
    var page = ReportPage(disclosure, text, out, ReadingDialect(disclosure: disclosure, text: text))
    try out.element("html") {
      xml.attribute("xmlns", "http://www.w3.org/1999/xhtml")
      xml.language(out.language, out.markup)
      try page.write()
    }
    return Array("<!DOCTYPE html>\n".utf8) + (try xml.finish())
  }

  func begin(_ out: PageWriter) {}

  func statement(_ statement: Statement, _ text: String, _ language: Language?, _ out: PageWriter) { out.text(text) }

  func text(of date: CalendarDate, _ out: PageWriter) -> String { date.description }

  func verdict(_ out: PageWriter) {
    guard !disclosure.claims.isEmpty else { return }
    let (good, wrong, open) = text.tally
    out.element("p", class: wrong == 0 ? "verdict ok" : "verdict no") {
      out.element("span", class: wrong == 0 ? "badge ok" : "badge no", wrong == 0 ? "✓" : "≠")
      out.element("span") {
        out.text("\(disclosure.claims.count) printed figures recomputed from others: ")
        out.element("b", "\(good) consistent, \(wrong) inconsistent")
        out.text(", \(open) not derivable from what is disclosed.")
      }
    }
  }

  /// Writes a figure as a link to its fact, with its badge.
  func figure(_ figure: Figure, _ setting: FigureSetting, _ out: PageWriter) {
    out.link(to: text.id(figure.fact), class: "figure") {
      let claims = text.claims(figure.fact)
      if !claims.isEmpty { out.xml.attribute("title", claims.map { text.words($0, spoken) }.joined(separator: "\n")) }
      out.text(figure.display.isEmpty ? "—" : figure.display)
      if let verdict = text.verdict(figure.fact) { badge(verdict, out, in: spoken) }
    }
  }

  func remark(_ figure: Figure, _ out: PageWriter) {
    guard let recomputed = figure.recomputed else { return }
    out.element("span", class: "recomputed") {
      let words = FactWords(spoken)
      out.xml.attribute("title", words.recomputed(besides: figure.display))
      out.text("\(words.recomputed) \(recomputed)")
    }
  }

  func marks(_ setting: FigureSetting, _ out: PageWriter, _ marks: () -> Void) { marks() }

  func drawing(_ chart: Chart, id: String, _ out: PageWriter) {
    let text = text
    for format in ChartSVG.Format.allCases {
      let svg = ChartSVG(
        chart, facts: disclosure.facts, language: out.language, format: format, id: "\(id)-\(format)",
        factID: { text.id($0) })
      svg.write(to: out.xml, class: "chart \(format)")
      out.newLine()
    }
  }

  mutating func begin(_ stretch: CommentaryStretch, _ out: PageWriter) {
    spoken = stretch.language
    out.xml.startElement("div")
    out.xml.attribute("class", stretch.isTranslation ? "commentary translation" : "commentary")
    if stretch.language != out.language { out.xml.language(stretch.language, out.markup) }
  }

  mutating func end(_ stretch: CommentaryStretch, _ out: PageWriter) {
    spoken = out.language
    out.xml.endElement()
    out.newLine()
  }

  func shows(_ other: Language, of note: Note, _ out: PageWriter) -> Bool { out.otherText(note.text) != nil }

  func note(_ note: Note, _ language: Language, _ out: PageWriter) { out.text(note.text[language]) }

  func colophon(_ out: PageWriter) {
    out.element("p") {
      out.element("span", class: "badge ok", "✓")
      out.text(" recomputed, and consistent with what is printed · ")
      out.element("span", class: "badge no", "≠")
      out.text(" inconsistent · ")
      out.element("span", class: "badge open", "?")
      out.text(" not derivable from what is disclosed. Every figure leads to its fact.")
    }
    out.element("p", "Source: \(disclosure.header.source). Written by Kessan.")
  }
}
