/// The data type of a concept, and with it its values and the units it may be reported in.
///
/// Every type that facts can have in XBRL 2.1 (clause 5.1.1.3) and in the Data Types Registry of 2024-01-31, by its
/// registered name without `ItemType`. Left out are `float` and `double`, which readers round to binary,
/// `fraction`, whose two numbers are no value of the Open Information Model, `guidance`, whose elements are abstract, and
/// `prefixedContent`, of which processors accept known subtypes only. What is to be known of each type stands in one row
/// of ``definition``.
public enum ItemType: String, Sendable, Hashable, CaseIterable {
  // Numbers of XBRL 2.1.
  case monetary, shares, pure, decimal
  case integer, nonPositiveInteger, negativeInteger, nonNegativeInteger, positiveInteger
  case long, int, short, byte, unsignedLong, unsignedInt, unsignedShort, unsignedByte
  // Texts of XBRL 2.1.
  case string, normalizedString, token, language, name, ncName
  case boolean, hexBinary, base64Binary, anyURI, qName
  case duration, dateTime, time, date, gYearMonth, gYear, gMonthDay, gDay, gMonth
  // Numbers of the registry.
  case percent, perShare, noDecimalsMonetary, nonNegativeMonetary, nonNegativeNoDecimalsMonetary
  case area, volume, mass, weight, energy, power, length, memory, insolation, temperature, pressure, frequency
  case irradiance, speed, planeAngle, voltage, electricCurrent, force, electricCharge, flow, massFlow, ghgEmissions
  case monetaryPerLength, monetaryPerArea, monetaryPerVolume, monetaryPerDuration, monetaryPerEnergy, monetaryPerMass
  case energyPerMonetary, ghgEmissionsPerMonetary, volumePerMonetary
  // Texts of the registry.
  /// The type of domain members; its only value is the empty text.
  case domain
  case escaped, xmlNodes, xml, textBlock, noLangToken, noLangString, sqName, sqNames, gYearList
  /// `dtr-types:dateTimeItemType`, which wants a time of day; XBRL 2.1's ``dateTime`` may be a mere date.
  case registryDateTime

  /// Whether facts carry a unit and an accuracy.
  public var isNumeric: Bool {
    switch definition.values {
    case .decimal, .integer: true
    case .text: false
    }
  }

  /// Whether values are integers of XML Schema, whose canonical form has no point; other numbers have one.
  public var isInteger: Bool {
    if case .integer = definition.values { true } else { false }
  }

  /// Whether values are decimals that the registry keeps from having digits behind the point.
  public var hasNoDecimals: Bool {
    if case .decimal(isWhole: true, _) = definition.values { true } else { false }
  }

  /// Whether texts are names whose prefixes the document binds to namespaces.
  public var isPrefixed: Bool {
    guard case .text(let space) = definition.values else { return false }
    return [.qName, .sqName, .sqNames].contains(space)
  }

  /// Whether facts are amounts of money, which may have a balance (XBRL 2.1, clause 5.1.1.2).
  public var isMonetary: Bool { definition.units == .currency }

  /// Whether facts are ratios, whose unit is `pure`.
  public var isRatio: Bool { definition.units == .ratio }

  /// Whether facts of the type are text facts, which may have a language (OIM 1.0, clause 3.5).
  public var hasLanguage: Bool {
    guard case .text(let space) = definition.values else { return false }
    return space.hasLanguage
  }

  /// Whether the unescaped text is XML: text and well-formed elements.
  public var isMarkup: Bool {
    if case .text(.markup) = definition.values { true } else { false }
  }

  /// The name in the schema: `xbrli:monetaryItemType`, `dtr-types:perShareItemType`.
  public var typeName: QName { definition.typeName }

  /// Whether a fact of this type may have this unit (XBRL 2.1, clause 4.8.2, and the Units Registry 1.0).
  public func admits(_ unit: Unit) -> Bool { definition.units.admits(unit) }

  /// What to write as the unit, for messages.
  public var unitHint: String { definition.units.hint }

  /// Whether every number is a value of the type.
  public var takesAnyNumber: Bool {
    if case .decimal(isWhole: false, isNonNegative: false) = definition.values { true } else { false }
  }

  /// Whether a number is a value of the type.
  public func admits(_ number: ExactDecimal) -> Bool {
    switch definition.values {
    case .decimal(let isWhole, let isNonNegative):
      !(isWhole && number.fractionDigits > 0) && !(isNonNegative && number.isNegative)
    case .integer(let lower, let upper):
      number.fractionDigits == 0 && lower.map { ExactDecimal(small: $0, exponent: 0) <= number } ?? true
        && upper.map { number <= ExactDecimal(small: $0, exponent: 0) } ?? true
    case .text: false
    }
  }

  /// The canonical form of a text (XML Schema 1.0 part 2; OIM 1.0), such as `true` for `1`; nil where the text is no
  /// value of the type.
  ///
  ///     ItemType.boolean.canonical("1")       // "true"
  ///     ItemType.date.canonical("30.9.2016")  // nil
  public func canonical(_ text: String) -> String? {
    guard case .text(let space) = definition.values else { return nil }
    return space.canonical(text)
  }

  /// What a value is like, for messages.
  public var valueHint: String {
    switch definition.values {
    case .decimal(let isWhole, let isNonNegative):
      (isWhole ? "Write a whole number" : "Write a number") + (isNonNegative ? ", zero or greater." : ".")
    case .integer(let lower, let upper):
      switch (lower, upper) {
      case (nil, nil): "Write a whole number."
      case (let lower?, nil): "Write a whole number from \(lower)."
      case (nil, let upper?): "Write a whole number up to \(upper)."
      case (let lower?, let upper?): "Write a whole number from \(lower) to \(upper)."
      }
    case .text(let space): space.hint
    }
  }
}

/// The side of the accounts on which a monetary item stands (XBRL 2.1, clause 5.1.1.2).
public enum Balance: String, Sendable, Hashable {
  case debit
  case credit

  public var opposite: Balance { self == .debit ? .credit : .debit }
}
