import KessanBytes
public import KessanDisclosure
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
  /// - Throws: ``Finding`` where the disk fails, ``SpreadsheetError`` where a sheet cannot be as it was asked for.
  @Sendable
  public static func files(_ disclosure: Disclosure) throws -> Exporter.Output {
    let path = "xlsx/\(disclosure.header.fileStem).xlsx"
    let rendered: (bytes: [UInt8], findings: [Finding])
    do throws(SpreadsheetError) {
      rendered = try SpreadsheetReport(disclosure).render(file: path)
    } catch {
      guard error.isOfTheDisk else { throw error }
      throw Finding(
        .unwritableExports, .init(file: path), "The workbook cannot be made: \(error).",
        hint: "Check the space and the rights where temporary files go (TMPDIR); nothing was changed.")
    }
    return Exporter.Output(
      files: [ExportFile(path) { try ByteOutput.deliver(rendered.bytes, $0) }], findings: rendered.findings)
  }
}
