import KessanArchive

/// Looks whether every part of a finished file is a whole document, and every sheet has the cells that were written.
///
/// The library does not notice when its temporary files cannot take all of a part: the file would be whole, and a piece of
/// its content missing.
enum PackageCheck {
  /// - Parameter cells: How many cells were written to each sheet.
  /// - Throws: ``SpreadsheetError/truncated(part:)`` with the name of the first part that lacks something.
  static func verify(_ file: [UInt8], cells: [Int] = []) throws(SpreadsheetError) {
    var sheets = Dictionary(
      uniqueKeysWithValues: cells.enumerated().map { ("xl/worksheets/sheet\($0.offset + 1).xml", $0.element) })
    let parts: [(path: String, scan: PartScan)]
    do throws(ZipReadingError) {
      parts = try scans(of: ZipReader(file, limits: .none))
    } catch {
      throw .truncated(part: error.entry ?? "the directory")
    }
    for (path, scan) in parts {
      guard scan.isWhole, scan.cells == sheets.removeValue(forKey: path) ?? scan.cells else {
        throw .truncated(part: path)
      }
    }
    if !sheets.isEmpty { throw .truncated(part: "the directory") }
  }

  private static func scans(of archive: ZipReader) throws(ZipReadingError) -> [(path: String, scan: PartScan)] {
    var scans: [(path: String, scan: PartScan)] = []
    for entry in archive.entries {
      var scan = PartScan()
      let stream = try archive.stream(of: entry)
      while let block = try stream.next() { scan.read(block) }
      scans.append((entry.path, scan))
    }
    return scans
  }
}
