public import KessanPlugin
import KessanRendering
import KessanSources

extension ExtensionSet {
  /// What comes with Kessan: its exporters and sources.
  public static let standard: ExtensionSet = {
    var standard = ExtensionSet()
    standard.exporters = [
      FilingExporter.exporter,
      InlineExporter.exporter,
      JSONExporter.exporter,
      CSVReportExporter.exporter,
      PackageExporter.exporter,
      SectionExporter.exporter,
      SectionJSONExporter.exporter,
      SectionCSVExporter.exporter,
      MarkdownExporter.exporter,
      SpreadsheetExporter.exporter,
      ReportExporter.exporter,
    ]
    standard.sources = [CSVFactSource()]
    return standard
  }()
}
