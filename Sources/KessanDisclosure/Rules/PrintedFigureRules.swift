import KessanModel

/// Guards against typing errors: the value, sign and scale of a fact against the text that the announcement prints.
enum PrintedFigureRules {
  static func findings(_ context: DisclosureContext) -> [Finding] {
    let facts = context.disclosure.facts
    let candidates = facts.indices.lazy.filter { place in
      let columns = facts.columns(place)
      return columns.isNumeric && columns.isAnnotated
    }
    return candidates.flatMap { place -> [Finding] in
      let fact = facts[place]
      guard let annotation = fact.annotation, !annotation.printed.isEmpty else { return [] }
      return findings(fact, annotation, context.location(of: fact))
    }.capped()
  }

  private static func findings(
    _ fact: Fact, _ annotation: Annotation, _ location: Finding.Location
  ) -> [Finding] {
    guard let number = fact.number else { return [] }
    let figure: PrintedFigure
    do {
      figure = try PrintedFigure(annotation.printed, unit: fact.unit)
    } catch {
      return notCompared(annotation.printed, error, column(location, "printed"))
    }
    guard let printed = figure.magnitude else { return [] }
    var findings: [Finding] = []
    if let implied = figure.impliedScale, implied != annotation.scale {
      findings.append(
        Finding(
          .printedScale, column(location, "scale"),
          "\"\(annotation.printed)\" says a scale of \(implied), the cell says \(annotation.scale).",
          hint: "Correct the scale, or leave the cell empty."))
    }
    let entered = number.scaled(byPowerOfTen: -annotation.scale)
    if entered.magnitude != printed {
      findings.append(
        Finding(
          .printedDigits, column(location, "value"),
          "\"\(annotation.printed)\" is printed, \(entered) is entered.", hint: "Correct one of the two."))
    }
    let isSigned = annotation.reading != .magnitude && number.signum != 0
    if isSigned, number.isNegative != (figure.isNegative != (annotation.reading == .negated)) {
      findings.append(
        Finding(
          .printedSign, column(location, "value"),
          "\"\(annotation.printed)\" reads as \(figure.isNegative ? "negative" : "positive"), the fact is \(number.isNegative ? "negative" : "positive").",
          hint: "Correct the value, or write negated or magnitude into the column reading."))
    }
    return findings
  }

  /// A warning where digits are printed that cannot be compared with the value; words and fractions are no digits.
  private static func notCompared(
    _ printed: String, _ fault: PrintedFault, _ location: Finding.Location
  ) -> [Finding] {
    guard fault.kind != .fraction, printed.unicodeScalars.contains(where: { ("0"..."9").contains($0) }) else {
      return []
    }
    return [
      Finding(
        .printedNotCompared, location,
        "\"\(printed)\" is not compared with the value of the row: \(fault.reason).", hint: fault.hint)
    ]
  }

  private static func column(_ location: Finding.Location, _ column: String) -> Finding.Location {
    var location = location
    location.column = column
    return location
  }
}
