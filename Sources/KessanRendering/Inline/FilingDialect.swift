import KessanDisclosure
import KessanModel
import KessanXBRL
import KessanXML

/// The page for filing: every displayed figure is tagged, and so are the texts that are facts.
struct FilingDialect: PageDialect {
  let header: InlineHeader
  let text: FactText
  let tags: FactTags
  /// For every fact, whether it stands in the document.
  var tagged: [Bool]
  /// The text blocks whose value is what the page shows of a section, by section and language.
  let commentary: [String: [Language: Int]]
  /// Whether a text block's tag is open.
  var isInCommentary = false
  private var writtenNotes: Set<String> = []
  private let statements: [Statement: [Int]]

  init(_ header: InlineHeader, names: FilingNames, text: FactText) {
    self.header = header
    self.text = text
    let disclosure = text.disclosure
    tags = FactTags(
      disclosure: disclosure, names: names, ids: header.resources.ids,
      footnotes: header.options.version == .v10 ? header.footnotes.targets : [:])
    tagged = Array(repeating: false, count: disclosure.facts.count)
    commentary = Self.commentary(disclosure)
    statements = Self.statements(disclosure)
  }

  var disclosure: Disclosure { text.disclosure }
  var options: InlineOptions { header.options }

  func begin(_ out: PageWriter) throws { try header.write(out.xml) }

  mutating func statement(_ statement: Statement, _ text: String, _ language: Language?, _ out: PageWriter) {
    let place = statements[statement]?.first { disclosure.facts[$0].value == .text(text, language) }
    let date = CalendarDate(text).map { self.text(of: $0, out) }
    let display = language == nil ? date ?? text : text
    guard let place else { return out.text(display) }
    write(display, text: text, place, out)
  }

  func text(of date: CalendarDate, _ out: PageWriter) -> String {
    let day = date.description
    return switch options.language {
    case .english: EnglishDate.display(day) ?? day
    case .japanese: JapaneseDate.display(day, digits: options.digits) ?? day
    }
  }

  func verdict(_ out: PageWriter) {}

  func remark(_ figure: Figure, _ out: PageWriter) {}

  /// Writes marks of notes; what stands within a text block is no part of its value (Inline XBRL 1.1, clause 6).
  func marks(_ setting: FigureSetting, _ out: PageWriter, _ marks: () -> Void) {
    if isInCommentary { out.element("ix:exclude", marks) } else { marks() }
  }

  /// Writes a chart as images, as the schema has no place for SVG; the words stand in for them.
  func drawing(_ chart: Chart, id: String, _ out: PageWriter) {
    let chart = chart.displaying { displays($0.display, disclosure.facts[$0.fact], .cell)[0] }
    for format in ChartSVG.Format.allCases {
      let svg = ChartSVG(chart, facts: disclosure.facts, language: out.language, format: format, id: "\(id)-\(format)")
      // A text that XML cannot hold fails the page itself, where it stands as a label.
      guard let address = try? svg.dataAddress() else { continue }
      out.element("img", class: "chart \(format)") {
        out.xml.attribute("src", address)
        out.xml.attribute("alt", svg.description)
      }
      out.newLine()
    }
  }

  func shows(_ other: Language, of note: Note, _ out: PageWriter) -> Bool {
    note.text.languages.contains(other)
  }

  /// Writes the text of a note; the first time, as the footnote that facts refer to.
  mutating func note(_ note: Note, _ language: Language, _ out: PageWriter) {
    let text = note.text[language]
    guard let id = header.footnotes.id(note.text, language), writtenNotes.insert(id).inserted else {
      return out.element("span") {
        out.xml.language(language, out.markup)
        out.xml.text(text)
      }
    }
    out.element("ix:footnote") {
      switch options.version {
      case .v11: out.xml.attribute("id", id)
      case .v10: out.xml.attribute("footnoteID", id)
      }
      out.xml.language(language, out.markup)
      out.xml.text(text)
    }
  }

  func colophon(_ out: PageWriter) {
    out.element("p") {
      switch out.language {
      case .english: out.text("Source: \(disclosure.header.source). Written by Kessan as Inline XBRL.")
      case .japanese: out.text("出典：\(disclosure.header.source)。Kessanがインライン XBRLとして作成。")
      }
    }
  }

  /// The places of the facts that the workspace states, by what they say.
  private static func statements(_ disclosure: Disclosure) -> [Statement: [Int]] {
    var concepts: [Int: Statement] = [:]
    for statement in Statement.allCases {
      if let concept = disclosure.taxonomy.index(ofConcept: statement.rawValue) { concepts[concept] = statement }
    }
    var statements: [Statement: [Int]] = [:]
    for place in disclosure.facts.indices {
      guard let statement = concepts[disclosure.facts.columns(place).concept],
        disclosure.facts.provenance(at: place) == .workspace
      else { continue }
      statements[statement, default: []].append(place)
    }
    return statements
  }
}
