/// What the callbacks of one parse share; libxml2 carries a pointer to it.
struct ParserState {
  let file: String
  let limits: XMLLimits
  var sink: any EventSink
  /// The first error; no event is delivered after it.
  var issue: XMLIssue?
  /// The handler has seen enough.
  var isSatisfied = false
  /// The document says that it is written in a subset of Latin-1; only its ASCII part is sure to mean the same in UTF-8.
  var isASCIIOnly = false
  /// How many elements are open.
  var depth = 0
  /// The bytes of text since the last tag.
  var textRun = 0

  init(file: String, limits: XMLLimits, sink: any EventSink) {
    self.file = file
    self.limits = limits
    self.sink = sink
  }

  var isStopped: Bool {
    @inline(__always) get { issue != nil || isSatisfied }
  }
}
