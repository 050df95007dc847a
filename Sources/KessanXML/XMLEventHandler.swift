/// What a document's events are handed to; a struct that keeps what it needs and lets the rest pass.
public protocol XMLEventHandler {
  /// An element begins.
  mutating func start(_ element: borrowing XMLStartTag)
  /// A piece of text, valid until this returns; one text may come in several pieces, cut between characters.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>)
  /// An element ends.
  mutating func end(_ name: XMLNameToken)
  /// False when the handler has seen enough: the reader stops without an error and without reading to the end.
  var wantsMore: Bool { get }
}

extension XMLEventHandler {
  public var wantsMore: Bool { true }
}
