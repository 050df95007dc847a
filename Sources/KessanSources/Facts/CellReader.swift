import KessanBytes
import KessanDisclosure
import KessanModel

/// Reads single cells of a fact row, with a finding for each that is wrong.
struct CellReader {
  let columns: FactHeader
  let file: String
  let taxonomy: Taxonomy
  let calendar: FiscalCalendar

  /// What reads the names of aspects, for cells and for sources of others alike.
  var aspects: AspectReader { AspectReader(taxonomy: taxonomy, calendar: calendar) }

  /// The most dimensions that a fact may have.
  static let mostDimensions = 100
  /// The most unknown concepts of one formula that are reported.
  private static let mostUnknownConcepts = 10

  struct Number {
    let value: FactValue
    let scale: Int
    let reading: Reading
  }

  func location(_ column: FactColumn, _ reader: borrowing CSVReader) -> Finding.Location {
    Finding.Location(file: file, line: reader.line, column: column.rawValue)
  }

  /// The text of a cell without blanks around it, empty where the file has no such column; nil, with a finding, where
  /// it is not UTF-8 or holds control characters.
  func cell(_ column: FactColumn, _ reader: borrowing CSVReader, _ findings: inout [Finding]) -> String? {
    guard let place = columns.place(column) else { return "" }
    guard let text = reader.text(place) else {
      findings.append(
        Finding(
          .badEncoding, location(column, reader), "The cell is not valid UTF-8.",
          hint: "Save the file as UTF-8."))
      return nil
    }
    if !text.isWritableInXML {
      findings.append(
        Finding(
          .controlCharacter, location(column, reader),
          "The cell holds a control character, which no XML document can hold.", hint: "Remove it."))
      return nil
    }
    return text.trimmingBlanks
  }

  /// Mantissa, exponent and accuracy where the value is a plain number of up to 64 bits: the way of large files.
  func quickNumber(
    _ reader: borrowing CSVReader
  ) -> (mantissa: Int64, exponent: Int8, accuracy: Accuracy)? {
    guard let place = columns.place(.value), columns.place(.scale) == nil else { return nil }
    let bytes = reader.buffer.span.extracting(reader.fields[place].range)
    guard let scan = DecimalScan(bytes), let mantissa = scan.mantissa,
      let exponent = Int8(exactly: -scan.fractionDigits)
    else { return nil }
    var accuracy = Accuracy.decimals(scan.fractionDigits)
    if let place = columns.place(.decimals), !reader.fields[place].range.isEmpty {
      let bytes = reader.buffer.span.extracting(reader.fields[place].range)
      guard let decimals = DecimalScan(bytes), decimals.fractionDigits == 0, let count = decimals.mantissa,
        (-999...999).contains(count)
      else { return nil }
      accuracy = .decimals(Int(count))
    }
    return (mantissa, exponent, accuracy)
  }

  func period(_ reader: borrowing CSVReader, _ findings: inout [Finding]) -> Period? {
    guard let text = cell(.period, reader, &findings) else { return nil }
    do {
      return try aspects.period(text)
    } catch {
      findings.append(Finding(error.kind, location(.period, reader), error.message, hint: error.hint))
      return nil
    }
  }

  func dimensions(_ reader: borrowing CSVReader, _ findings: inout [Finding]) -> [DimensionValue]? {
    guard let text = cell(.dimensions, reader, &findings) else { return nil }
    var values: [DimensionValue] = []
    let before = findings.count
    func report(_ message: String, _ hint: String) {
      findings.append(
        Finding(.badDimension, location(.dimensions, reader), message, hint: hint))
    }
    let parts = text.split(separator: ";")
    guard parts.count <= Self.mostDimensions else {
      report(
        "The cell has \(parts.count) dimensions; at most \(Self.mostDimensions) are read.",
        "Check the cell for pasted text.")
      return nil
    }
    for part in parts {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(pair[0]).trimmingBlanks
      guard pair.count == 2, !name.isEmpty else {
        report("\"\(part)\" is not of the form Dimension=Member.", "Write Segment=NetworkServices; Service=Cloud.")
        continue
      }
      let value = DimensionValue(name, String(pair[1]).trimmingBlanks)
      do {
        let dimension = try aspects.dimension(name)
        if values.contains(where: { $0.dimension == name }) {
          report("The dimension \(name) stands twice.", "A fact has one member on each dimension.")
          continue
        }
        if dimension.isTyped { values.append(value) }
        try aspects.check(value.member, of: dimension)
        if case .explicit(let defaultMember) = dimension.kind, value.member != defaultMember { values.append(value) }
      } catch {
        report(error.message, error.hint)
      }
    }
    return findings.count == before ? values : nil
  }

  func formulas(_ reader: borrowing CSVReader, _ findings: inout [Finding]) -> [Formula] {
    guard let text = cell(.formula, reader, &findings), !text.isEmpty else { return [] }
    do {
      let formulas = try FormulaParser.alternatives(text, calendar: calendar)
      let unknown = formulas.lazy.flatMap(\.references).filter { taxonomy.concept($0.concept) == nil }
      for reference in unknown.prefix(Self.mostUnknownConcepts) {
        findings.append(
          Finding(
            .unknownConcept, location(.formula, reader),
            "The formula uses the concept \(reference.concept), which nobody defines.",
            hint: Suggestion.hint(
              for: reference.concept, among: taxonomy.concepts.map(\.name), otherwise: "See kessan modules.")))
      }
      return formulas
    } catch {
      findings.append(
        Finding(
          .badFormula, location(.formula, reader),
          "The formula cannot be read at character \(error.offset + 1): \(error.message).",
          hint: "Write, for example, Revenues@1H16/Revenues@1H15-1."))
      return []
    }
  }

  /// What the row says beside its value; a cell `printed` that cannot be read is a finding of ``number(_:_:)`` already.
  func annotation(
    _ reader: borrowing CSVReader, scale: Int, reading: Reading, _ findings: inout [Finding]
  ) -> Annotation {
    var known: [Finding] = []
    return Annotation(
      printed: cell(.printed, reader, &known) ?? "", reading: reading, slide: cell(.slide, reader, &findings) ?? "",
      note: cell(.note, reader, &findings) ?? "", scale: scale)
  }

  /// The text of a row, in the canonical form of its type where it has one; rules judge a text that has none.
  func text(_ reader: borrowing CSVReader, _ type: ItemType, _ findings: inout [Finding]) -> FactValue? {
    guard let written = cell(.value, reader, &findings), let code = cell(.language, reader, &findings) else {
      return nil
    }
    let text = type.canonical(written) ?? written
    guard !text.isEmpty else {
      findings.append(
        Finding(
          .missingValue, location(.value, reader), "The row has no text.",
          hint: "Write the text of the fact into the column value."))
      return nil
    }
    guard !code.isEmpty else { return .text(text, nil) }
    guard let language = Language(rawValue: code) else {
      findings.append(
        Finding(
          .badLanguage, location(.language, reader), "\"\(code)\" is no language of the report.",
          hint: "Write \(Language.allCases.map(\.rawValue).joined(separator: " or "))."))
      return nil
    }
    return .text(text, language)
  }
}

extension String {
  var trimmingBlanks: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return String(self[first...last])
  }
}
