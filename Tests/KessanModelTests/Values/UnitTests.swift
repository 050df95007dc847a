import Testing

@testable import KessanModel

@Suite struct UnitTests {
  @Test(arguments: ["JPY", "pure", "shares", "JPY/shares", "subscriptions", "JPY*years", "JPY*years/shares"])
  func roundTrips(_ text: String) throws {
    #expect(try #require(Unit(text)).description == text)
  }

  @Test(arguments: ["", "/", "JPY/", "/JPY", "JPY/shares/years", "*", "JPY*", "1st", "円", "JPY ", "a b", "JP¥", "-a"])
  func refuses(_ text: String) {
    #expect(Unit(text) == nil)
  }

  @Test func measuresByName() {
    #expect(Measure("JPY") == .currency("JPY"))
    #expect(Measure("pure") == .pure)
    #expect(Measure("shares") == .shares)
    #expect(Measure("jpy") == .own("jpy"))
    #expect(Measure("JPYX") == .own("JPYX"))
  }

  @Test func orderOfMeasuresHasNoMeaning() {
    #expect(Unit("years*JPY") == Unit("JPY*years"))
    #expect(Unit("JPY/shares") != Unit("shares/JPY"))
  }

  @Test(
    "Documents spell a unit by qualified names of its measures",
    arguments: [
      ("JPY", "iso4217:JPY"), ("pure", "xbrli:pure"), ("JPY/shares", "iso4217:JPY/xbrli:shares"),
      ("utr:kWh/orders*years", "utr:kWh/iij:orders*iij:years"),
    ])
  func qualifiedNames(_ text: String, _ qualified: String) {
    #expect(Unit(text)?.qualified(prefix: "iij") == qualified)
  }

  @Test func currencies() {
    #expect(Unit.currency("JPY").currencyCode == "JPY")
    #expect(Unit("JPY/shares")?.currencyCode == nil)
    #expect(Unit.pure.currencyCode == nil)
    #expect(Currency.codes.contains("JPY"))
    #expect(!Currency.codes.contains("ABC"))
    #expect(Currency.codes.allSatisfy { $0.utf8.count == 3 })
  }

  @Test(arguments: [
    (ItemType.monetary, ["JPY", "USD"], ["pure", "JPY/shares", "shares", "JPY*JPY", "subscriptions"]),
    (.perShare, ["JPY/shares"], ["JPY", "shares", "pure/shares", "JPY/years", "JPY*years/shares"]),
    (.shares, ["shares"], ["JPY", "pure", "shares/years"]),
    (.percent, ["pure"], ["JPY", "percent", "pure/years"]),
    (.pure, ["pure"], ["shares"]),
    (
      .integer, ["subscriptions", "pure", "orders", "shares", "utr:D", "orders/stores"],
      ["JPY", "USD", "JPY/orders", "orders/JPY", "utr:kWh", "utr:kg/orders"]
    ),
    (.nonNegativeInteger, ["stores"], ["EUR"]),
    (.unsignedByte, ["stores"], ["JPY"]),
    (.decimal, ["years", "utr:kWh", "JPY/utr:H"], ["JPY"]),
    (.string, [], ["pure", "JPY"]),
    (.date, [], ["pure"]),
    (.textBlock, [], ["pure"]),
    (.domain, [], ["pure"]),
    (.pure, ["pure", "utr:Rate"], ["utr:kWh"]),
    (.energy, ["utr:kWh", "utr:GJ"], ["utr:m3", "kWh", "JPY", "utr:kWh/utr:H"]),
    (.flow, ["utr:m3/utr:D"], ["utr:m3", "utr:D/utr:m3", "utr:kWh/utr:D"]),
    (.monetaryPerMass, ["JPY/utr:kg"], ["JPY", "JPY/utr:m3", "utr:kg/JPY"]),
    (.energyPerMonetary, ["utr:kWh/JPY"], ["JPY/utr:kWh"]),
    (.noDecimalsMonetary, ["JPY"], ["shares"]),
    (.speed, ["utr:km/utr:H", "knots"], []),
  ])
  func itemTypesAdmitUnits(_ type: ItemType, _ admitted: [String], _ refused: [String]) throws {
    for text in admitted { #expect(type.admits(try #require(Unit(text))), "\(text)") }
    for text in refused { #expect(!type.admits(try #require(Unit(text))), "\(text)") }
    #expect(type.isNumeric == !admitted.isEmpty)
    #expect(!type.unitHint.isEmpty)
  }

  @Test("Units of the registry are spelt with its prefix, and only those that it has")
  func registeredUnits() {
    #expect(Unit("utr:kWh")?.description == "utr:kWh")
    #expect(Unit("utr:kWh") != Unit("kWh"))
    #expect(Unit("utr:parsec") == nil)
    #expect(Unit("utr:") == nil)
    #expect(Quantity.allCases.allSatisfy { !$0.measures.isEmpty })
    #expect(UnitsRegistry.measures.count == Quantity.allCases.map(\.measures.count).reduce(1, +))
  }

  @Test(arguments: [("Revenues", true), ("A-b.c_1", true), ("1A", false), ("", false), ("Ä", false), ("a b", false)])
  func elementNames(_ text: String, _ isName: Bool) {
    #expect(QName.isElementName(text) == isName)
  }

  @Test func namesIgnorePrefixes() {
    let first = QName(prefix: "a", namespace: "urn:x", localName: "N")
    let second = QName(prefix: "b", namespace: "urn:x", localName: "N")
    #expect(Set([first, second]).count == 1)
    #expect(first.description == "a:N")
    #expect(QName(prefix: "", namespace: "", localName: "N").description == "N")
  }
}
