/// Push reader for volume: a document's events in order, in memory that does not grow with the document.
///
/// A DOCTYPE, an encoding other than UTF-8 and whatever exceeds the limits is refused; nothing but the given bytes is ever
/// read. A reader serves one task; documents read with the same `names` share their tokens.
///
/// ```swift
/// let names = XMLNameTable()
/// var facts = FactCounter(names: names)
/// try XMLEventReader(names: names).read(descriptor: 0, file: "standard input", into: &facts)
/// ```
public struct XMLEventReader {
  /// The table that gives the tokens of the events.
  public let names: XMLNameTable
  /// What a document may ask for.
  public let limits: XMLLimits

  /// Makes a reader.
  public init(names: XMLNameTable = XMLNameTable(), limits: XMLLimits = .standard) {
    self.names = names
    self.limits = limits
  }

  /// Reads a document in memory; throws the first error. The handler keeps what it saw before it.
  public func read(_ bytes: [UInt8], file: String, into handler: inout some XMLEventHandler) throws(XMLIssue) {
    try parse(file: file, into: &handler) { parser throws(XMLIssue) in
      try parser.pointee.feed(all: bytes)
    }
  }

  /// Reads an open file descriptor to its end and leaves it open; throws the first error, `XMLIssue.unreadable` among them.
  public func read(
    descriptor: Int32, file: String, into handler: inout some XMLEventHandler
  ) throws(XMLIssue) {
    try parse(file: file, into: &handler) { parser throws(XMLIssue) in
      try parser.pointee.feed(descriptor: descriptor)
    }
  }

  private func parse<Handler: XMLEventHandler>(
    file: String, into handler: inout Handler,
    _ feed: (UnsafeMutablePointer<PushParser>) throws(XMLIssue) -> Void
  ) throws(XMLIssue) {
    try withUnsafeMutablePointer(to: &handler) { handler throws(XMLIssue) in
      let sink = HandlerSink(handler: handler)
      var parser = try PushParser(file: file, limits: limits, names: names, sink: sink)
      try withUnsafeMutablePointer(to: &parser) { parser throws(XMLIssue) in
        try feed(parser)
        try parser.pointee.finish()
      }
    }
  }
}
