/// Counts the attributes of a start tag that arrives in many pieces, before libxml2 sees it whole: libxml2 compares each
/// attribute with all before it. Each byte is looked at once.
struct PendingTag {
  /// The attributes so far, namespace declarations among them.
  private(set) var attributes = 0
  private var start = -1
  private var scanned = 0
  private var quote: UInt8 = 0

  /// Takes in what the parser has not understood yet, and where in the document it begins.
  mutating func scan(_ pending: UnsafeBufferPointer<UInt8>, at offset: Int) {
    if offset != start { self = PendingTag(start: offset) }
    guard pending.count > 1, pending[0] == 0x3C, pending[1] != 0x21, pending[1] != 0x3F, let bytes = pending.baseAddress
    else { return }
    while scanned < pending.count {
      let byte = bytes[scanned]
      scanned += 1
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x3D {
        attributes += 1
      }
    }
  }

  init() {}

  private init(start: Int) {
    self.start = start
  }
}
