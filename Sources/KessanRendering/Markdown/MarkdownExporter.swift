import KessanBytes
public import KessanDisclosure
public import KessanModel

/// Exports sections as Markdown: one file a section, whose figures link to its list of facts, and an index.
///
///     markdown/index.md
///     markdown/<Module>/<section id>.md
///
/// The option `language` says in which language labels stand; titles stand in both, that one first. Narrative stands in
/// the languages in which it is written.
public enum MarkdownExporter {
  /// The exporter as the pipeline lists it.
  public static let exporter = Exporter(
    name: "markdown", summary: "One Markdown file a section with its notes and facts, and an index",
    options: [
      Exporter.Option(
        "language", summary: "The language of labels, and of what comes first in titles",
        values: [Language.english, .japanese].map(\.rawValue))
    ]
  ) { disclosure, options in files(disclosure, in: Language(rawValue: options["language"]) ?? .english) }

  static let paths = SectionPaths(folder: "markdown", ending: "md")

  /// The files of a report's sections.
  public static func files(_ disclosure: Disclosure, in language: Language = .english) -> Exporter.Output {
    let text = FactText(disclosure)
    let contents = ExportFile("markdown/index.md") { destination in
      try ByteOutput.deliver(Array(index(text, language).utf8), destination)
    }
    let computed = Set(disclosure.computedFacts)
    let sections = disclosure.composedAreas.flatMap { area, sections in
      sections.map { section in
        ExportFile(paths.path(section)) { destination in
          try ByteOutput.deliver(Array(document(section, of: area, text, computed, language).utf8), destination)
        }
      }
    }
    return Exporter.Output(
      files: [contents] + sections, findings: disclosure.findingsOnUndisclosedFacts(format: "markdown"))
  }

  /// Whose report it is, and its sections area by area.
  private static func index(_ text: FactText, _ language: Language) -> String {
    let disclosure = text.disclosure
    let writer = SectionMarkdown(text: text, notes: ReportNotes([]), language: language)
    var blocks = ["# " + writer.title(disclosure.header.title)] + writer.header
    if let verdict = writer.verdict { blocks.append(verdict) }
    for (area, sections) in disclosure.composedAreas {
      blocks.append("## " + writer.title(area.title))
      let links = sections.map { "- [\(heading($0, writer))](\(paths.relativePath($0)))" }
      blocks.append(links.joined(separator: "\n"))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// One section: its notes numbered from 1, its facts at the end.
  private static func document(
    _ section: Section, of area: Area, _ text: FactText, _ computed: Set<Int>, _ language: Language
  ) -> String {
    let writer = SectionMarkdown(
      text: text, notes: ReportNotes([section]), computed: computed, language: language, isLinked: true)
    var blocks = ["# " + heading(section, writer)]
    blocks += writer.header
    blocks.append("[\(writer.title(text.disclosure.header.title))](../index.md) · \(writer.title(area.title))")
    blocks += writer.blocks(section)
    let facts = section.facts
    blocks += writer.legend(facts)
    if !facts.isEmpty { blocks += ["## " + writer.factsTitle, writer.facts(facts)] }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func heading(_ section: Section, _ writer: SectionMarkdown) -> String {
    let slide = section.slide.isEmpty ? "" : MarkdownText.inline(section.slide) + " · "
    return slide + writer.title(section.title)
  }
}
