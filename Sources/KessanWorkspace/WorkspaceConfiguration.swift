import KessanBytes
public import KessanDisclosure
import KessanModel

/// The workspace file, `Workspace.json`, as it is written.
public struct WorkspaceConfiguration: Sendable, Hashable {
  public var header: ReportHeader
  /// The modules to run, by id, in the order of the report.
  public var modules: [String]
  /// The names of things that are counted, which facts may have as their unit, beside those that modules declare.
  public var counts: [String]
  /// The fact files, in order, each with the source that reads it.
  public var data: [SourceChoice]
  /// The commentary files, relative to the workspace, in order.
  public var commentary: [String]
  /// The formats to write, with their options.
  public var exports: [ExportChoice]
  /// The name of the gateway's profile; nil where the workspace names none.
  public var profile: String?
  /// Where in the file what is said above stands; nowhere for a configuration that was not read from a file.
  package private(set) var lines = WorkspaceLines()

  public init(
    header: ReportHeader, modules: [String], counts: [String] = [], data: [SourceChoice], commentary: [String] = [],
    exports: [ExportChoice], profile: String? = nil
  ) {
    self.header = header
    self.modules = modules
    self.counts = counts
    self.data = data
    self.commentary = commentary
    self.exports = exports
    self.profile = profile
  }
}

extension WorkspaceConfiguration {
  /// The name of the file.
  public static let fileName = "Workspace.json"
  /// The largest workspace file that is read, in bytes.
  static let largestFile = 1 << 20

  /// The most entries of a list in the workspace file.
  static let longestList = 10_000
  /// The longest prefix, in characters: it begins the names of files.
  static let longestPrefix = 64

  /// The prefixes that the standards have by custom; names that begin with `xml` are XML's own.
  private static let standardPrefixes: Set<String> = [
    "xbrl", "xbrli", "xbrldi", "xbrldt", "xbrldte", "xbrldie", "link", "xlink", "xl", "xs", "xsd", "xsi", "xsl",
    "xhtml",
    "html", "svg", "ref", "iso4217", "utr", "num", "nonnum", "dtr", "dtr-types", "enum", "enum2", "gen", "label",
    "reference", "formula", "variable", "ix", "ixt", "ixt-sec", "ixe", "tp", "cat", "oim", "oime", "xbrlje", "xbrlce",
    "calc11", "calc11e", "lei", "country", "currency",
  ]

  /// Whether a text can be the prefix of a report: a name that no standard has, in whatever case.
  public static func canBePrefix(_ text: String) -> Bool {
    let lowercased = text.lowercased()
    return QName.isElementName(text) && text.utf8.count <= longestPrefix && !lowercased.hasPrefix("xml")
      && !text.contains(".") && !standardPrefixes.contains(lowercased)
  }

  /// Reads a workspace file.
  ///
  /// - Throws: ``WorkspaceFault`` with everything that is wrong with it, each finding with its line.
  public init(json bytes: [UInt8], file: String = fileName) throws(WorkspaceFault) {
    let document: JSONField
    var reader = WorkspaceReader(file: file)
    do {
      let (value, repeatedKeys) = try JSONValue.reading(bytes)
      document = JSONField(value)
      for error in repeatedKeys { reader.fault(error) }
    } catch {
      throw WorkspaceFault(
        Finding(
          .badJSON, .init(file: file, line: error.place.line, column: "\(error.place.column)"),
          error.message, hint: error.hint))
    }
    let configuration = reader.configuration(document)
    if let first = reader.findings.first { throw WorkspaceFault(first, Array(reader.findings.dropFirst())) }
    guard let configuration else {
      throw WorkspaceFault(
        Finding(
          .badWorkspace, .init(file: file, line: 1), "The workspace file cannot be understood.",
          hint: WorkspaceKeys.hint(for: "")))
    }
    self = configuration
    lines = WorkspaceLines(document)
  }
}
