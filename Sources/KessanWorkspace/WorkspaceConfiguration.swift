import Foundation
import KessanDisclosure
import KessanModel

/// The workspace file, `Workspace.json`, as it is written.
public struct WorkspaceConfiguration: Sendable, Hashable {
  public var header: ReportHeader
  /// The modules to run, by id, in the order of the report.
  public var modules: [String]
  /// The names of things that are counted, which facts may have as their unit, beside those that modules declare.
  public var counts: [String]
  /// The fact files, relative to the workspace, in order.
  public var data: [String]
  /// The commentary files, relative to the workspace, in order.
  public var commentary: [String]
  /// The formats to write, with their options.
  public var exports: [ExportChoice]

  public init(
    header: ReportHeader, modules: [String], counts: [String] = [], data: [String], commentary: [String] = [],
    exports: [ExportChoice]
  ) {
    self.header = header
    self.modules = modules
    self.counts = counts
    self.data = data
    self.commentary = commentary
    self.exports = exports
  }
}

extension WorkspaceConfiguration {
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
  /// - Throws: ``Finding`` that names the place in the file.
  public init(json bytes: [UInt8], file: String = "Workspace.json") throws(Finding) {
    let raw: RawWorkspace
    do {
      raw = try JSONDecoder().decode(RawWorkspace.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw Self.finding(error, in: bytes, file: file)
    } catch let error as RawWorkspace.UnknownKey {
      throw error.finding(file)
    } catch {
      throw Finding(
        "kessan:badWorkspace", .error, .init(file: file), "The workspace file cannot be read: \(error).",
        hint: "Compare it with the reference workspace.")
    }
    if let repeated = RepeatedKey(bytes) { throw repeated.finding(file) }
    self = try raw.checked(file)
  }

  private static func finding(_ error: DecodingError, in bytes: [UInt8], file: String) -> Finding {
    func path(_ keys: [any CodingKey]) -> String {
      keys.map { key in key.intValue.map { "[\($0)]" } ?? key.stringValue }.joined(separator: ".")
    }
    switch error {
    case .keyNotFound(let key, let context):
      let place = path(context.codingPath + [key])
      return Finding(
        "kessan:badWorkspace", .error, .init(file: file, column: place), "The key \(place) is missing.",
        hint: "Add it; the reference workspace shows every key.")
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      let place = path(context.codingPath)
      return Finding(
        "kessan:badWorkspace", .error, .init(file: file, column: place), "The value of \(place) is of the wrong kind.",
        hint: "The reference workspace shows what belongs there.")
    case .dataCorrupted(let context):
      let fault = JSONFault(bytes)
      return Finding(
        "kessan:badJSON", .error,
        .init(
          file: file, line: fault?.line, column: context.codingPath.isEmpty ? nil : path(context.codingPath)),
        "The file is not valid JSON: \(fault?.message ?? context.debugDescription)",
        hint: "Look for a missing comma, quote or bracket.")
    @unknown default:
      return Finding(
        "kessan:badWorkspace", .error, .init(file: file), "The workspace file cannot be read.",
        hint: "Compare it with the reference workspace.")
    }
  }
}
