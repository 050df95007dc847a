import KessanModel

/// The words that Japanese puts behind counts.
enum JapaneseCounter {
  private static let words = [
    "subscriptions": "回線", "contracts": "契約", "employees": "名", "persons": "名", "people": "名", "customers": "社",
    "clients": "社", "companies": "社", "orders": "件", "projects": "件", "branches": "局", "stores": "店", "sites": "拠点",
    "ATMs": "台", "machines": "台", "vehicles": "台", "years": "年", "months": "か月", "days": "日",
  ]

  /// The word for what a unit counts; empty where there is none.
  static func word(_ unit: Unit?) -> String {
    guard let unit, unit.denominators.isEmpty, unit.numerators.count == 1 else { return "" }
    return switch unit.numerators[0] {
    case .shares: "株"
    case .own(let name): words[name] ?? ""
    case .currency, .pure, .registry: ""
    }
  }
}
