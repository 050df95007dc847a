/// The state of a writer and what it does with it; lives in memory of its own, because a class's stored properties are
/// checked for exclusive access on every call.
struct WriterCore: ~Copyable {
  private var block: OutputBlock
  private var elements = ElementStack()
  private var attributes = AttributeNames()
  private var ids = IdentifierSet()
  private let indented: Bool
  private let refusesRepeatedIDs: Bool
  private var inStartTag = false
  private var isEmpty = true
  private var hasRoot = false
  private var isFinished = false
  private let textClasses = EscapeTable.text
  private let attributeClasses = EscapeTable.attribute

  init(descriptor: Int32?, indented: Bool, refusesRepeatedIDs: Bool) throws(XMLWriteError) {
    block = try OutputBlock(descriptor: descriptor)
    self.indented = indented
    self.refusesRepeatedIDs = refusesRepeatedIDs
  }

  private var isUsable: Bool {
    @inline(__always) get { block.failure == nil }
  }

  @inline(never)
  mutating func fail(_ error: XMLWriteError) {
    if block.failure == nil { block.failure = error }
  }

  mutating func startDocument() {
    guard isUsable else { return }
    guard isEmpty else { return fail(.misplacedDeclaration) }
    block.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    isEmpty = false
  }

  mutating func startElement(_ name: UnsafeBufferPointer<UInt8>) {
    guard isUsable else { return }
    if elements.depth == 0 {
      if hasRoot { return fail(.secondRoot(String(decoding: name, as: UTF8.self))) }
      hasRoot = true
      isEmpty = false
    }
    closeStartTag()
    let isInline = elements.innermostIsInline
    if indented, !isInline, elements.depth > 0 { breakLine(level: elements.depth) }
    elements.markChild()
    elements.push(name, isInline: isInline)
    attributes.removeAll()
    block.reserve(1)
    block.put(0x3C)
    block.append(name)
    inStartTag = true
  }

  mutating func attribute(_ name: UnsafeBufferPointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>) {
    guard startAttribute(name) else { return }
    if name.count == 2, name[0] == 0x69, name[1] == 0x64, refusesRepeatedIDs, !ids.insert(value) {
      return fail(.duplicateID(String(decoding: value, as: UTF8.self)))
    }
    escape(value, attributeClasses)
    block.reserve(1)
    block.put(0x22)
  }

  mutating func attribute(_ name: UnsafeBufferPointer<UInt8>, checking value: UnsafeBufferPointer<UInt8>) {
    guard isUsable else { return }
    guard isUTF8(value) else { return fail(.invalidUTF8) }
    attribute(name, value)
  }

  mutating func attribute(_ name: UnsafeBufferPointer<UInt8>, _ value: Int) {
    guard startAttribute(name) else { return }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var magnitude = value.magnitude
      var first = digits.count
      repeat {
        first -= 1
        digits[first] = 0x30 + UInt8(truncatingIfNeeded: magnitude % 10)
        magnitude /= 10
      } while magnitude > 0
      if value < 0 { block.append("-") }
      block.append(UnsafeBufferPointer(rebasing: digits[first...]))
    }
    block.reserve(1)
    block.put(0x22)
  }

  mutating func text(_ value: UnsafeBufferPointer<UInt8>) {
    guard startText(isEmpty: value.isEmpty) else { return }
    escape(value, textClasses)
  }

  mutating func text(checking value: UnsafeBufferPointer<UInt8>) {
    guard isUsable else { return }
    guard isUTF8(value) else { return fail(.invalidUTF8) }
    text(value)
  }

  mutating func plain(_ value: UnsafeBufferPointer<UInt8>) {
    guard startText(isEmpty: value.isEmpty) else { return }
    block.append(value)
  }

  mutating func mixedContent() {
    guard isUsable else { return }
    guard elements.depth > 0 else { return fail(.misplacedText) }
    elements.markInline()
  }

  mutating func endElement() {
    guard isUsable else { return }
    guard let (frame, name) = elements.pop() else { return fail(.unbalanced(open: 0)) }
    if inStartTag {
      block.append("/>")
      inStartTag = false
    } else {
      if indented, frame.hasChildren, !frame.isInline { breakLine(level: elements.depth) }
      block.reserve(2)
      block.put(0x3C)
      block.put(0x2F)
      block.append(name)
      block.reserve(1)
      block.put(0x3E)
    }
    if elements.depth == 0 { block.append("\n") }
  }

  mutating func finish() throws(XMLWriteError) -> [UInt8] {
    if isFinished { fail(.finished) }
    if !hasRoot || elements.depth > 0 { fail(.unbalanced(open: elements.depth)) }
    isFinished = true
    let bytes = block.close()
    if let failure = block.failure { throw failure }
    block.failure = .finished
    return bytes
  }

  @inline(__always)
  private mutating func closeStartTag() {
    guard inStartTag else { return }
    block.reserve(1)
    block.put(0x3E)
    inStartTag = false
  }

  @inline(__always)
  private mutating func startAttribute(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard isUsable else { return false }
    guard inStartTag else {
      fail(.misplacedAttribute(String(decoding: name, as: UTF8.self)))
      return false
    }
    guard attributes.insert(name) else {
      fail(.duplicateAttribute(String(decoding: name, as: UTF8.self)))
      return false
    }
    block.reserve(1)
    block.put(0x20)
    block.append(name)
    block.reserve(2)
    block.put(0x3D)
    block.put(0x22)
    return true
  }

  @inline(__always)
  private mutating func startText(isEmpty: Bool) -> Bool {
    guard isUsable else { return false }
    guard elements.depth > 0 else {
      fail(.misplacedText)
      return false
    }
    if isEmpty { return false }
    closeStartTag()
    elements.markInline()
    return true
  }

  private mutating func breakLine(level: Int) {
    block.reserve(1)
    block.put(0x0A)
    for _ in 0..<level {
      block.reserve(2)
      block.put(0x20)
      block.put(0x20)
    }
  }

  @inline(__always)
  private mutating func escape(_ value: UnsafeBufferPointer<UInt8>, _ classes: UnsafePointer<UInt8>) {
    guard let source = value.baseAddress else { return }
    var at = 0
    while at < value.count, classes[Int(source[at])] == EscapeTable.plain { at += 1 }
    block.append(UnsafeBufferPointer(start: source, count: at))
    if at < value.count { escapeRest(value, from: at, classes) }
  }

  @inline(never)
  private mutating func escapeRest(
    _ value: UnsafeBufferPointer<UInt8>, from start: Int, _ classes: UnsafePointer<UInt8>
  ) {
    var runStart = start
    var at = start
    while at < value.count {
      let byte = value[at]
      switch classes[Int(byte)] {
      case EscapeTable.plain:
        at += 1
      case EscapeTable.replaced:
        block.append(UnsafeBufferPointer(rebasing: value[runStart..<at]))
        block.append(EscapeTable.replacement(for: byte))
        at += 1
        runStart = at
      case EscapeTable.suspicious:
        if at + 2 < value.count, value[at + 1] == 0xBF, value[at + 2] >= 0xBE {
          return fail(.forbiddenCharacter(value[at + 2] == 0xBE ? "\u{FFFE}" : "\u{FFFF}"))
        }
        at += 1
      default:
        return fail(.forbiddenCharacter(Unicode.Scalar(byte)))
      }
    }
    block.append(UnsafeBufferPointer(rebasing: value[runStart...]))
  }

  private func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return true }
    return (try? UTF8Span(validating: bytes.span)) != nil
  }
}
