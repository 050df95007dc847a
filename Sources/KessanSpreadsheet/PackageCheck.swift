/// Looks whether every part of a finished file ends as an XML document does.
///
/// The library does not notice when its temporary files cannot take all of a part: the file would be whole, and its
/// content cut off.
enum PackageCheck {
  private static let longestTail = 256

  /// - Throws: ``SpreadsheetError/truncated(part:)`` with the name of the first part that is cut off.
  static func verify(_ file: [UInt8]) throws(SpreadsheetError) {
    guard var directory = ZipDirectory(file) else { throw .truncated(part: "the directory") }
    var count = 0
    while let entry = directory.next() {
      count += 1
      var tail: [UInt8] = []
      let isWhole = ZipInflation.forEachBlock(of: entry, in: file) { block in
        tail = Array((tail + block.suffix(longestTail)).suffix(longestTail))
      }
      guard isWhole, isClosed(tail) else { throw .truncated(part: entry.name) }
    }
    if count != directory.count { throw .truncated(part: "the directory") }
  }

  /// Whether the text ends with an end tag, or with an empty element.
  private static func isClosed(_ tail: [UInt8]) -> Bool {
    let last = tail.dropLast(while: { $0 == 0x0A })
    guard last.last == 0x3E, let opening = last.lastIndex(of: 0x3C) else { return false }
    return last[opening...].dropFirst().first == 0x2F || last.dropLast().last == 0x2F
  }
}

extension [UInt8] {
  fileprivate func dropLast(while isDropped: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    guard let last = lastIndex(where: { !isDropped($0) }) else { return [] }
    return self[...last]
  }
}
