/// The ids of a document as they are written, kept to refuse a second one of the same name.
///
/// They lie in one run of memory beside a table of their hashes, so that an id costs no String.
struct IdentifierSet {
  private var bytes: [UInt8] = []
  /// Where each id ends, and its hash.
  private var entries: [(end: Int, hash: UInt64)] = []
  /// Positions in `entries` plus one; zero where there is none. A power of two of them, at most half of them taken.
  private var slots: [UInt32] = []

  /// Records an id; false where the document already has it.
  mutating func insert(_ id: UnsafeBufferPointer<UInt8>) -> Bool {
    if entries.count * 2 >= slots.count { grow() }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in id { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    var slot = position(hash)
    while slots[slot] != 0 {
      if isEntry(Int(slots[slot]) - 1, id, hash) { return false }
      slot = (slot + 1) & (slots.count - 1)
    }
    bytes.append(contentsOf: id)
    entries.append((bytes.count, hash))
    slots[slot] = UInt32(truncatingIfNeeded: entries.count)
    return true
  }

  private func isEntry(_ entry: Int, _ id: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Bool {
    guard entries[entry].hash == hash else { return false }
    return bytes[(entry == 0 ? 0 : entries[entry - 1].end)..<entries[entry].end].elementsEqual(id)
  }

  /// Hashes of like texts differ in their higher bits.
  private func position(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (slots.count - 1) }

  private mutating func grow() {
    slots = Array(repeating: 0, count: max(64, slots.count * 2))
    for (entry, known) in entries.enumerated() {
      var slot = position(known.hash)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(truncatingIfNeeded: entry + 1)
    }
  }
}
