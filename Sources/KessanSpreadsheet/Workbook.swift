import CLibXLSXWriter

/// A workbook that libxlsxwriter builds: sheets, formats, charts; in the end the bytes of an `.xlsx` file.
///
///     let workbook = try Workbook(DocumentProperties(title: "Results", created: 0))
///     let sheet = try workbook.addSheet("Cover")
///     try sheet.write("Results", row: 0, column: 0)
///     let bytes = try workbook.finish()
///
/// The library writes to files only: it gets a private temporary folder, which is removed in every case.
package final class Workbook {
  private var handle: UnsafeMutablePointer<lxw_workbook>?
  private let folder: TemporaryFolder
  private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]
  private var sheetNames: Set<String> = []
  private let streamsRows: Bool
  private var counts: [CellCount] = []

  /// An empty workbook.
  ///
  /// - Parameter streamsRows: Whether sheets keep no row in memory but the last: for many rows. Every row must then be
  ///   written from top to bottom, and charts carry no copy of their values.
  /// - Throws: ``SpreadsheetError`` where there is no memory or no temporary folder.
  package init(_ properties: DocumentProperties, streamsRows: Bool = false) throws(SpreadsheetError) {
    folder = try TemporaryFolder()
    self.streamsRows = streamsRows
    handle = folder.path.withCString { path in
      var options = lxw_workbook_options()
      options.constant_memory = streamsRows ? 1 : 0
      options.tmpdir = UnsafeMutablePointer(mutating: path)
      return workbook_new_opt(folder.file, &options)
    }
    guard let handle else { throw .library("there is no memory for it") }
    try Self.set(properties, handle)
  }

  deinit {
    if let handle { lxw_workbook_free(handle) }
  }

  private static func set(
    _ properties: DocumentProperties, _ handle: UnsafeMutablePointer<lxw_workbook>
  ) throws(SpreadsheetError) {
    let error = withCStrings(
      [
        properties.title, properties.subject, properties.company, properties.comments,
      ].map { CellText.escaped(CellText.parts($0, longest: 255)[0]) }
    ) { texts in
      var copy = lxw_doc_properties()
      copy.title = texts[0]
      copy.subject = texts[1]
      copy.company = texts[2]
      copy.comments = texts[3]
      // The library takes zero for "now".
      copy.created = time_t(properties.created == 0 ? 1 : properties.created)
      return workbook_set_properties(handle, &copy)
    }
    try check(error)
  }

  /// Adds a sheet behind the others.
  ///
  /// - Parameter name: A name from ``SheetName/unique(_:taken:)``.
  /// - Throws: ``SpreadsheetError/sheetName(_:)`` for any other.
  package func addSheet(_ name: String) throws(SpreadsheetError) -> Worksheet {
    guard let handle else { throw .finished }
    guard SheetName.isLegal(name), sheetNames.insert(name.lowercased()).inserted else { throw .sheetName(name) }
    guard let sheet = workbook_add_worksheet(handle, name) else { throw .sheetName(name) }
    counts.append(CellCount(inOrder: streamsRows))
    return Worksheet(name: name, number: counts.count - 1, handle: sheet, workbook: self)
  }

  /// Closes the workbook and gives its bytes.
  ///
  /// - Throws: ``SpreadsheetError`` where the library or the disk fails.
  package func finish() throws(SpreadsheetError) -> [UInt8] {
    guard let handle else { throw .finished }
    self.handle = nil
    formats = [:]
    try Self.check(workbook_close(handle))
    let bytes = try folder.bytes()
    try PackageCheck.verify(bytes, cells: counts.map(\.count))
    return bytes
  }

  /// Notes that a cell of a sheet is written.
  func count(_ sheet: Int, _ row: lxw_row_t, _ column: lxw_col_t) { counts[sheet].add(row: row, column: column) }

  func require() throws(SpreadsheetError) -> UnsafeMutablePointer<lxw_workbook> {
    guard let handle else { throw .finished }
    return handle
  }

  static func check(_ error: lxw_error) throws(SpreadsheetError) {
    guard error != LXW_NO_ERROR else { return }
    throw .library(lxw_strerror(error).map { String(cString: $0) } ?? "error \(error.rawValue)")
  }

  /// The format for a style, made when it is first asked for; nil for the plain style.
  func format(_ style: CellStyle) throws(SpreadsheetError) -> UnsafeMutablePointer<lxw_format>? {
    if style == CellStyle() { return nil }
    if let known = formats[style] { return known }
    guard let format = workbook_add_format(try require()) else { throw .library("there is no memory for a format") }
    style.apply(to: format)
    formats[style] = format
    return format
  }
}

/// Calls with the texts as C strings, which live as long as the call.
private func withCStrings<Result>(
  _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = texts.map { text in
    let bytes = text.utf8CString
    let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
    for (index, byte) in bytes.enumerated() { copy[index] = byte }
    return copy
  }
  defer { for copy in copies { copy.deallocate() } }
  return body(copies)
}
