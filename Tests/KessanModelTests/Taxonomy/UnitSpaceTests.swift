import KessanModel
import Testing

/// Which units a type takes: for each kind of type some units that fit and some that do not.
@Suite("Units of types")
struct UnitSpaceTests {
  static let types: [(ItemType, [String], [String])] = [
    (.monetary, ["JPY", "USD"], ["pure", "shares", "JPY/shares", "JPY*USD", "stores", "utr:kWh", "shares/JPY"]),
    (.noDecimalsMonetary, ["JPY"], ["pure"]), (.nonNegativeMonetary, ["JPY"], ["shares"]),
    (.shares, ["shares"], ["JPY", "pure", "shares/JPY", "shares*shares", "stores"]),
    (.pure, ["pure", "utr:Rate"], ["JPY", "shares", "pure/pure", "pure*pure", "utr:kWh", "stores"]),
    (.percent, ["pure", "utr:Rate"], ["JPY", "pure/shares"]),
    (
      .perShare, ["JPY/shares"],
      ["JPY", "shares", "shares/JPY", "JPY/JPY", "JPY/shares*shares", "JPY*JPY/shares", "stores/shares"]
    ),
    (.decimal, ["stores", "utr:km", "pure", "JPY/stores"], ["JPY"]),
    (
      .integer, ["stores", "utr:D", "pure", "shares", "stores/utr:M"],
      ["JPY", "utr:kWh", "JPY/stores", "stores/utr:kWh"]
    ),
    (.area, ["utr:sqm", "utr:ha"], ["utr:m", "utr:m3", "JPY", "utr:sqm/utr:m", "sqm"]),
    (.energy, ["utr:kWh", "utr:J"], ["utr:kW", "utr:W"]), (.power, ["utr:kW"], ["utr:kWh"]),
    (.mass, ["utr:t", "utr:kg"], ["utr:l"]), (.volume, ["utr:l", "utr:bbl"], ["utr:kg"]),
    (.length, ["utr:km"], ["utr:sqkm"]),
    (.memory, ["utr:GB"], ["utr:Gt"]), (.temperature, ["utr:Celsius"], ["utr:C"]),
    (.electricCharge, ["utr:C"], ["utr:Celsius"]),
    (.pressure, ["utr:Pa"], ["utr:N"]), (.force, ["utr:N"], ["utr:Pa"]), (.frequency, ["utr:Hz"], ["utr:H"]),
    (.planeAngle, ["utr:rad"], ["utr:K"]), (.voltage, ["utr:V"], ["utr:VA"]), (.electricCurrent, ["utr:A"], ["utr:Ah"]),
    (.ghgEmissions, ["utr:tCO2e"], ["utr:t"]),
    (.flow, ["utr:m3/utr:S", "utr:bbl/utr:D"], ["utr:m3", "utr:D/utr:bbl", "utr:kg/utr:D"]),
    (.monetaryPerLength, ["JPY/utr:km"], ["utr:km/JPY", "JPY/utr:kg"]),
    (.monetaryPerArea, ["JPY/utr:sqm"], ["JPY/utr:m"]),
    (.monetaryPerVolume, ["JPY/utr:l"], ["JPY/utr:kg"]), (.monetaryPerDuration, ["JPY/utr:H"], ["JPY/utr:Hz"]),
    (.monetaryPerEnergy, ["JPY/utr:kWh"], ["JPY/utr:kW"]), (.monetaryPerMass, ["JPY/utr:t"], ["JPY/utr:l"]),
    (.energyPerMonetary, ["utr:kWh/JPY"], ["JPY/utr:kWh"]),
    (.ghgEmissionsPerMonetary, ["utr:tCO2e/JPY"], ["utr:t/JPY"]),
    (.volumePerMonetary, ["utr:l/JPY"], ["utr:kg/JPY"]), (.string, [], ["JPY", "pure"]),
  ]

