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
  /// Whatever is counted or measured; the registry names no units for the type.
  case any
  case ratio
  case currency
  case shares
  case quantity(Quantity)
  case quotient(Side, Side)

  func admits(_ unit: Unit) -> Bool {
    switch self {
    case .none: false
    case .any: true
    case .ratio: unit.denominators.isEmpty && (unit.numerators == [.pure] || unit.numerators == [.registry("Rate")])
    case .currency: unit.denominators.isEmpty && Side.currency.admits(unit.numerators)
    case .shares: unit.denominators.isEmpty && Side.shares.admits(unit.numerators)
    case .quantity(let quantity): unit.denominators.isEmpty && Side.quantity(quantity).admits(unit.numerators)
    case .quotient(let top, let bottom): top.admits(unit.numerators) && bottom.admits(unit.denominators)
    }
  }

  /// What to write, for messages.
  var hint: String {
    switch self {
    case .none: "no unit"
    case .any: "the name of what is counted, such as subscriptions"
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
