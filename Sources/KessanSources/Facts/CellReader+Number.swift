import KessanModel

extension CellReader {
  /// The largest power of ten, either way, that a scale may be.
  static let widestScale = 30

  /// The value of a numeric row: from the cell `value`, else from what is printed.
  func number(_ reader: borrowing CSVReader, _ findings: inout [Finding]) -> Number? {
    guard let valueText = cell(.value, reader, &findings), let printed = cell(.printed, reader, &findings),
      let reading = reading(reader, &findings), let scaleText = cell(.scale, reader, &findings),
      let accuracy = accuracy(reader, &findings)
    else { return nil }
    guard printed.utf8.count <= ExactDecimal.longestText else {
      findings.append(badNumber(printed, .printed, reader))
      return nil
    }
    let figure = PrintedFigure(printed)
    if valueText.isEmpty, printed.isEmpty {
      findings.append(
        Finding(
          "kessan:missingValue", .error, location(columns.place(.printed) == nil ? .value : .printed, reader),
          "The row has no figure.", hint: "Write what is printed; — where nothing is disclosed."))
      return nil
    }
    guard let scale = scale(scaleText, implied: figure?.impliedScale, reader, &findings) else { return nil }
    if valueText.isEmpty {
      guard let figure else {
        findings.append(badNumber(printed, .printed, reader))
        return nil
      }
      guard let number = figure.signed(reading) else { return Number(value: .none, scale: scale, reading: reading) }
      return Number(
        value: .number(
          number.scaled(byPowerOfTen: scale), accuracy ?? .decimals(figure.fractionDigits - scale)),
        scale: scale, reading: reading)
    }
    guard let number = ExactDecimal(valueText) else {
      findings.append(badNumber(valueText, .value, reader))
      return nil
    }
    let digits = DecimalScan(valueText.utf8Span.span)?.fractionDigits ?? 0
    return Number(
      value: .number(number.scaled(byPowerOfTen: scale), accuracy ?? .decimals(digits - scale)), scale: scale,
      reading: reading)
  }

  private func badNumber(_ text: String, _ column: FactColumn, _ reader: borrowing CSVReader) -> Finding {
    if text.utf8.count > ExactDecimal.longestText {
      return Finding(
        "kessan:numberTooLong", .error, location(column, reader),
        "The number has \(text.utf8.count) characters; at most \(ExactDecimal.longestText) are read.",
        hint: "Check the cell for pasted text.")
    }
    let shown = text.count > 40 ? text.prefix(40) + "…" : text[...]
    let scalars = text.unicodeScalars
    if scalars.contains(where: { (0xFF10...0xFF19).contains($0.value) }) {
      return Finding(
        "kessan:fullWidthDigits", .error, location(column, reader), "\"\(shown)\" is written in full-width digits.",
        hint: "Write the number in ASCII digits: \(Self.narrowed(text).prefix(40)).")
    }
    let hint =
      column == .value
      ? "Write digits with at most one point, such as 1234.5; thousands are not divided, brackets and units are not written."
      : "The text must hold a number such as 1,234.5; put the number into the column value where it does not."
    return Finding(
      "kessan:badNumber", .error, location(column, reader), "\"\(shown)\" holds no number that can be read.", hint: hint
    )
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
        "kessan:badScale", .error, location(.scale, reader), "\"\(text)\" is no scale.",
        hint: "Write a power of ten: 9 for billions, 6 for millions, -2 for percent, 0 or nothing for none."))
    return nil
  }

  private func reading(_ reader: borrowing CSVReader, _ findings: inout [Finding]) -> Reading? {
    guard let text = cell(.reading, reader, &findings) else { return nil }
    if let reading = Reading(rawValue: text) { return reading }
    findings.append(
      Finding(
        "kessan:badReading", .error, location(.reading, reader), "\"\(text)\" is no way to read a sign.",
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
        "kessan:badDecimals", .error, location(.decimals, reader), "\"\(text)\" is no accuracy.",
        hint: "Write an integer such as -6, or INF for an exact number."))
    return nil
  }
}
