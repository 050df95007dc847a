/// Numbers known byte strings: a hash table whose look-up makes no string.
struct ByteTable {
  private struct Slot {
    var hash: UInt64 = 0
    var start: UInt32 = 0
    var count: UInt32 = 0
    var value: Int32 = ByteTable.vacant
  }

  private static let vacant = Int32.min
  private var slots = [Slot](repeating: Slot(), count: 64)
  private var keys: [UInt8] = []
  private var filled = 0

  /// The number of a byte string; nil for one that was never added.
  func value(of bytes: Span<UInt8>) -> Int? {
    let hash = Self.hash(bytes)
    var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[place].value != Self.vacant {
      if slots[place].hash == hash, matches(slots[place], bytes) { return Int(slots[place].value) }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Adds a byte string that ``value(of:)`` does not know yet.
  mutating func add(_ bytes: Span<UInt8>, value: Int) {
    if filled * 2 >= slots.count { grow() }
    var slot = Slot(
      hash: Self.hash(bytes), start: UInt32(keys.count), count: UInt32(bytes.count), value: Int32(value))
    for index in bytes.indices { keys.append(bytes[index]) }
    insert(&slot)
    filled += 1
  }

  private mutating func insert(_ slot: inout Slot) {
    var place = Int(truncatingIfNeeded: slot.hash) & (slots.count - 1)
    while slots[place].value != Self.vacant { place = (place + 1) & (slots.count - 1) }
    slots[place] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for var slot in old where slot.value != Self.vacant { insert(&slot) }
  }

  private func matches(_ slot: Slot, _ bytes: Span<UInt8>) -> Bool {
    guard slot.count == bytes.count else { return false }
    let known = keys.span
    for index in bytes.indices where known[Int(slot.start) + index] != bytes[index] { return false }
    return true
  }

  /// FNV-1a with a final mix; the table is not ordered by it, so it never shows in what is written.
  private static func hash(_ bytes: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    return hash ^ (hash >> 29)
  }
}
