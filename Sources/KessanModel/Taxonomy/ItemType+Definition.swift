extension ItemType {
  /// What is to be known of a type: its name in the schema, its values and its units.
  struct Definition: Sendable {
    /// What a fact of the type can be.
    enum Values: Sendable {
      /// A decimal number.
      case decimal(isWhole: Bool, isNonNegative: Bool)
      /// An integer of XML Schema within bounds.
      case integer(lower: Int128?, upper: Int128?)
      case text(TextSpace)
    }

    let typeName: QName
    let values: Values
    let units: UnitSpace

    /// A type of XBRL 2.1.
    static func xbrl(_ name: String, _ values: Values, _ units: UnitSpace = .none) -> Definition {
      Definition(typeName: .instance(name + "ItemType"), values: values, units: units)
    }

    /// A type of the Data Types Registry.
    static func registry(_ name: String, _ values: Values, _ units: UnitSpace = .none) -> Definition {
      Definition(typeName: .dataType(name + "ItemType"), values: values, units: units)
    }
  }

  /// The type's row in the table of types.
  var definition: Definition {
    switch self {
    case .monetary: .xbrl("monetary", .number, .currency)
    case .shares: .xbrl("shares", .number, .shares)
    case .pure: .xbrl("pure", .number, .ratio)
    case .decimal: .xbrl("decimal", .number, .any)
    case .integer: .xbrl("integer", .whole(), .count)
    case .nonPositiveInteger: .xbrl("nonPositiveInteger", .whole(to: 0), .count)
    case .negativeInteger: .xbrl("negativeInteger", .whole(to: -1), .count)
    case .nonNegativeInteger: .xbrl("nonNegativeInteger", .whole(from: 0), .count)
    case .positiveInteger: .xbrl("positiveInteger", .whole(from: 1), .count)
    case .long: .xbrl("long", .whole(Int64.self), .count)
    case .int: .xbrl("int", .whole(Int32.self), .count)
    case .short: .xbrl("short", .whole(Int16.self), .count)
    case .byte: .xbrl("byte", .whole(Int8.self), .count)
    case .unsignedLong: .xbrl("unsignedLong", .whole(UInt64.self), .count)
    case .unsignedInt: .xbrl("unsignedInt", .whole(UInt32.self), .count)
    case .unsignedShort: .xbrl("unsignedShort", .whole(UInt16.self), .count)
    case .unsignedByte: .xbrl("unsignedByte", .whole(UInt8.self), .count)
    case .string: .xbrl("string", .text(.string))
    case .normalizedString: .xbrl("normalizedString", .text(.normalizedString))
    case .token: .xbrl("token", .text(.token))
    case .language: .xbrl("language", .text(.language))
    case .name: .xbrl("Name", .text(.name))
    case .ncName: .xbrl("NCName", .text(.ncName))
    case .boolean: .xbrl("boolean", .text(.boolean))
    case .hexBinary: .xbrl("hexBinary", .text(.hexBinary))
    case .base64Binary: .xbrl("base64Binary", .text(.base64Binary))
    case .anyURI: .xbrl("anyURI", .text(.anyURI))
    case .qName: .xbrl("QName", .text(.qName))
    case .duration: .xbrl("duration", .text(.duration))
    case .dateTime: .xbrl("dateTime", .text(.dateOrDateTime))
    case .time: .xbrl("time", .text(.time))
    case .date: .xbrl("date", .text(.date))
    case .gYearMonth: .xbrl("gYearMonth", .text(.yearMonth))
    case .gYear: .xbrl("gYear", .text(.year))
    case .gMonthDay: .xbrl("gMonthDay", .text(.monthDay))
    case .gDay: .xbrl("gDay", .text(.day))
    case .gMonth: .xbrl("gMonth", .text(.month))
    case .percent: .registry("percent", .number, .ratio)
    case .perShare: .registry("perShare", .number, .quotient(.currency, .shares))
    case .noDecimalsMonetary: .registry("noDecimalsMonetary", .wholeNumber, .currency)
    case .nonNegativeMonetary: .registry("nonNegativeMonetary", .nonNegative, .currency)
    case .nonNegativeNoDecimalsMonetary:
      .registry("nonNegativeNoDecimalsMonetary", .decimal(isWhole: true, isNonNegative: true), .currency)
    case .area: .registry("area", .number, .quantity(.area))
    case .volume: .registry("volume", .number, .quantity(.volume))
    case .mass: .registry("mass", .number, .quantity(.mass))
    case .weight: .registry("weight", .number, .any)
    case .energy: .registry("energy", .number, .quantity(.energy))
    case .power: .registry("power", .number, .quantity(.power))
    case .length: .registry("length", .number, .quantity(.length))
    case .memory: .registry("memory", .number, .quantity(.memory))
    case .insolation: .registry("insolation", .number, .any)
    case .temperature: .registry("temperature", .number, .quantity(.temperature))
    case .pressure: .registry("pressure", .number, .quantity(.pressure))
    case .frequency: .registry("frequency", .number, .quantity(.frequency))
    case .irradiance: .registry("irradiance", .number, .any)
    case .speed: .registry("speed", .number, .any)
    case .planeAngle: .registry("planeAngle", .number, .quantity(.planeAngle))
    case .voltage: .registry("voltage", .number, .quantity(.voltage))
    case .electricCurrent: .registry("electricCurrent", .number, .quantity(.electricCurrent))
    case .force: .registry("force", .number, .quantity(.force))
    case .electricCharge: .registry("electricCharge", .number, .quantity(.electricCharge))
    case .flow: .registry("flow", .number, .quotient(.quantity(.volume), .quantity(.duration)))
    case .massFlow: .registry("massFlow", .number, .any)
    case .ghgEmissions: .registry("ghgEmissions", .number, .quantity(.ghgEmissions))
    case .monetaryPerLength: .registry("monetaryPerLength", .number, .quotient(.currency, .quantity(.length)))
    case .monetaryPerArea: .registry("monetaryPerArea", .number, .quotient(.currency, .quantity(.area)))
    case .monetaryPerVolume: .registry("monetaryPerVolume", .number, .quotient(.currency, .quantity(.volume)))
    case .monetaryPerDuration: .registry("monetaryPerDuration", .number, .quotient(.currency, .quantity(.duration)))
    case .monetaryPerEnergy: .registry("monetaryPerEnergy", .number, .quotient(.currency, .quantity(.energy)))
    case .monetaryPerMass: .registry("monetaryPerMass", .number, .quotient(.currency, .quantity(.mass)))
    case .energyPerMonetary: .registry("energyPerMonetary", .number, .quotient(.quantity(.energy), .currency))
    case .ghgEmissionsPerMonetary:
      .registry("ghgEmissionsPerMonetary", .number, .quotient(.quantity(.ghgEmissions), .currency))
    case .volumePerMonetary: .registry("volumePerMonetary", .number, .quotient(.quantity(.volume), .currency))
    case .domain: .registry("domain", .text(.empty))
    case .escaped: .registry("escaped", .text(.string))
    case .xmlNodes: .registry("xmlNodes", .text(.markup))
    case .xml: .registry("xml", .text(.markup))
    case .textBlock: .registry("textBlock", .text(.markup))
    case .noLangToken: .registry("noLangToken", .text(.noLangToken))
    case .noLangString: .registry("noLangString", .text(.noLangString))
    case .sqName: .registry("SQName", .text(.sqName))
    case .sqNames: .registry("SQNames", .text(.sqNames))
    case .gYearList: .registry("gYearList", .text(.years))
    case .registryDateTime: .registry("dateTime", .text(.dateTime))
    }
  }
}

extension ItemType.Definition.Values {
  static var number: Self { .decimal(isWhole: false, isNonNegative: false) }
  static var wholeNumber: Self { .decimal(isWhole: true, isNonNegative: false) }
  static var nonNegative: Self { .decimal(isWhole: false, isNonNegative: true) }

  static func whole(from lower: Int128? = nil, to upper: Int128? = nil) -> Self {
    .integer(lower: lower, upper: upper)
  }

  static func whole<Bounds: FixedWidthInteger>(_ bounds: Bounds.Type) -> Self {
    .integer(lower: Int128(Bounds.min), upper: Int128(Bounds.max))
  }
}

extension QName {
  static func instance(_ name: String) -> QName {
    QName(prefix: "xbrli", namespace: "http://www.xbrl.org/2003/instance", localName: name)
  }

  static func dataType(_ name: String) -> QName {
    QName(prefix: "dtr-types", namespace: "http://www.xbrl.org/dtr/type/2024-01-31", localName: name)
  }
}
