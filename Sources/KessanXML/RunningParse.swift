import CLibXML2

/// A parse seen from within a callback.
///
/// It goes through the pointer field by field: building libxml2's tree may raise an error, whose callback comes here again.
struct RunningParse {
  let parser: xmlParserCtxtPtr
  let state: UnsafeMutablePointer<ParserState>

  /// Finds the parse by the context that libxml2 gives to a callback.
  @inline(__always)
  init?(_ context: UnsafeMutableRawPointer?) {
    guard let parser = context?.assumingMemoryBound(to: xmlParserCtxt.self),
      let state = parser.pointee._private?.assumingMemoryBound(to: ParserState.self)
    else { return nil }
    self.parser = parser
    self.state = state
  }

  func start(_ tag: borrowing XMLStartTag) {
    guard !state.pointee.isStopped else { return }
    state.pointee.depth += 1
    state.pointee.textRun = 0
    let limits = state.pointee.limits
    guard state.pointee.depth <= limits.depth else {
      return refuse(XMLIssue.limitExceeded, "elements are nested deeper than \(limits.depth)")
    }
    guard tag.attributeCount + tag.declarationCount <= limits.attributes else {
      return refuse(XMLIssue.limitExceeded, "an element has more than \(limits.attributes) attributes")
    }
    for index in 0..<tag.attributeCount where tag.value(at: index).count > limits.textLength {
      return refuse(XMLIssue.limitExceeded, "an attribute value is longer than \(limits.textLength) bytes")
    }
    state.pointee.sink.start(tag)
    checkInterest()
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !state.pointee.isStopped else { return }
    state.pointee.textRun += bytes.count
    let limit = state.pointee.limits.textLength
    guard state.pointee.textRun <= limit else {
      return refuse(XMLIssue.limitExceeded, "a text is longer than \(limit) bytes")
    }
    state.pointee.sink.text(bytes, parser)
  }

  func end(_ name: XMLNameToken) {
    guard !state.pointee.isStopped else { return }
    state.pointee.depth -= 1
    state.pointee.textRun = 0
    state.pointee.sink.end(name, parser)
    checkInterest()
  }

  /// Keeps the first error; warnings do not count.
  func note(_ error: xmlError) {
    guard error.level.rawValue >= XML_ERR_ERROR.rawValue, !state.pointee.isStopped else { return }
    state.pointee.issue = XMLIssue(error, file: state.pointee.file)
  }

  func refuse(_ code: Int32, _ message: String) {
    if state.pointee.issue == nil {
      let line = parser.pointee.input.map { Int($0.pointee.line) } ?? 0
      state.pointee.issue = XMLIssue(file: state.pointee.file, line: line, code: code, message: message)
    }
    xmlStopParser(parser)
  }

  /// Refuses a declared encoding that the bytes, which are valid UTF-8, cannot be trusted to have.
  func checkEncoding() {
    guard let declared = parser.pointee.encoding ?? parser.pointee.input?.pointee.encoding else { return }
    let name = String(cString: declared)
    switch name.uppercased() {
    case "UTF-8", "UTF8": break
    case "US-ASCII", "ASCII", "ISO-8859-1": state.pointee.isASCIIOnly = true
    default: refuse(XMLIssue.encodingRefused, "the encoding \(name) is not read; save the file as UTF-8")
    }
  }

  @inline(__always)
  private func checkInterest() {
    guard !state.pointee.sink.wantsMore else { return }
    state.pointee.isSatisfied = true
    xmlStopParser(parser)
  }
}
