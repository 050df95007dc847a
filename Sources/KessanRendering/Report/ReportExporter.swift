import KessanBytes
public import KessanDisclosure
import KessanModel
import KessanXML

/// Exports the announcement for people: one page that needs nothing but a browser, and the same as Markdown.
///
///     report/index.html
///     report/report.md
public enum ReportExporter {
  /// The exporter as the pipeline lists it.
  public static let exporter = Exporter(
    name: "report", summary: "The announcement as a page to read and to print, and as Markdown", export: files)

  /// The page and its Markdown; facts that no section shows are in neither.
  ///
  /// - Throws: ``XMLWriteError`` where a text cannot be written as XML.
  @Sendable
  public static func files(_ disclosure: Disclosure) throws -> Exporter.Output {
    let text = FactText(disclosure)
    let page = try ReadingDialect.render(disclosure, text)
    let markdown = Array(ReportMarkdown(disclosure, text).render().utf8)
    return Exporter.Output(
      files: [
        ExportFile("report/index.html") { try ByteOutput.deliver(page, $0) },
        ExportFile("report/report.md") { try ByteOutput.deliver(markdown, $0) },
      ], findings: disclosure.findingsOnUndisclosedFacts(format: "report"))
  }
}
