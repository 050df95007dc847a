/// Finds facts by concept, context and unit: the places of a table's facts, sorted by these aspects.
public struct FactIndex: Sendable {
  struct Entry: Sendable {
    let key: UInt64
    let place: UInt32
  }

  /// The most facts of one concept and context, differing in value or accuracy, that look-ups consider; a rule reports
  /// where there are more.
  public static let mostPrintings = 32

  private let entries: [Entry]

  /// Sorts the places of all facts.
  public init(_ facts: FactTable) {
    var entries: [Entry] = []
    entries.reserveCapacity(facts.count)
    for (place, record) in facts.records.enumerated() {
      entries.append(
        Entry(key: Self.key(record.concept, record.context) | UInt64(record.unit), place: UInt32(place)))
    }
    entries.sort { $0.key != $1.key ? $0.key < $1.key : $0.place < $1.place }
    self.entries = entries
  }

  private static func key(_ concept: UInt32, _ context: UInt32) -> UInt64 {
    UInt64(concept & 0xFFFF) << 48 | UInt64(context) << 16
  }

  /// The places of the facts with this concept and context, unit by unit, each in the order of the table.
  public func places(concept: Int, context: Int) -> [Int] {
    places(from: Self.key(UInt32(concept), UInt32(context)), ignoringBits: 16)
  }

  /// The places of all facts with this concept, in the order of the table.
  public func places(concept: Int) -> [Int] {
    places(from: Self.key(UInt32(concept), 0), ignoringBits: 48).sorted()
  }

  /// The places whose keys begin as this one, the smallest of them, does.
  private func places(from first: UInt64, ignoringBits bits: Int) -> [Int] {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].key < first { low = middle + 1 } else { high = middle }
    }
    return entries[low...].prefix { $0.key >> bits == first >> bits }.map { Int($0.place) }
  }

  /// Calls with every group of two or more facts that share concept, context and unit.
  ///
  /// - Parameter acrossUnits: Whether facts of different units are in one group.
  public func forEachGroup(acrossUnits: Bool = false, _ body: ([Int]) -> Void) {
    let ignoredBits: UInt64 = acrossUnits ? 16 : 0
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].key >> ignoredBits == entries[start].key >> ignoredBits { end += 1 }
      if end - start > 1 { body(entries[start..<end].map { Int($0.place) }) }
      start = end
    }
  }
}

extension FactTable {
  /// The table without complete duplicates, and the new place of every fact.
  ///
  /// Rows that state the same fact with the same value and accuracy become one fact that remembers every row. Facts of
  /// differing value or accuracy all stay.
  public func mergingCompleteDuplicates() -> (table: FactTable, places: [Int]) {
    var merged = self
    var survivors = Array(indices)
    FactIndex(self).forEachGroup { places in
      var seen: [FactValue: Int] = [:]
      for place in places {
        let fact = self[place]
        if let first = seen[fact.value] {
          survivors[place] = first
          merged.note(repetition: fact, on: first)
        } else {
          seen[fact.value] = place
        }
      }
    }
    let kept = indices.filter { survivors[$0] == $0 }
    guard kept.count < count else { return (self, survivors) }
    var moved = Array(repeating: 0, count: count)
    for (new, old) in kept.enumerated() { moved[old] = new }
    return (merged.selecting(kept), survivors.map { moved[$0] })
  }
}
