import KessanBytes
public import KessanDisclosure
import KessanModel
public import KessanPlugin

/// Reads fact files: tidy CSV, one row a fact (see ``FactColumn``).
///
/// Every cell is checked, and all faults of a file are reported at once, each with its row and column.
public struct CSVFactSource: FactSource {
  public var name: String { Self.name }
  public let summary = "CSV with one fact a row: concept, period, unit and the figure as it is printed"

  /// The name of the source, which a workspace need not write.
  public static let name = "csv"

  /// The most faults of one file that are listed; one more finding then says that there are more.
  public static let mostFindings = 200

  public init() {}

  public func read(_ input: consuming SourceInput, into sourced: inout SourcedFacts) {
    let file = input.file
    let taxonomy = input.taxonomy
    let calendar = input.calendar
    var reader = CSVReader(input.takeBytes())
    var findings: [Finding] = []
    do {
      if let foreign = ForeignFile(try reader.beginning()) {
        findings.append(foreign.finding(file))
      } else if try reader.next() {
        var header: [String?] = []
        for field in reader.fields.indices { header.append(reader.text(field)) }
        let columns = FactHeader(header, file: file, line: reader.line, &findings)
        let source = sourced.facts.intern(source: .row(file: file, line: 1))
        if source == nil {
          findings.append(
            Finding(
              .tooManyFiles, .init(file: file), "The report has more sources than can be told apart.",
              hint: "Join fact files."))
        }
        if let columns, let source {
          var rows = FactRowReader(
            taxonomy: taxonomy, calendar: calendar, columns: columns, file: file, source: source)
          while try reader.next() {
            rows.read(reader, into: &sourced, &findings)
            if findings.count > Self.mostFindings { break }
          }
        }
      } else {
        findings.append(
          Finding(
            .emptyFile, .init(file: file, line: 1), "The file is empty.",
            hint: "Begin it with the header line: \(FactColumn.names)."))
      }
    } catch {
      findings.append(Self.finding(error, file: file, line: reader.line))
    }
    if findings.count > Self.mostFindings {
      findings.removeLast(findings.count - Self.mostFindings)
      findings.append(
        Finding(
          .tooManyFindings, .init(file: file, line: reader.line),
          "Reading stopped here after \(Self.mostFindings) findings.",
          hint: "Mend these first; the rest of the file is read then."))
    }
    sourced.findings += findings
  }

  private static func finding(_ fault: CSVReader.Fault, file: String, line: Int) -> Finding {
    let location = Finding.Location(file: file, line: line)
    return switch fault {
    case .unreadable(let error):
      Finding(
        .unreadableFile, location, "The file cannot be read: \(error).",
        hint: "Check that it is a readable file.")
    case .unterminatedQuote:
      Finding(
        .malformedCSV, location, "A quoted cell that begins in this row never ends.",
        hint: "Close the quote; a quote inside a quoted cell is written twice.")
    case .textAfterQuote:
      Finding(
        .malformedCSV, location, "Text follows the closing quote of a cell.",
        hint: "Put the comma right after the quote, or write a quote inside a cell twice.")
    case .quoteInsideField:
      Finding(
        .malformedCSV, location, "A quote stands inside a cell that does not begin with one.",
        hint: "Quote the whole cell and write the quote inside it twice.")
    case .rowTooLong:
      Finding(
        .malformedCSV, location, "The row is longer than \(CSVReader.longestRow) bytes.",
        hint: "Look for a missing line end or closing quote.")
    case .tooManyCells:
      Finding(
        .malformedCSV, location, "The row has more than \(CSVReader.mostCells) cells.",
        hint: "Check that it is a fact file: one row a figure, with the columns \(FactColumn.names).")
    }
  }
}

/// Which field of a row holds which column.
struct FactHeader {
  let width: Int
  private let places: [FactColumn: Int]

  /// The places of the columns; nil, with findings, where the header cannot be used.
  init?(_ names: [String?], file: String, line: Int, _ findings: inout [Finding]) {
    var places: [FactColumn: Int] = [:]
    let before = findings.count
    for (place, name) in names.enumerated() where findings.count <= CSVFactSource.mostFindings {
      guard let name = name?.split(whereSeparator: \.isWhitespace).joined() else {
        findings.append(
          Finding(
            .badEncoding, Finding.Location(file: file, line: line, column: "column \(place + 1)"),
            "The name of the column is not valid UTF-8.", hint: "Save the file as UTF-8."))
        continue
      }
      let location = Finding.Location(file: file, line: line, column: name.isEmpty ? "column \(place + 1)" : name)
      guard let column = FactColumn(rawValue: name) else {
        findings.append(
          Finding(
            .unknownColumn, location, "There is no column \"\(name)\".",
            hint: "Columns are \(FactColumn.names)."))
        continue
      }
      if places.updateValue(place, forKey: column) != nil {
        findings.append(
          Finding(
            .duplicateColumn, location, "The column \(name) stands twice.",
            hint: "Remove one of them."))
      }
    }
    for column in FactColumn.required where places[column] == nil {
      findings.append(
        Finding(
          .missingColumn, .init(file: file, line: line, column: column.rawValue),
          "The column \(column.rawValue) is missing.", hint: "Add it to the header and to every row."))
    }
    if places[.value] == nil, places[.printed] == nil {
      findings.append(
        Finding(
          .missingColumn, .init(file: file, line: line, column: "printed"),
          "Neither a column printed nor a column value gives the figures.", hint: "Add one of them."))
    }
    guard findings.count == before else { return nil }
    self.places = places
    width = names.count
  }

  func place(_ column: FactColumn) -> Int? { places[column] }
}
