package import KessanModel

/// Units as Japanese names them: currencies, and the words behind counts.
package enum JapaneseUnit {
  private static let counters = [
    "subscriptions": "回線", "contracts": "契約", "employees": "名", "persons": "名", "people": "名", "customers": "社",
    "clients": "社", "companies": "社", "orders": "件", "projects": "件", "branches": "局", "stores": "店", "sites": "拠点",
    "ATMs": "台", "machines": "台", "vehicles": "台", "years": "年", "months": "か月", "days": "日",
  ]
  private static let currencies = ["JPY": "円", "USD": "米ドル", "EUR": "ユーロ", "GBP": "英ポンド", "CNY": "人民元", "KRW": "韓国ウォン"]

  /// The word behind a number of what a unit counts; empty where none is known.
  package static func counter(_ unit: Unit?) -> String {
    guard let unit, unit.denominators.isEmpty, unit.numerators.count == 1 else { return "" }
    return switch unit.numerators[0] {
    case .shares: "株"
    case .own(let name): counters[name] ?? ""
    case .currency, .pure, .registry: ""
    }
  }

  /// The name of a measure: 円 for `JPY`; its own name where Japanese has no other.
  package static func name(_ measure: Measure) -> String {
    switch measure {
    case .currency(let code): currencies[code] ?? code
    case .shares: "株"
    case .own(let name): counters[name] ?? name
    case .pure, .registry: measure.name
    }
  }

  /// The name of a unit: 円 for `JPY`, 円/株 for `JPY/shares`.
  package static func name(_ unit: Unit) -> String {
    let top = unit.numerators.map(name).joined(separator: "・")
    return unit.denominators.isEmpty ? top : top + "/" + unit.denominators.map(name).joined(separator: "・")
  }
}
