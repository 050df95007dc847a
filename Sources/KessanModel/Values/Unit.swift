/// The unit aspect of a numeric fact (XBRL 2.1, clause 4.8): measures multiplied, over measures multiplied.
public struct Unit: Sendable, Hashable, CustomStringConvertible {
  public let numerators: [Measure]
  public let denominators: [Measure]

  /// A unit; the measures of a side are kept sorted, as their order has no meaning.
  public init(_ numerators: [Measure], per denominators: [Measure] = []) {
    self.numerators = numerators.sorted()
    self.denominators = denominators.sorted()
  }

  public static let pure = Unit([.pure])
  public static let shares = Unit([.shares])

  /// An amount of money in the currency of this ISO 4217 code.
  public static func currency(_ code: String) -> Unit { Unit([.currency(code)]) }

  /// A unit as a workspace writes it: `JPY`, `pure`, `shares`, `JPY/shares`, `utr:kWh`, `subscriptions`.
  ///
  /// Three capital letters name a currency, `utr:` a unit of the Units Registry; any other word names a measure that a
  /// module owns. Nil when a part is no name, or there are more than two parts.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count) else { return nil }
    var sides: [[Measure]] = []
    for part in parts {
      var measures: [Measure] = []
      for name in part.split(separator: "*", omittingEmptySubsequences: false) {
        guard let measure = Measure(String(name)) else { return nil }
        measures.append(measure)
      }
      sides.append(measures)
    }
    self.init(sides[0], per: sides.count > 1 ? sides[1] : [])
  }

  public var description: String {
    let top = numerators.map(\.description).joined(separator: "*")
    return denominators.isEmpty ? top : top + "/" + denominators.map(\.description).joined(separator: "*")
  }

  /// The unit by the qualified names of its measures: `iso4217:JPY/xbrli:shares`.
  ///
  /// - Parameter prefix: The prefix of the report's namespace.
  package func qualified(prefix: String) -> String {
    func side(_ measures: [Measure]) -> String {
      measures.map { $0.qualified(prefix: prefix) }.joined(separator: "*")
    }
    return denominators.isEmpty ? side(numerators) : "\(side(numerators))/\(side(denominators))"
  }

  /// The currency, when the unit is one.
  public var currencyCode: String? {
    guard denominators.isEmpty, numerators.count == 1, case .currency(let code) = numerators[0] else { return nil }
    return code
  }
}

/// One measure of a unit.
public enum Measure: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// `iso4217:JPY`: a currency by its ISO 4217 code.
  case currency(String)
  /// `xbrli:pure`: a ratio or rate.
  case pure
  /// `xbrli:shares`: a count of shares.
  case shares
  /// `utr:kWh`: a unit of the Units Registry.
  case registry(String)
  /// A measure in the namespace of the report, such as `subscriptions`.
  case own(String)

  /// A measure by its name in a workspace; nil when the text cannot be a name, or is none of the Units Registry's.
  public init?(_ name: String) {
    if name.hasPrefix("utr:") {
      let registered = String(name.dropFirst(4))
      guard UnitsRegistry.measures.contains(registered) else { return nil }
      self = .registry(registered)
      return
    }
    guard QName.isElementName(name) else { return nil }
    switch name {
    case "pure": self = .pure
    case "shares": self = .shares
    default:
      let isCode = name.utf8.count == 3 && name.utf8.allSatisfy { (0x41...0x5A).contains($0) }
      self = isCode ? .currency(name) : .own(name)
    }
  }

  /// The local name of the measure.
  public var name: String {
    switch self {
    case .currency(let code): code
    case .pure: "pure"
    case .shares: "shares"
    case .registry(let name), .own(let name): name
    }
  }

  /// The measure as a qualified name: `iso4217:JPY`, `xbrli:pure`, `utr:kWh`, `acme:subscriptions`.
  ///
  /// - Parameter prefix: The prefix of the report's namespace.
  package func qualified(prefix: String) -> String {
    switch self {
    case .currency(let code): "iso4217:\(code)"
    case .pure, .shares: "xbrli:\(name)"
    case .registry(let name): "utr:\(name)"
    case .own(let name): "\(prefix):\(name)"
    }
  }

  /// The measure as a workspace writes it.
  public var description: String {
    if case .registry(let name) = self { "utr:" + name } else { name }
  }
}
