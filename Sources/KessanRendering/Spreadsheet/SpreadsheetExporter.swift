import KessanModel
import KessanSpreadsheet

/// Exports a report as a workbook for people who calculate with it: numbers, native charts, every fact with its source.
///
///     xlsx/<prefix>-<published>.xlsx
public enum SpreadsheetExporter {
  /// The exporter as the pipeline lists it.
  public static let exporter = Exporter(
    name: "xlsx", summary: "A workbook: a sheet a section with numbers and charts, all facts, the tie-out",
    export: files)

  /// The workbook; findings name what is cut in a cell and what no cell can hold.
  ///
  /// - Throws: ``SpreadsheetError`` where the library or the disk fails.
  @Sendable
  public static func files(_ report: Report) throws -> Exporter.Output {
    let path = "xlsx/\(report.header.fileStem).xlsx"
    let (bytes, findings) = try SpreadsheetReport(report).render(file: path)
    return Exporter.Output(files: [ExportFile(path) { try ByteOutput.deliver(bytes, $0) }], findings: findings)
  }
}
