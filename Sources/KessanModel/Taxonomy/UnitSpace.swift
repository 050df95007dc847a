/// The units in which facts of a type may be reported.
enum UnitSpace: Sendable, Hashable {
  /// One side of a quotient.
  enum Side: Sendable, Hashable {
    case currency
    case shares
    case quantity(Quantity)

    func admits(_ measures: [Measure]) -> Bool {
      guard measures.count == 1, let measure = measures.first else { return false }
      switch (self, measure) {
      case (.currency, .currency), (.shares, .shares): return true
      case (.quantity(let quantity), .registry(let name)): return quantity.measures.contains(name)
      default: return false
      }
    }

    /// An example.
    var example: String {
      switch self {
      case .currency: "JPY"
      case .shares: "shares"
      case .quantity(let quantity): quantity.example
      }
    }
  }

  /// No unit at all: the facts are no numbers.
  case none
  /// Whatever is measured but money, for which there are types of its own; the registry names no units for the type.
  case any
  /// Whatever is counted: things by their names, days and other spans, but no money and no quantity that is measured.
  case count
  case ratio
  case currency
  case shares
  case quantity(Quantity)
  case quotient(Side, Side)

  func admits(_ unit: Unit) -> Bool {
    switch self {
    case .none: false
    case .any: unit.currencyCode == nil
    case .count: (unit.numerators + unit.denominators).allSatisfy(Self.isCounted)
    case .ratio: unit.denominators.isEmpty && (unit.numerators == [.pure] || unit.numerators == [.registry("Rate")])
    case .currency: unit.denominators.isEmpty && Side.currency.admits(unit.numerators)
    case .shares: unit.denominators.isEmpty && Side.shares.admits(unit.numerators)
    case .quantity(let quantity): unit.denominators.isEmpty && Side.quantity(quantity).admits(unit.numerators)
    case .quotient(let top, let bottom): top.admits(unit.numerators) && bottom.admits(unit.denominators)
    }
  }

  private static func isCounted(_ measure: Measure) -> Bool {
    switch measure {
    case .currency: false
    case .registry(let name): Quantity.duration.measures.contains(name)
    case .pure, .shares, .own: true
    }
  }

  /// What to write, for messages.
  var hint: String {
    switch self {
    case .none: "no unit"
    case .any: "what it is measured in, such as years or utr:km; amounts of money are of the type monetary"
    case .count: "the name of what is counted, such as subscriptions"
    case .ratio: "pure"
    case .currency: "an ISO 4217 code such as JPY"
    case .shares: "shares"
    case .quantity(let quantity):
      "a unit of the Units Registry: " + quantity.measures.sorted().map { "utr:" + $0 }.joined(separator: ", ")
    case .quotient(.currency, .shares): "a currency per share such as JPY/shares"
    case .quotient(let top, let bottom): "a quotient such as \(top.example)/\(bottom.example)"
    }
  }
}
