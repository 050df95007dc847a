/// The open elements of a document and the attributes of its open start tag; allocates only when it gets deeper than ever.
struct ElementStack: ~Copyable {
  struct Frame {
    var nameStart: Int
    var nameEnd: Int
    var hasChildren = false
    /// Nothing is inserted any more: the element, or one around it, has text.
    var isInline: Bool
  }

  private var names = ByteStack()
  private var frames: UnsafeMutablePointer<Frame>
  private var capacity = 64
  private(set) var depth = 0

  init() {
    frames = .allocate(capacity: capacity)
  }

  deinit {
    frames.deallocate()
  }

  @inline(__always)
  mutating func push(_ name: UnsafeBufferPointer<UInt8>, isInline: Bool) {
    if depth == capacity { grow() }
    let start = names.count
    names.push(name)
    frames[depth] = Frame(nameStart: start, nameEnd: names.count, isInline: isInline)
    depth += 1
  }

  /// Takes the innermost element off and lends its name until the next push; nil where none is open.
  @inline(__always)
  mutating func pop() -> (frame: Frame, name: UnsafeBufferPointer<UInt8>)? {
    guard depth > 0 else { return nil }
    depth -= 1
    let frame = frames[depth]
    names.shorten(to: frame.nameStart)
    return (frame, names.bytes(frame.nameStart..<frame.nameEnd))
  }

  /// Whether white space may go into the innermost element.
  var innermostIsInline: Bool {
    @inline(__always) get { depth > 0 && frames[depth - 1].isInline }
  }

  @inline(__always)
  mutating func markChild() {
    if depth > 0 { frames[depth - 1].hasChildren = true }
  }

  @inline(__always)
  mutating func markInline() {
    if depth > 0 { frames[depth - 1].isInline = true }
  }

  private mutating func grow() {
    let moved = UnsafeMutablePointer<Frame>.allocate(capacity: capacity * 2)
    moved.update(from: frames, count: depth)
    frames.deallocate()
    frames = moved
    capacity *= 2
  }
}
