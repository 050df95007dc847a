/// The version of Kessan: it stands here and nowhere else in the sources.
///
/// A new version is this number and a heading in `CHANGELOG.md`; a test compares the two.
enum Version {
  static let number = "0.4.0"

  /// What `kessan --version` prints.
  static let line = "kessan \(number)"
}
