/// The keys of the objects that are open, kept to find a repeated one in linear time, however many there are.
///
/// A few keys are compared one by one, more by hash values that nobody outside can foresee. Keys are not copied: they stay
/// in the document.
struct JSONKeys: Sendable {
  /// How many keys an object has before they are hashed.
  static let few = 16

  private struct Key {
    /// The bytes between the quotes.
    let range: Range<Int>
    /// Of few keys a mark that differs for most, of many the hash value.
    var mark: Int
  }

  private struct Object {
    let firstKey: Int
    /// For each hash value the key that has it, counted from 1; 0 where there is none. Empty while keys are few.
    var slots: [Int] = []
  }

  private var keys: [Key] = []
  private var objects: [Object] = []

  mutating func open() { objects.append(Object(firstKey: keys.count)) }

  mutating func close() {
    guard let object = objects.popLast() else { return }
    keys.removeLast(keys.count - object.firstKey)
  }

  /// Records a key of the innermost object; gives the offset of the same key where the object has it already.
  ///
  /// - Parameter range: The bytes between the quotes.
  mutating func insert(_ range: Range<Int>, hasEscapes: Bool, in bytes: Span<UInt8>) -> Int? {
    guard hasEscapes else { return insert(bytes.extracting(range), range, bytes) }
    return insert(JSONEscape.meaning(range, of: bytes).span, range, bytes)
  }

  private mutating func insert(_ text: Span<UInt8>, _ range: Range<Int>, _ bytes: Span<UInt8>) -> Int? {
    guard let last = objects.indices.last else { return nil }
    let first = objects[last].firstKey
    guard keys.count - first >= Self.few else {
      let mark = Self.mark(text)
      for index in first..<keys.count where keys[index].mark == mark && Self.isText(keys[index], text, bytes) {
        return keys[index].range.lowerBound
      }
      keys.append(Key(range: range, mark: mark))
      return nil
    }
    if objects[last].slots.count < 2 * (keys.count - first + 1) { rehash(last, bytes) }
    let hash = Self.hash(text)
    let mask = objects[last].slots.count - 1
    var slot = hash & mask
    while objects[last].slots[slot] != 0 {
      let key = keys[objects[last].slots[slot] - 1]
      if key.mark == hash, Self.isText(key, text, bytes) { return key.range.lowerBound }
      slot = (slot + 1) & mask
    }
    keys.append(Key(range: range, mark: hash))
    objects[last].slots[slot] = keys.count
    return nil
  }

  /// Doubles the slots of an object, or makes its first, for which its keys are hashed.
  private mutating func rehash(_ object: Int, _ bytes: Span<UInt8>) {
    let isFirst = objects[object].slots.isEmpty
    var slots = [Int](repeating: 0, count: isFirst ? 4 * Self.few : 2 * objects[object].slots.count)
    for index in objects[object].firstKey..<keys.count {
      if isFirst { keys[index].mark = Self.hash(keys[index].range, bytes) }
      var slot = keys[index].mark & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = index + 1
    }
    objects[object].slots = slots
  }

  /// Whether a key means this text.
  private static func isText(_ key: Key, _ text: Span<UInt8>, _ bytes: Span<UInt8>) -> Bool {
    let spelling = bytes.extracting(key.range)
    guard hasEscapes(spelling) else { return spelling.isEqual(to: text) }
    return JSONEscape.meaning(key.range, of: bytes).span.isEqual(to: text)
  }

  private static func hash(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Int {
    let spelling = bytes.extracting(range)
    return hasEscapes(spelling) ? hash(JSONEscape.meaning(range, of: bytes).span) : hash(spelling)
  }

  private static func hasEscapes(_ spelling: Span<UInt8>) -> Bool {
    for index in spelling.indices where spelling[index] == 0x5C { return true }
    return false
  }

  private static func hash(_ text: Span<UInt8>) -> Int {
    var hasher = Hasher()
    text.withUnsafeBytes { hasher.combine(bytes: $0) }
    return hasher.finalize()
  }

  /// The length and the last bytes.
  private static func mark(_ text: Span<UInt8>) -> Int {
    var mark = text.count
    for index in max(0, text.count - 7)..<text.count { mark = mark << 8 | Int(text[index]) }
    return mark
  }
}
