import KessanModel

/// A ``FactFormat`` by its name, as commentary files write it behind the bar: `{Revenues@1H16|billions}`.
public struct NamedFormat: Sendable, Hashable {
  public let name: String
  /// The item type of the concepts that it shows.
  public let itemType: ItemType
  public let style: NumberStyle

  private init<Item>(_ name: String, _ format: FactFormat<Item>) {
    self.name = name
    itemType = Item.itemType
    style = format.style
  }

  /// Every format; one name may stand for a style of several item types.
  public static let all = [
    NamedFormat("billions", FactFormat<Monetary>.billions),
    NamedFormat("millions", FactFormat<Monetary>.millions),
    NamedFormat("changeInBillions", FactFormat<Monetary>.changeInBillions),
    NamedFormat("changeInMillions", FactFormat<Monetary>.changeInMillions),
    NamedFormat("lossInBillions", FactFormat<Monetary>.lossInBillions),
    NamedFormat("lossInMillions", FactFormat<Monetary>.lossInMillions),
    NamedFormat("decreaseInBillions", FactFormat<Monetary>.decreaseInBillions),
    NamedFormat("decreaseInMillions", FactFormat<Monetary>.decreaseInMillions),
    NamedFormat("percent", FactFormat<Percent>.percent),
    NamedFormat("change", FactFormat<Percent>.change),
    NamedFormat("decrease", FactFormat<Percent>.decrease),
    NamedFormat("points", FactFormat<Percent>.points),
    NamedFormat("plain", FactFormat<Count>.plain),
    NamedFormat("thousands", FactFormat<Count>.thousands),
    NamedFormat("millions", FactFormat<Count>.millions),
    NamedFormat("changeInThousands", FactFormat<Count>.changeInThousands),
    NamedFormat("change", FactFormat<Count>.change),
    NamedFormat("plain", FactFormat<Measurement>.plain),
    NamedFormat("plain", FactFormat<PerShare>.plain),
    NamedFormat("thousands", FactFormat<Shares>.thousands),
  ]

  /// The formats that show concepts of an item type.
  public static func formats(for itemType: ItemType) -> [NamedFormat] { all.filter { $0.itemType == itemType } }
}
