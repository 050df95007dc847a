import KessanModel

/// Guards against typing errors: the value, sign and scale of a fact against the text that the announcement prints.
enum PrintedFigureRules {
  static func findings(_ context: RuleContext) -> [Finding] {
    let facts = context.report.facts
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
    guard let number = fact.number, let figure = PrintedFigure(annotation.printed), let printed = figure.magnitude
    else {
      return []
    }
    var findings: [Finding] = []
    if let implied = figure.impliedScale, implied != annotation.scale {
      findings.append(
        Finding(
          "kessan:printedScale", .error, column(location, "scale"),
          "\"\(annotation.printed)\" says a scale of \(implied), the cell says \(annotation.scale).",
          hint: "Correct the scale."))
    }
    let entered = number.scaled(byPowerOfTen: -annotation.scale)
    let isFraction = annotation.printed.contains("/")
    if !isFraction, entered.magnitude != printed {
      findings.append(
        Finding(
          "kessan:printedDigits", .error, column(location, "value"),
          "\"\(annotation.printed)\" is printed, \(entered) is entered.", hint: "Correct one of the two."))
    }
    let isSigned = annotation.reading != .magnitude && number.signum != 0
    if isSigned, number.isNegative != (figure.isNegative != (annotation.reading == .negated)) {
      findings.append(
        Finding(
          "kessan:printedSign", .error, column(location, "value"),
          "\"\(annotation.printed)\" reads as \(figure.isNegative ? "negative" : "positive"), the fact is \(number.isNegative ? "negative" : "positive").",
          hint: "Correct the value, or write negated or magnitude into the column reading."))
    }
    return findings
  }

  private static func column(_ location: Finding.Location, _ column: String) -> Finding.Location {
    var location = location
    location.column = column
    return location
  }
}
