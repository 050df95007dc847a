import KessanBytes
import KessanDisclosure
import KessanModel

extension CellReader {
  /// The largest power of ten, either way, that a scale may be.
  static let widestScale = 30

  /// The value of a numeric row: from the cell `value`, else from what is printed.
  ///
  /// - Parameter unit: The unit of the row, which what is printed must fit; nil where it has none.
  func number(_ reader: borrowing CSVReader, _ unit: Unit?, _ findings: inout [Finding]) -> Number? {
    guard let valueText = cell(.value, reader, &findings), let printed = cell(.printed, reader, &findings),
      let reading = reading(reader, &findings), let scaleText = cell(.scale, reader, &findings),
      let accuracy = accuracy(reader, &findings)
    else { return nil }
    if valueText.isEmpty, printed.isEmpty {
      findings.append(
        Finding(
          .missingValue, location(columns.place(.printed) == nil ? .value : .printed, reader),
          "The row has no figure.", hint: "Write what is printed; — where nothing is disclosed."))
      return nil
    }
    let isStated = !valueText.isEmpty
    let figure: PrintedFigure?
    switch self.figure(printed, unit, isStated: isStated, reader) {
    case .success(let read): figure = read
    case .failure(let finding):
      findings.append(finding)
      return nil
    }
    guard let scale = scale(scaleText, implied: figure?.impliedScale, reader, &findings) else { return nil }
    if let figure, !isStated {
      guard let number = figure.signed(reading) else { return Number(value: .none, scale: scale, reading: reading) }
      return Number(
        value: .number(
          number.scaled(byPowerOfTen: scale), accuracy ?? .decimals(figure.fractionDigits - scale)),
        scale: scale, reading: reading)
    }
    guard let number = ExactDecimal(valueText) else {
      findings.append(badValue(valueText, reader))
      return nil
    }
    let digits = DecimalScan(valueText.utf8Span.span)?.fractionDigits ?? 0
    return Number(
      value: .number(number.scaled(byPowerOfTen: scale), accuracy ?? .decimals(digits - scale)), scale: scale,
      reading: reading)
  }

  /// What is printed, taken apart. Beside a value that is stated, it may be words or anything else that is no figure;
  /// it may not name another currency or unit.
  private func figure(
    _ printed: String, _ unit: Unit?, isStated: Bool, _ reader: borrowing CSVReader
  ) -> Result<PrintedFigure?, Finding> {
    if printed.isEmpty { return .success(nil) }
    do {
      let figure = try PrintedFigure(printed, unit: unit)
      if let caution = figure.caution, !isStated { return .failure(badPrinted(printed, caution, reader)) }
      return .success(figure)
    } catch {
      return isStated && !error.isOfUnit && error.kind != .tooLong
        ? .success(nil) : .failure(badPrinted(printed, error, reader))
    }
  }

  private func badPrinted(_ text: String, _ fault: PrintedFault, _ reader: borrowing CSVReader) -> Finding {
    let kind: FindingCode =
      switch fault.kind {
      case .tooLong: .numberTooLong
      case .fullWidthDigits: .fullWidthDigits
      case .currency, .unit: .printedUnit
      default: .badNumber
      }
    let hint =
      fault.kind == .fullWidthDigits
      ? "Write the number in ASCII digits: \(Self.narrowed(text).prefix(40))." : fault.hint
    return Finding(
      kind, location(.printed, reader),
      "\"\(Self.shown(text))\" is no figure that can be read: \(fault.reason).",
      hint: hint)
  }

  private func badValue(_ text: String, _ reader: borrowing CSVReader) -> Finding {
    let scalars = text.unicodeScalars
    if scalars.contains(where: { (0xFF10...0xFF19).contains($0.value) }) {
      return Finding(
        .fullWidthDigits, location(.value, reader),
        "\"\(Self.shown(text))\" is written in full-width digits.",
        hint: "Write the number in ASCII digits: \(Self.narrowed(text).prefix(40)).")
    }
    if text.utf8.count > ExactDecimal.longestText {
      return Finding(
        .numberTooLong, location(.value, reader),
        "The number has \(text.utf8.count) characters; at most \(ExactDecimal.longestText) are read.",
        hint: "Check the cell for pasted text.")
    }
    return Finding(
      .badNumber, location(.value, reader), "\"\(Self.shown(text))\" is no plain number.",
      hint:
        "Write digits with at most one point, such as 1234.5; thousands are not divided, brackets and units are not written."
    )
  }

  private static func shown(_ text: String) -> String {
    text.count > 40 ? text.prefix(40) + "…" : text
  }

  private static func narrowed(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
        }))
  }

  private func scale(
    _ text: String, implied: Int?, _ reader: borrowing CSVReader, _ findings: inout [Finding]
  ) -> Int? {
    if text.isEmpty { return implied ?? 0 }
    if let scale = Int(text), (-Self.widestScale...Self.widestScale).contains(scale) { return scale }
    findings.append(
      Finding(
        .badScale, location(.scale, reader), "\"\(text)\" is no scale.",
        hint: "Write a power of ten: 9 for billions, 6 for millions, -2 for percent, 0 or nothing for none."))
    return nil
  }

  private func reading(_ reader: borrowing CSVReader, _ findings: inout [Finding]) -> Reading? {
    guard let text = cell(.reading, reader, &findings) else { return nil }
    if let reading = Reading(rawValue: text) { return reading }
    findings.append(
      Finding(
        .badReading, location(.reading, reader), "\"\(text)\" is no way to read a sign.",
        hint: "Write negated, magnitude or nothing."))
    return nil
  }

  /// The accuracy that the cell states; an inner nil where it states none.
  private func accuracy(_ reader: borrowing CSVReader, _ findings: inout [Finding]) -> Accuracy?? {
    guard let text = cell(.decimals, reader, &findings) else { return nil }
    if text.isEmpty { return .some(nil) }
    if let accuracy = Accuracy(text) { return accuracy }
    findings.append(
      Finding(
        .badDecimals, location(.decimals, reader), "\"\(text)\" is no accuracy.",
        hint: "Write an integer such as -6, or INF for an exact number."))
    return nil
  }
}
