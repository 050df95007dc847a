import KessanBytes
import KessanModel

/// The notes of a report as a table of facts of `xbrl:note`, a row for each note and language.
///
/// The id of a note is not written: it is the place of its cell, `notes.r_1.value` (xBRL-CSV 1.0, Fact identifiers).
struct NotesTable: Sendable {
  static let id = "notes"

  let notes: FootnoteFacts

  /// A note has no entity, whoever the report is about.
  let template = TableTemplate(
    columns: [
      .init(name: "language", kind: .key), .init(name: "value", kind: .facts(.init())),
    ],
    shared: .init(
      dimensions: [
        .init(name: "concept", source: .constant("xbrl:note")),
        .init(name: "entity", source: .none),
        .init(name: "language", source: .reference("language")),
      ]))

  func render(_ destination: ExportFile.Destination) throws -> [UInt8] {
    var csv = CSVWriter(destination)
    csv.row(template.columns.map(\.name))
    for note in notes.facts {
      csv.cell(note.language.rawValue)
      csv.cell(special: note.fragment)
      csv.endRow()
    }
    return try csv.finish()
  }
}
