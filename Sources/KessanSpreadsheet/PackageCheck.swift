/// Looks whether every part of a finished file is a whole document, and every sheet has the cells that were written.
///
/// The library does not notice when its temporary files cannot take all of a part: the file would be whole, and a piece of
/// its content missing.
enum PackageCheck {
  /// - Parameter cells: How many cells were written to each sheet.
  /// - Throws: ``SpreadsheetError/truncated(part:)`` with the name of the first part that lacks something.
  static func verify(_ file: [UInt8], cells: [Int] = []) throws(SpreadsheetError) {
    guard var directory = ZipDirectory(file) else { throw .truncated(part: "the directory") }
    let sheets = Dictionary(
      uniqueKeysWithValues: cells.enumerated().map { ("xl/worksheets/sheet\($0.offset + 1).xml", $0.element) })
    var (count, seen) = (0, 0)
    while let entry = directory.next() {
      count += 1
      var scan = PartScan()
      let isRead = ZipInflation.forEachBlock(of: entry, in: file) { scan.read($0) }
      guard isRead, scan.isWhole else { throw .truncated(part: entry.name) }
      guard let written = sheets[entry.name] else { continue }
      seen += 1
      if scan.cells != written { throw .truncated(part: entry.name) }
    }
    if count != directory.count || seen != sheets.count { throw .truncated(part: "the directory") }
  }
}
