import CLibXML2

/// Where the callbacks of the parser lead to.
protocol EventSink {
  mutating func start(_ tag: borrowing XMLStartTag)
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, _ parser: xmlParserCtxtPtr)
  mutating func end(_ name: XMLNameToken, _ parser: xmlParserCtxtPtr)
  var wantsMore: Bool { get }
}

/// Leads to a handler that stays where its owner keeps it.
struct HandlerSink<Handler: XMLEventHandler>: EventSink {
  let handler: UnsafeMutablePointer<Handler>

  mutating func start(_ tag: borrowing XMLStartTag) {
    Self.resolveAmpersands(tag)
    handler.pointee.start(tag)
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, _ parser: xmlParserCtxtPtr) {
    handler.pointee.text(bytes)
  }

  mutating func end(_ name: XMLNameToken, _ parser: xmlParserCtxtPtr) {
    handler.pointee.end(name)
  }

  var wantsMore: Bool { handler.pointee.wantsMore }

  /// Turns `&#38;` into `&`: that is how libxml2 hands on an ampersand in an attribute value, meant for its own tree.
  ///
  /// Such values are copies of the parser's, outside its input, and may be shortened in place.
  private static func resolveAmpersands(_ tag: borrowing XMLStartTag) {
    guard let attributes = tag.attributes, let input = tag.parser.pointee.input else { return }
    let source = UInt(bitPattern: input.pointee.base)...UInt(bitPattern: input.pointee.end)
    for index in 0..<tag.attributeCount {
      let entry = attributes + XMLStartTag.stride * index
      guard let start = entry[3], let end = entry[4], !source.contains(UInt(bitPattern: start)) else { continue }
      entry[4] = UnsafePointer(resolve(UnsafeMutablePointer(mutating: start), end - start))
    }
  }

  private static func resolve(_ bytes: UnsafeMutablePointer<UInt8>, _ count: Int) -> UnsafeMutablePointer<UInt8> {
    var from = 0
    var to = 0
    while from < count {
      bytes[to] = bytes[from]
      let isReference =
        bytes[from] == 0x26 && count - from >= 5 && bytes[from + 1] == 0x23 && bytes[from + 2] == 0x33
        && bytes[from + 3] == 0x38 && bytes[from + 4] == 0x3B
      from += isReference ? 5 : 1
      to += 1
    }
    return bytes + to
  }
}

/// Builds libxml2's own tree, for the schema validator.
struct TreeSink: EventSink {
  mutating func start(_ tag: borrowing XMLStartTag) {
    xmlSAX2StartElementNs(
      tag.parser, UnsafePointer(bitPattern: tag.name.localName.address), UnsafePointer(bitPattern: tag.prefix.address),
      UnsafePointer(bitPattern: tag.name.namespace.address), Int32(tag.declarationCount), tag.declarations,
      Int32(tag.attributeCount), 0, tag.attributes)
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, _ parser: xmlParserCtxtPtr) {
    xmlSAX2Characters(parser, bytes.baseAddress, Int32(bytes.count))
  }

  mutating func end(_ name: XMLNameToken, _ parser: xmlParserCtxtPtr) {
    xmlSAX2EndElementNs(
      parser, UnsafePointer(bitPattern: name.localName.address), nil, UnsafePointer(bitPattern: name.namespace.address))
  }

  var wantsMore: Bool { true }
}
