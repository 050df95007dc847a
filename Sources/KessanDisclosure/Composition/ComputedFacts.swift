public import KessanModel

extension Disclosure {
  /// What every format says of a figure that a module computed.
  public static let computedNote = Localized(
    "Computed from other figures of this report; not a reported figure.", ja: "本報告書の他の数値から算出した値であり、公表された数値ではありません。")

  /// The sign of such a figure, where it is shown.
  public static let computedMark = "†"

  /// The places of the numbers that modules computed, in order.
  public var computedFacts: [Int] { facts.computedNumbers }
}
