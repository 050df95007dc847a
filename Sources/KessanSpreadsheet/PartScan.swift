/// Reads a part of a workbook as it is unpacked, and tells whether a piece of it may be missing.
///
/// The library does not notice a block that a temporary file did not take: the part goes on behind it. What is looked at is
/// what such a hole disturbs: the declaration at the start, the nesting of elements, where letters may stand, how many
/// children an element says that it has, and the number of cells.
struct PartScan {
  private enum State {
    case text
    /// Behind `<`.
    case tag
    case name
    case endName
    case attributes
    case value
    case emptyEnd
    case declaration
  }

  private struct Element {
    let name: UInt64
    var announced: Int?
    var children = 0
  }

  /// How many cells there are, where it is a sheet.
  private(set) var cells = 0
  private var isBroken = false
  private var state = State.text
  private var open: [Element] = []
  private var roots = 0
  private var bytes = 0
  private var name = Hash()
  private var attribute = Hash()
  private var number: Int?
  private var announced: Int?
  private var isUnique = false

  /// Whether it ended as a whole document.
  var isWhole: Bool { !isBroken && open.isEmpty && roots == 1 && state == .text }

  mutating func read(_ block: ArraySlice<UInt8>) {
    block.withUnsafeBufferPointer { for byte in $0 { read(byte) } }
  }

  private mutating func read(_ byte: UInt8) {
    if bytes < Self.declaration.count {
      if byte != Self.declaration[bytes] { isBroken = true }
      bytes += 1
    }
    switch state {
    case .text:
      if byte == Self.less {
        state = .tag
      } else if byte == Self.greater || open.isEmpty && byte > Self.blank {
        isBroken = true
      }
    case .tag: begin(byte)
    case .name: readName(byte)
    case .endName:
      if byte == Self.greater { close(name.value) } else { name.add(byte) }
    case .attributes: readAttributes(byte)
    case .value: readValue(byte)
    case .emptyEnd:
      if byte != Self.greater { isBroken = true }
      close(name.value)
    case .declaration:
      if byte == Self.greater { state = .text }
    }
  }

  private mutating func begin(_ byte: UInt8) {
    name = Hash()
    switch byte {
    case Self.slash: state = .endName
    case Self.question: state = .declaration
    default:
      announced = nil
      isUnique = false
      state = .name
      readName(byte)
    }
  }

  private mutating func readName(_ byte: UInt8) {
    switch byte {
    case Self.greater, Self.slash, 0...Self.blank:
      attribute = Hash()
      state = .attributes
      readAttributes(byte)
    case Self.less, Self.quote: isBroken = true
    default: name.add(byte)
    }
  }

  private mutating func readAttributes(_ byte: UInt8) {
    switch byte {
    case Self.greater: push()
    case Self.slash:
      push()
      state = .emptyEnd
    case Self.quote:
      number = 0
      state = .value
    case Self.less: isBroken = true
    case Self.equals: break
    case 0...Self.blank: attribute = Hash()
    default: attribute.add(byte)
    }
  }

  private mutating func readValue(_ byte: UInt8) {
    switch byte {
    case Self.quote:
      // The table of texts says both how often they are used and how many there are.
      if attribute.value == Hash.uniqueCount || attribute.value == Hash.count && !isUnique {
        announced = number
        isUnique = attribute.value == Hash.uniqueCount
      }
      state = .attributes
    case Self.less, Self.greater: isBroken = true
    case 0x30...0x39: number = number.map { $0 &* 10 &+ Int(byte - 0x30) }
    default: number = nil
    }
  }

  private mutating func push() {
    if open.isEmpty { roots += 1 } else { open[open.count - 1].children += 1 }
    if name.value == Hash.cell { cells += 1 }
    open.append(Element(name: name.value, announced: announced))
    state = .text
  }

  private mutating func close(_ name: UInt64) {
    state = .text
    guard let element = open.popLast(), element.name == name else {
      isBroken = true
      return
    }
    if let announced = element.announced, announced != element.children { isBroken = true }
  }

  /// A short word as a number (FNV-1a).
  private struct Hash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    static let cell = Hash("c").value
    static let count = Hash("count").value
    static let uniqueCount = Hash("uniqueCount").value

    init() {}

    private init(_ word: StaticString) {
      word.withUTF8Buffer { for byte in $0 { add(byte) } }
    }

    mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  private static let declaration = Array("<?xml ".utf8)
  private static let less: UInt8 = 0x3C
  private static let greater: UInt8 = 0x3E
  private static let slash: UInt8 = 0x2F
  private static let question: UInt8 = 0x3F
  private static let quote: UInt8 = 0x22
  private static let equals: UInt8 = 0x3D
  private static let blank: UInt8 = 0x20
}
