public import KessanModel

/// A format that a workspace or a command line asks for, with the options it gives.
///
///     ExportChoice("inline", options: ["version": "1.0", "language": "ja"])
///     ExportChoice(argument: "inline:version=1.0,language=ja")
public struct ExportChoice: Sendable, Hashable {
  /// The name of an ``Exporter``.
  public let format: String
  /// Unchecked, by name.
  public let options: [String: String]
  /// The file that asks for it; nil for the command line.
  public let file: String?

  public init(_ format: String, options: [String: String] = [:], file: String? = nil) {
    self.format = format
    self.options = options
    self.file = file
  }

  /// Where the choice is made, for findings: the exports of a file, or the option of the command line.
  public var place: Finding.Location {
    file == nil ? .option("format", subject: format) : .init(file: file, column: "exports", subject: format)
  }

  /// Reads a command line's `format:name=value,…`; nil where it is not of that form or says an option twice.
  public init?(argument: String) {
    let parts = argument.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let format = parts.first, !format.isEmpty else { return nil }
    var options: [String: String] = [:]
    for pair in parts.count > 1 ? parts[1].split(separator: ",", omittingEmptySubsequences: false) : [] {
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard sides.count == 2, !sides[0].isEmpty, options[String(sides[0])] == nil else { return nil }
      options[String(sides[0])] = String(sides[1])
    }
    self.init(String(format), options: options)
  }
}
