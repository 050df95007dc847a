/// Streaming XML writer that escapes into a block of its own and hands whole blocks to libxml2's output buffer.
///
/// Memory stays constant however long the document. The first error is remembered, later calls do nothing, and `finish()`
/// throws it. Writing to a pipe that nobody reads raises SIGPIPE unless the program ignores that signal.
///
/// ```swift
/// let writer = try XMLWriter(.memory)
/// writer.startDocument()
/// writer.startElement("report")
/// writer.attribute("year", 2016)
/// writer.element("title", "Q&A")
/// writer.endElement()
/// let bytes = try writer.finish()
/// ```
public final class XMLWriter {
  /// Where the document goes.
  public enum Destination: Sendable, Hashable {
    /// Into memory, to be had from `finish()`.
    case memory
    /// To an open file descriptor, which stays the caller's to close.
    case fileDescriptor(Int32)
  }

  private let core: UnsafeMutablePointer<WriterCore>

  /// Prepares a document; `indented` puts each element on a line of its own, two spaces per level, except beside text.
  ///
  /// Two attributes `id` of one value make `finish()` throw `.duplicateID`, unless ids need not be unique in the document.
  /// Throws `.outOfMemory` only; a bad descriptor shows in `finish()`.
  public init(
    _ destination: Destination, indented: Bool = true, refusesRepeatedIDs: Bool = true
  ) throws(XMLWriteError) {
    LibXML.prepare()
    let descriptor: Int32? =
      switch destination {
      case .memory: nil
      case .fileDescriptor(let descriptor): descriptor
      }
    let state = try WriterCore(
      descriptor: descriptor, indented: indented, refusesRepeatedIDs: refusesRepeatedIDs)
    core = .allocate(capacity: 1)
    core.initialize(to: state)
  }

  deinit {
    core.deinitialize(count: 1)
    core.deallocate()
  }

  /// Writes the XML declaration; must come first.
  public func startDocument() {
    core.pointee.startDocument()
  }

  /// Opens an element under a literal name.
  public func startElement(_ name: StaticString) {
    name.withUTF8Buffer { core.pointee.startElement($0) }
  }

  /// Opens an element.
  public func startElement(_ name: XMLName) {
    withBytes(of: name.description) { core.pointee.startElement($0) }
  }

  /// Writes an attribute of the element just opened.
  public func attribute(_ name: StaticString, _ value: String) {
    name.withUTF8Buffer { name in withBytes(of: value) { core.pointee.attribute(name, $0) } }
  }

  /// Writes an attribute of the element just opened.
  public func attribute(_ name: XMLName, _ value: String) {
    withBytes(of: name.description) { name in withBytes(of: value) { core.pointee.attribute(name, $0) } }
  }

  /// Writes a whole number as an attribute, without making a String.
  public func attribute(_ name: StaticString, _ value: Int) {
    name.withUTF8Buffer { core.pointee.attribute($0, value) }
  }

  /// Writes UTF-8 bytes, escaped, as an attribute; other bytes make `finish()` throw `.invalidUTF8`.
  public func attribute(_ name: StaticString, bytes: UnsafeBufferPointer<UInt8>) {
    name.withUTF8Buffer { core.pointee.attribute($0, checking: bytes) }
  }

  /// Writes escaped text into the open element; empty text leaves no trace.
  public func text(_ value: String) {
    withBytes(of: value) { core.pointee.text($0) }
  }

  /// Writes UTF-8 bytes, escaped, as text; other bytes make `finish()` throw `.invalidUTF8`.
  public func text(bytes: UnsafeBufferPointer<UInt8>) {
    core.pointee.text(checking: bytes)
  }

  /// Copies text that the caller knows to need neither escaping nor checking, such as digits.
  public func plain(bytes: UnsafeBufferPointer<UInt8>) {
    core.pointee.plain(bytes)
  }

  /// Declares that the open element will have text beside its children, so that nothing is inserted before the first of them.
  ///
  /// Needed only where a child comes before the text: `<p><b>1</b> of 2</p>`.
  public func mixedContent() {
    core.pointee.mixedContent()
  }

  /// Closes the innermost element, as `<a/>` where nothing was written into it.
  public func endElement() {
    core.pointee.endElement()
  }

  /// Writes an element that has only text.
  public func element(_ name: StaticString, _ text: String) {
    startElement(name)
    self.text(text)
    endElement()
  }

  /// Writes an element that has only text.
  public func element(_ name: XMLName, _ text: String) {
    startElement(name)
    self.text(text)
    endElement()
  }

  /// Completes the document and gives its bytes, none where they went to a file descriptor.
  ///
  /// Throws the first error of the whole document, `.unbalanced` where elements are left open or none was written, and
  /// `.finished` when called again. It neither syncs nor closes the descriptor.
  public func finish() throws(XMLWriteError) -> [UInt8] {
    try core.pointee.finish()
  }

  @inline(__always)
  private func withBytes(of string: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    if string.utf8.withContiguousStorageIfAvailable(body) == nil {
      var native = string
      native.withUTF8(body)
    }
  }
}
