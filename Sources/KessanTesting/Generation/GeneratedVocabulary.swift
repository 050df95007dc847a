import KessanDisclosure
import KessanModel

/// The vocabulary of generated reports: a concept for every item type and period type, and dimensions of both kinds.
enum GeneratedVocabulary {
  static let owner = "Generated"
  static let revenues = "GeneratedRevenues"
  static let cost = "GeneratedCost"
  static let profit = "GeneratedProfit"
  static let region = "Region"
  static let customer = "Customer"
  static let order = "Order"
  static let members = ["Asia", "Europe"]

  /// The concept of a type: `MonetaryDuration`, `DateInstant`.
  static func name(_ type: ItemType, _ period: PeriodType) -> String {
    type.rawValue.prefix(1).uppercased() + type.rawValue.dropFirst() + (period == .instant ? "Instant" : "Duration")
  }

  static let vocabulary: Vocabulary = {
    var vocabulary = Vocabulary(owner: owner)
    for (number, type) in ItemType.allCases.enumerated() {
      for period in [PeriodType.duration, .instant] {
        let hostile = HostileText.all[number % HostileText.all.count]
        vocabulary.concepts.append(
          Concept(
            name(type, period), type, period, label: Localized("\(type.rawValue) \(hostile)", ja: "\(hostile)型"),
            labels: [.documentation: Localized(hostile + "."), .terse: Localized(type.rawValue, ja: "型")]))
      }
    }
    vocabulary.concepts += [
      Concept(revenues, .monetary, .duration, balance: .credit, label: Localized("Revenues", ja: "売上")),
      Concept(cost, .monetary, .duration, balance: .debit, label: Localized("Cost", ja: "原価")),
      Concept(profit, .monetary, .duration, balance: .credit, label: Localized("Profit", ja: "利益")),
    ]
    vocabulary.dimensions = [
      Dimension(region, .explicit(defaultMember: "World"), label: Localized("Region <&>", ja: "地域")),
      Dimension(customer, .typed, label: Localized("Customer", ja: "顧客")),
      Dimension(order, .typed, label: Localized("Order", ja: "注文")),
    ]
    vocabulary.members = [
      Member("World", of: region, label: Localized("World", ja: "世界")),
      Member("Continents", of: region, label: Localized("Continents", ja: "大陸"), isUsable: false),
      Member("Asia", of: region, label: Localized("“Asia” & <more>", ja: "アジア"), parent: "Continents"),
      Member("Europe", of: region, label: Localized("Europe", ja: "欧州"), parent: "Continents"),
    ]
    vocabulary.calculations = [
      Calculation(profit, [.init(revenues, weight: 1), .init(cost, weight: -1)])
    ]
    return vocabulary
  }()

  /// The units that facts of a type may have, out of some hundred.
  static let units: [ItemType: [Unit]] = {
    let registered = Quantity.allCases.flatMap { $0.measures.sorted().prefix(2) }.map { "utr:\($0)" }
    let singles = ["JPY", "USD", "shares", "pure", "utr:Rate", "subscriptions"] + registered
    let products = ["JPY*years/shares", "orders*years", "subscriptions*utr:kWh/JPY*years"]
    let quotients = singles.flatMap { top in singles.filter { $0 != top }.map { "\(top)/\($0)" } }
    let units = (singles + products + quotients).compactMap { Unit($0) }
    return Dictionary(
      uniqueKeysWithValues: ItemType.allCases.filter(\.isNumeric).map { type in (type, units.filter(type.admits)) })
  }()
}
