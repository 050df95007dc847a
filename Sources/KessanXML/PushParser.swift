import CLibXML2

/// libxml2's push parser, hardened: no DOCTYPE, no entities of its own, no network, UTF-8 only, within limits.
struct PushParser: ~Copyable {
  static let chunkSize = 64 * 1024

  private let parser: xmlParserCtxtPtr
  private let state: UnsafeMutablePointer<ParserState>
  private let limits: XMLLimits
  private var fed = 0
  private var tag = PendingTag()
  private var isASCIIPrefix = true

  /// Makes a parser that interns names in `names`, or, without a table, builds libxml2's tree.
  init(file: String, limits: XMLLimits, names: XMLNameTable?, sink: any EventSink) throws(XMLIssue) {
    LibXML.prepare()
    var handler = SAXCallbacks.handler(buildingTree: names == nil)
    guard let parser = xmlCreatePushParserCtxt(&handler, nil, nil, 0, nil) else {
      throw XMLIssue(file: file, line: 0, code: Int32(XML_ERR_NO_MEMORY.rawValue), message: "out of memory")
    }
    xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue))
    if let dictionary = names?.dictionary {
      xmlDictFree(parser.pointee.dict)
      parser.pointee.dict = dictionary
      xmlDictReference(dictionary)
    }
    self.parser = parser
    self.limits = limits
    state = .allocate(capacity: 1)
    state.initialize(to: ParserState(file: file, limits: limits, sink: sink))
    parser.pointee._private = UnsafeMutableRawPointer(state)
  }

  deinit {
    if let tree = parser.pointee.myDoc { xmlFreeDoc(tree) }
    xmlFreeParserCtxt(parser)
    state.deinitialize(count: 1)
    state.deallocate()
  }

  /// Parses a whole document, cut into pieces between characters.
  mutating func feed(all bytes: [UInt8]) throws(XMLIssue) {
    var start = 0
    while start < bytes.count, !state.pointee.isSatisfied {
      var end = min(start + Self.chunkSize, bytes.count)
      if end < bytes.count {
        end -= bytes.withUnsafeBufferPointer { Self.incompleteTail(UnsafeBufferPointer(rebasing: $0[start..<end])) }
      }
      try bytes.withUnsafeBufferPointer { buffer throws(XMLIssue) in
        try feed(UnsafeBufferPointer(rebasing: buffer[start..<end]))
      }
      start = end
    }
  }

  /// Parses what a descriptor has to give, piece by piece.
  mutating func feed(descriptor: Int32) throws(XMLIssue) {
    var input = DescriptorInput(descriptor: descriptor, capacity: Self.chunkSize)
    while !state.pointee.isSatisfied {
      guard try input.fill(file: state.pointee.file) else { break }
      let tail = input.isAtEnd ? 0 : Self.incompleteTail(input.bytes)
      try feed(UnsafeBufferPointer(rebasing: input.bytes.dropLast(tail)))
      input.keep(last: tail)
    }
  }

  /// Ends the document; throws what is wrong with it as a whole.
  mutating func finish() throws(XMLIssue) {
    guard !state.pointee.isSatisfied else { return }
    let status = xmlParseChunk(parser, nil, 0, 1)
    if let issue = state.pointee.issue { throw issue }
    if state.pointee.isSatisfied { return }
    if status != 0 || parser.pointee.wellFormed == 0 {
      throw issue(XMLIssue.incomplete, "the document is empty or not complete", line: currentLine)
    }
  }

  /// Hands libxml2's tree over to the caller, who must free it.
  mutating func takeTree() -> xmlDocPtr? {
    defer { parser.pointee.myDoc = nil }
    return parser.pointee.myDoc
  }

  private mutating func feed(_ bytes: UnsafeBufferPointer<UInt8>) throws(XMLIssue) {
    guard bytes.count <= limits.bytes - fed else {
      throw issue(XMLIssue.limitExceeded, "the document is longer than \(limits.bytes) bytes", line: currentLine)
    }
    fed += bytes.count
    let flaw = flaw(in: bytes)
    let sound = UnsafeBufferPointer(rebasing: bytes[..<(flaw?.offset ?? bytes.count)])
    let flawLine = flaw.map { _ in lineAtEnd(of: sound) } ?? 0
    let foreign = isASCIIPrefix ? sound.firstIndex { $0 >= 0x80 } : nil
    let foreignLine = foreign.map { lineAtEnd(of: UnsafeBufferPointer(rebasing: sound[..<$0])) } ?? 0
    try push(sound)
    if state.pointee.isASCIIOnly {
      if foreign != nil {
        throw issue(
          XMLIssue.encodingRefused, "a character beyond ASCII in a file not declared as UTF-8", line: foreignLine)
      }
    } else {
      isASCIIPrefix = false
    }
    if let flaw { throw issue(XMLIssue.encodingRefused, flaw.message, line: flawLine) }
  }

  private mutating func push(_ bytes: UnsafeBufferPointer<UInt8>) throws(XMLIssue) {
    guard let start = bytes.baseAddress, !bytes.isEmpty else { return }
    let status = start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
      xmlParseChunk(parser, $0, Int32(bytes.count), 0)
    }
    if let issue = state.pointee.issue { throw issue }
    if state.pointee.isSatisfied { return }
    if status != 0, parser.pointee.wellFormed == 0 {
      throw issue(status, "the document is not well-formed", line: currentLine)
    }
    let pending = pending
    tag.scan(pending, at: fed - pending.count)
    if tag.attributes > limits.attributes {
      throw issue(
        XMLIssue.limitExceeded, "an element has more than \(limits.attributes) attributes", line: currentLine)
    }
  }

  /// What makes bytes unfit for the parser: its guesses at other encodings must never get a chance.
  private func flaw(in bytes: UnsafeBufferPointer<UInt8>) -> (offset: Int, message: String)? {
    if let zero = bytes.firstIndex(of: 0) {
      return (zero, "a NUL byte; the file is not XML in UTF-8")
    }
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return (error.byteOffsets.lowerBound, "not valid UTF-8; save the file as UTF-8")
    }
  }

  /// The length of a character begun but not finished at the end of a piece.
  private static func incompleteTail(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    for length in 1...3 where length < bytes.count {
      let byte = bytes[bytes.count - length]
      if byte < 0x80 { return 0 }
      if byte >= 0xC0 {
        let whole = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        return whole > length ? length : 0
      }
    }
    return 0
  }

  /// What the parser has taken in and not yet understood.
  private var pending: UnsafeBufferPointer<UInt8> {
    guard let input = parser.pointee.input, let current = input.pointee.cur, let end = input.pointee.end else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    return UnsafeBufferPointer(start: current, count: max(0, end - current))
  }

  private var currentLine: Int {
    parser.pointee.input.map { Int($0.pointee.line) } ?? 0
  }

  /// The line that these bytes, not yet pushed, end on.
  private func lineAtEnd(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    (fed == bytes.count ? 1 : currentLine) + Self.newlines(pending) + Self.newlines(bytes)
  }

  private static func newlines(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes.reduce(0) { $1 == 0x0A ? $0 + 1 : $0 }
  }

  private func issue(_ code: Int32, _ message: String, line: Int) -> XMLIssue {
    XMLIssue(file: state.pointee.file, line: line, code: code, message: message)
  }
}
