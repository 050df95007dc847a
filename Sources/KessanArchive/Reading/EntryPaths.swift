/// The paths of an archive, of which each is allowed and none can be taken for another.
///
/// Paths are compared without regard to case, because file systems of Windows and macOS do so.
struct EntryPaths {
  /// The names by the paths in lower case.
  private var names: [String: String] = [:]
  private var files: Set<String> = []

  /// Adds the name of an entry, and gives its path, which has no slash at its end.
  mutating func add(_ name: String) throws(ZipReadingError) -> String {
    let isDirectory = name.utf8.last == UInt8(ascii: "/")
    let path = isDirectory && name.utf8.count > 1 ? String(name.unicodeScalars.dropLast()) : name
    if let fault = ZipPathFault(of: path) { throw ZipReadingError(entry: name, .path(fault)) }
    let key = path.lowercased()
    if let other = names.updateValue(name, forKey: key) { throw ZipReadingError(entry: name, .duplicate(of: other)) }
    if !isDirectory { files.insert(key) }
    return path
  }

  /// - Throws: Where an entry lies below one that is a file.
  func check() throws(ZipReadingError) {
    // In the order of their steps, what lies below a path comes right behind it. No path has a NUL.
    let sorted = names.keys.map { key in (key: key, steps: key.utf8.map { $0 == UInt8(ascii: "/") ? 0 : $0 }) }
      .sorted { $0.steps.lexicographicallyPrecedes($1.steps) }
    for (upper, lower) in zip(sorted, sorted.dropFirst())
    where files.contains(upper.key) && lower.steps.starts(with: upper.steps + [0]) {
      throw ZipReadingError(entry: names[lower.key], .belowFile(names[upper.key] ?? upper.key))
    }
  }
}
