/// What is measured by the simple units of the Units Registry 1.0 (recommended units, registry of 2024-10-22).
public enum Quantity: String, Sendable, Hashable, CaseIterable {
  case area, duration, electricCharge, electricCurrent, energy, force, frequency, ghgEmissions, length, mass, memory
  case planeAngle, power, pressure, temperature, voltage, volume

  /// The local names of the units in the registry's namespace.
  public var measures: Set<String> { Self.table[self] ?? [] }

  /// A unit as a workspace writes it.
  var example: String { (measures.min { ($0.count, $0) < ($1.count, $1) }).map { "utr:" + $0 } ?? "" }

  private static let table: [Quantity: Set<String>] = names.mapValues {
    Set($0.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static let names: [Quantity: String] = [
    .area: "acre ha sqft sqkm sqm sqmi sqyd",
    .duration: "D H M MM Q S WK Y",
    .electricCharge: "Ah C",
    .electricCurrent: "A",
    .energy: """
    Bcfe Boe Btu Cal GJ GWM GWh J MBoe MJ MMBTU MMBoe MMcfe MWM MWd MWh Mcfe TJ TWh Tcfe VAh Wh dth ft_lb kJ kWh mJ
    """,
    .force: "N",
    .frequency: "Hz",
    .ghgEmissions: "GtCO2e MtCO2e ktCO2e tCO2e",
    .length: "cm dm ft in km m mi mm nmi yd",
    .mass: "GT Gt MT Mt T g kT kg kt lb oz ozt t",
    .memory: "B GB MB PB TB kB",
    .planeAngle: "Degree rad",
    .power: "GW MVA MW Mvar TW VA W hp kW var",
    .pressure: "Bar Pa atm psi",
    .temperature: "Celsius F K",
    .voltage: "GV MV V kV",
    .volume: "Bcf MBbls MMBbls MMcf Mcf Tcf aft bbl bu ft3 gal l m3",
  ]
}

/// The registry's units in its own namespace; currencies, `pure` and `shares` are units of other namespaces.
public enum UnitsRegistry {
  public static let namespace = "http://www.xbrl.org/2009/utr"

  /// The local names of all units.
  public static let measures: Set<String> = Quantity.allCases.reduce(into: ["Rate"]) { $0.formUnion($1.measures) }
}
