/// The keys of the objects that are open in a document, kept to refuse a second one of the same name.
struct MemberKeys: Sendable {
  /// From how many keys on an object has a set of them.
  private static let many = 16

  /// The keys of all open objects, the innermost last.
  private var keys: [String] = []
  private var starts: [Int] = []
  private var sets: [Int: Set<String>] = [:]

  /// Begins an object or array.
  mutating func open() { starts.append(keys.count) }

  /// Ends the innermost object or array.
  mutating func close() {
    sets[starts.count] = nil
    keys.removeLast(keys.count - starts.removeLast())
  }

  /// Records a key of the innermost object; false where the object already has it.
  mutating func insert(_ key: String) -> Bool {
    let start = starts.last ?? 0
    if keys.count - start < Self.many {
      guard !keys[start...].contains(key) else { return false }
    } else {
      guard sets[starts.count, default: Set(keys[start...])].insert(key).inserted else { return false }
    }
    keys.append(key)
    return true
  }
}