  @Test("A type takes the units that it measures, whole", arguments: types)
  func admits(_ type: ItemType, _ fitting: [String], _ others: [String]) throws {
    for text in fitting { #expect(type.admits(try #require(Unit(text))), "\(text)") }
    for text in others { #expect(!type.admits(try #require(Unit(text))), "\(text)") }
  }

  @Test(
    "What to write as the unit is said with an example",
    arguments: [
      (ItemType.monetary, "an ISO 4217 code such as JPY"), (.shares, "shares"), (.pure, "pure"), (.percent, "pure"),
      (.perShare, "a currency per share such as JPY/shares"), (.string, "no unit"),
      (.frequency, "a unit of the Units Registry: utr:Hz"),
      (.pressure, "a unit of the Units Registry: utr:Bar, utr:Pa, utr:atm, utr:psi"),
      (.monetaryPerDuration, "a quotient such as JPY/utr:D"), (.energyPerMonetary, "a quotient such as utr:J/JPY"),
      (.flow, "a quotient such as utr:l/utr:D"),
    ])
  func hints(_ type: ItemType, _ hint: String) {
    #expect(type.unitHint == hint)
  }

  @Test(
    "What a value is like is said with the bounds of the type",
    arguments: [
      (ItemType.decimal, "Write a number."), (.integer, "Write a whole number."),
      (.noDecimalsMonetary, "Write a whole number."),
      (.nonNegativeMonetary, "Write a number, zero or greater."),
      (.nonNegativeNoDecimalsMonetary, "Write a whole number, zero or greater."),
      (.positiveInteger, "Write a whole number from 1."), (.nonNegativeInteger, "Write a whole number from 0."),
      (.negativeInteger, "Write a whole number up to -1."), (.nonPositiveInteger, "Write a whole number up to 0."),
      (.byte, "Write a whole number from -128 to 127."), (.unsignedShort, "Write a whole number from 0 to 65535."),
    ])
  func valueHints(_ type: ItemType, _ hint: String) {
    #expect(type.valueHint == hint)
  }

  static let bounds: [(ItemType, String?, String?)] = [
    (.long, "-9223372036854775808", "9223372036854775807"), (.int, "-2147483648", "2147483647"),
    (.short, "-32768", "32767"),
    (.byte, "-128", "127"), (.unsignedLong, "0", "18446744073709551615"), (.unsignedInt, "0", "4294967295"),
    (.unsignedShort, "0", "65535"), (.unsignedByte, "0", "255"), (.nonNegativeInteger, "0", nil),
    (.positiveInteger, "1", nil),
    (.nonPositiveInteger, nil, "0"), (.negativeInteger, nil, "-1"),
  ]

  @Test("Integers lie within their bounds, which they may reach", arguments: bounds)
  func reachesItsBounds(_ type: ItemType, _ lower: String?, _ upper: String?) throws {
    if let lower {
      let number = try #require(ExactDecimal(lower))
      #expect(type.admits(number) && !type.admits(number - 1) && !type.admits(number + ExactDecimal(5, exponent: -1)))
    }
    if let upper {
      let number = try #require(ExactDecimal(upper))
      #expect(type.admits(number) && !type.admits(number + 1) && !type.admits(number - ExactDecimal(5, exponent: -1)))
    }
  }

  @Test("Only amounts of money, text blocks and ratios are so called")
  func kinds() {
    #expect(
      ItemType.allCases.filter(\.isMonetary) == [
        .monetary, .noDecimalsMonetary, .nonNegativeMonetary, .nonNegativeNoDecimalsMonetary,
      ])
    #expect(ItemType.allCases.filter(\.isMarkup) == [.xmlNodes, .xml, .textBlock])
    #expect(ItemType.allCases.filter(\.isNumeric).count == 53)
    #expect(!ItemType.monetary.isPrefixed && !ItemType.string.isPrefixed && !ItemType.monetary.hasLanguage)
  }

  @Test("Every unit of the registry is one of some quantity, and only the example's are the shortest")
  func registry() {
    #expect(
      UnitsRegistry.measures.contains("Rate") && UnitsRegistry.measures.contains("kWh")
        && UnitsRegistry.measures.contains("Q"))
    #expect(UnitsRegistry.measures.count == 117)
    #expect(!UnitsRegistry.measures.contains("") && !UnitsRegistry.measures.contains("kwh"))
    #expect(Quantity.allCases.allSatisfy { !$0.measures.isEmpty })
  }
}
