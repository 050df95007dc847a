/// Guesses what a misspelt name was meant to be.
public enum Suggestion {
  /// The longest name, in bytes, that is compared with those that are known.
  static let longestName = 100

  /// "Did you mean …?" with the nearest of the known names, or another hint where none is near.
  public static func hint(for name: String, among known: [String], otherwise: String) -> String {
    guard name.utf8.count <= longestName else { return otherwise }
    let limit = max(1, name.count / 3)
    let letters = Array(name.lowercased().utf8)
    let near = known.map { (distance(letters, $0, limit: limit), $0) }.filter { $0.0 <= limit }.min { $0 < $1 }
    return near.map { "Did you mean \($0.1)?" } ?? otherwise
  }

  /// The number of edits from one name to another, or more than `limit` where that is certain early.
  private static func distance(_ left: [UInt8], _ second: String, limit: Int) -> Int {
    guard abs(left.count - second.utf8.count) <= limit else { return limit + 1 }
    let right = Array(second.lowercased().utf8)
    guard abs(left.count - right.count) <= limit else { return limit + 1 }
    var row = Array(0...right.count)
    for (index, byte) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let cost = min(diagonal + (byte == right[column] ? 0 : 1), row[column] + 1, row[column + 1] + 1)
        diagonal = row[column + 1]
        row[column + 1] = cost
      }
    }
    return row[right.count]
  }
}
