import KessanDisclosure
import KessanModel

/// The workspace file with its texts unchecked.
struct RawWorkspace: Decodable {
  struct Text: Decodable {
    let en: String
    let ja: String?

    var localized: Localized { Localized(en, ja: ja) }
  }

  struct Entity: Decodable {
    let name: Text
    let shortName: Text?
    let scheme: String
    let identifier: String
  }

  struct Report: Decodable {
    let title: Text
    let period: String
    let published: String
    let accountingStandard: String
    let currency: String?
    let namespace: String
    let prefix: String
    let source: String
  }

  struct Year: Decodable {
    let startMonth: Int
    let namedBy: String?
  }

  /// A format: its name alone, or an object with the name as `format` and the options beside it.
  struct Export: Decodable {
    let format: String
    let options: [String: String]

    init(from decoder: any Decoder) throws {
      if let name = try? decoder.singleValueContainer().decode(String.self) {
        format = name
        options = [:]
        return
      }
      let container = try decoder.container(keyedBy: AnyKey.self)
      var options: [String: String] = [:]
      for key in container.allKeys { options[key.stringValue] = try container.decode(String.self, forKey: key) }
      guard let format = options.removeValue(forKey: "format") else {
        throw DecodingError.keyNotFound(
          AnyKey(stringValue: "format"),
          DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "a format has a name"))
      }
      self.format = format
      self.options = options
    }
  }

  let entity: Entity
  let report: Report
  let fiscalYear: Year
  let modules: [String]
  let counts: [String]?
  let data: [String]
  let commentary: [String]?
  let exports: [Export]

  private enum Key: String, CodingKey, CaseIterable {
    case schema = "$schema"
    case entity, report, fiscalYear, modules, counts, data, commentary, exports
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    entity = try container.decode(Entity.self, forKey: .entity)
    report = try container.decode(Report.self, forKey: .report)
    fiscalYear = try container.decode(Year.self, forKey: .fiscalYear)
    modules = try container.decode([String].self, forKey: .modules)
    counts = try container.decodeIfPresent([String].self, forKey: .counts)
    data = try container.decode([String].self, forKey: .data)
    commentary = try container.decodeIfPresent([String].self, forKey: .commentary)
    exports = try container.decode([Export].self, forKey: .exports)
    try Self.refuseUnknownKeys(try decoder.container(keyedBy: AnyKey.self), at: "")
  }

  /// The keys below each place of the file.
  private static let keys: [String: Set<String>] = [
    "": Set(Key.allCases.map(\.rawValue)),
    "entity": ["name", "shortName", "scheme", "identifier"], "entity.name": ["en", "ja"],
    "entity.shortName": ["en", "ja"],
    "report": ["title", "period", "published", "accountingStandard", "currency", "namespace", "prefix", "source"],
    "report.title": ["en", "ja"], "fiscalYear": ["startMonth", "namedBy"],
  ]

  private static func refuseUnknownKeys(_ container: KeyedDecodingContainer<AnyKey>, at place: String) throws {
    for key in container.allKeys.sorted(by: { $0.stringValue < $1.stringValue }) {
      let name = place.isEmpty ? key.stringValue : "\(place).\(key.stringValue)"
      guard keys[place]?.contains(key.stringValue) ?? false else { throw UnknownKey(name: name) }
      guard keys[name] != nil else { continue }
      try refuseUnknownKeys(try container.nestedContainer(keyedBy: AnyKey.self, forKey: key), at: name)
    }
  }

  private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// A key that has no meaning.
  struct UnknownKey: Error, CustomStringConvertible {
    let name: String

    var description: String { "the key \"\(name)\" has no meaning" }

    func finding(_ file: String) -> Finding {
      Finding(
        "kessan:badWorkspace", .error, .init(file: file, column: name), "The key \"\(name)\" has no meaning.",
        hint: "Correct its name, or remove it; the reference workspace shows every key.")
    }
  }

  /// The configuration with every text understood.
  ///
  /// - Throws: ``Finding`` for the first value that cannot be.
  func checked(_ file: String) throws(Finding) -> WorkspaceConfiguration {
    func fault(_ key: String, _ message: String, _ hint: String) -> Finding {
      Finding("kessan:badWorkspace", .error, .init(file: file, column: key), message, hint: hint)
    }
    guard let naming = FiscalCalendar.Naming(rawValue: fiscalYear.namedBy ?? "start") else {
      throw fault("fiscalYear.namedBy", "\"\(fiscalYear.namedBy ?? "")\" names no year.", "Write start or end.")
    }
    guard let calendar = FiscalCalendar(startMonth: fiscalYear.startMonth, naming: naming) else {
      throw fault("fiscalYear.startMonth", "\(fiscalYear.startMonth) is no month.", "Write 1 to 12.")
    }
    guard let period = FiscalSpan(report.period) else {
      throw fault("report.period", "\"\(report.period)\" is no fiscal period.", "Write 1H16, 2Q16 or FY16.")
    }
    guard (1900...2999).contains(period.year) else {
      throw fault(
        "report.period", "The year of \"\(report.period)\" is out of reach.", "Write a year from 1900 to 2999.")
    }
    guard let published = CalendarDate(report.published) else {
      throw fault("report.published", "\"\(report.published)\" is no date.", "Write it as 2016-11-08.")
    }
    if let currency = report.currency, !Currency.codes.contains(currency) {
      throw fault(
        "report.currency", "\"\(currency)\" is no currency code of ISO 4217.",
        "Write the three-letter code of the reporting currency, such as JPY, or leave the key out.")
    }
    guard WorkspaceConfiguration.canBePrefix(report.prefix) else {
      throw fault(
        "report.prefix", "\"\(report.prefix)\" cannot be a prefix, or belongs to a standard.",
        "Use a few ASCII letters of your own, such as acme.")
    }
    guard NamespaceAddress.isOne(report.namespace), !NamespaceAddress.isOfAStandard(report.namespace) else {
      throw fault(
        "report.namespace", "\"\(report.namespace)\" cannot be a namespace.",
        "Write an http address of your own company, in ASCII, without a slash at the end and without .. or // in it.")
    }
    for (key, text) in [
      ("entity.name.en", entity.name.en), ("entity.scheme", entity.scheme), ("entity.identifier", entity.identifier),
      ("report.title.en", report.title.en), ("report.accountingStandard", report.accountingStandard),
      ("report.source", report.source), ("entity.name.ja", entity.name.ja ?? "—"),
      ("report.title.ja", report.title.ja ?? "—"), ("entity.shortName.en", entity.shortName?.en ?? "—"),
      ("entity.shortName.ja", entity.shortName?.ja ?? "—"),
    ] where !text.contains(where: { !$0.isWhitespace }) {
      throw fault(key, "The value of \(key) is empty.", "Write it.")
    }
    for (key, text) in [
      ("entity.name.en", entity.name.en), ("entity.name.ja", entity.name.ja ?? ""), ("entity.scheme", entity.scheme),
      ("entity.identifier", entity.identifier), ("report.title.en", report.title.en),
      ("report.title.ja", report.title.ja ?? ""), ("report.accountingStandard", report.accountingStandard),
      ("report.source", report.source), ("entity.shortName.en", entity.shortName?.en ?? ""),
      ("entity.shortName.ja", entity.shortName?.ja ?? ""),
    ] where !text.isWritableInXML {
      throw fault(
        key, "The value of \(key) holds a control character or noncharacter, which no XML document can hold.",
        "Remove it.")
    }
    guard NamespaceAddress.canBeScheme(entity.scheme) else {
      throw fault(
        "entity.scheme", "\"\(entity.scheme)\" cannot be the scheme of an identifier.",
        "Write the address of whoever gives the identifiers out, such as http://www.tse.or.jp/sicc.")
    }
    for (key, paths) in [("data", data), ("commentary", commentary ?? [])] {
      for path in paths {
        if let reason = WorkspacePath.fault(path) {
          throw fault(key, "The path \"\(path)\" \(reason).", "Write it as \"Data/results.csv\", inside the workspace.")
        }
      }
    }
    for (key, count) in [
      ("data", data.count), ("commentary", commentary?.count ?? 0), ("modules", modules.count),
      ("exports", exports.count),
    ] where count > WorkspaceConfiguration.longestList {
      throw fault(
        key, "The list \(key) has \(count) entries; at most \(WorkspaceConfiguration.longestList) are read.",
        "Name each once, and join small files.")
    }
    return WorkspaceConfiguration(
      header: ReportHeader(
        entityName: entity.name.localized, entityShortName: entity.shortName?.localized, entityScheme: entity.scheme,
        entityIdentifier: entity.identifier,
        title: report.title.localized, period: period, calendar: calendar,
        accountingStandard: report.accountingStandard, currency: report.currency, published: published,
        namespace: report.namespace, prefix: report.prefix, source: report.source),
      modules: modules, counts: counts ?? [], data: data, commentary: commentary ?? [],
      exports: exports.map { ExportChoice($0.format, options: $0.options, file: file) })
  }
}
