/// The central directory of an archive (APPNOTE 4.3.12), each entry of which is checked against the rest of the archive.
///
/// libzip reads it as well, and the entries through it. It does not show names with NUL in them, flags, and where entries
/// lie, without which an archive that hides something cannot be told.
struct CentralDirectory {
  let headers: [EntryHeader]

  /// - Throws: The first thing that is wrong with the archive.
  init(of archive: ArchiveBytes, limits: ZipLimits) throws(ZipReadingError) {
    let end = try EndRecord(of: archive)
    guard end.entries <= limits.entries else {
      throw ZipReadingError(.tooManyEntries(count: end.entries, limit: limits.entries))
    }
    guard end.directory.count <= limits.directorySize else {
      throw ZipReadingError(.directorySize(size: end.directory.count, limit: limits.directorySize))
    }
    guard let directory = try archive.record(at: end.directory.lowerBound, size: end.directory.count) else {
      throw ZipReadingError(.cutOff)
    }
    var headers: [EntryHeader] = []
    var offset = 0
    while offset < directory.count {
      headers.append(try EntryHeader(in: directory, at: &offset))
    }
    guard headers.count == end.entries else {
      throw ZipReadingError(.brokenDirectory("it lists \(headers.count) entries and states \(end.entries)"))
    }
    for header in headers { try header.check() }
    try limits.check(headers)
    try ArchiveLayout.check(headers, before: end.directory.lowerBound, archive)
    self.headers = headers
  }
}
