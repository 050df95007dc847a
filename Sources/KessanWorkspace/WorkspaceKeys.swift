/// The keys of `Workspace.json`, and what belongs under each.
enum WorkspaceKeys {
  /// The keys of an object, by its path.
  static func keys(of path: String) -> [String] {
    switch path {
    case "":
      ["$schema", "entity", "report", "fiscalYear", "modules", "counts", "data", "commentary", "profile", "exports"]
    case "entity": ["name", "shortName", "scheme", "identifier"]
    case "report":
      ["title", "period", "published", "accountingStandard", "currency", "namespace", "prefix", "source"]
    case "fiscalYear": ["startMonth", "namedBy"]
    default: ["en", "ja"]
    }
  }

  /// What to write at a path, as a sentence.
  static func hint(for path: String) -> String {
    if let hint = hints[path] { return hint }
    if path.hasSuffix("].source") {
      return "Write the name of a source in double quotes; kessan extensions lists them."
    }
    if path.hasSuffix("].file") { return "Write a path inside the workspace, such as \"Data/results.csv\"." }
    if path.hasSuffix("].format") { return "Write the name of a format in double quotes; kessan formats lists them." }
    guard path.hasSuffix("]"), let list = path.firstIndex(of: "[") else { return "Write a text in double quotes." }
    return entryHints[String(path[..<list])] ?? "Write a text in double quotes."
  }

  private static let hints = [
    "": "Write an object: { \"entity\": …, \"report\": …, … }. kessan new workspace makes one.",
    "$schema": "Write the path of the schema in double quotes, or leave the key out.",
    "entity": "Write the company as an object with name, scheme and identifier.",
    "entity.name": "Write it as { \"en\": \"Example Inc.\" }, with a Japanese name under \"ja\" where there is one.",
    "entity.shortName": "Write it as { \"en\": \"Example\" }, or leave the key out.",
    "entity.scheme":
      "Write the address of whoever gives the identifiers out, such as http://www.tse.or.jp/sicc.",
    "entity.identifier": "Write the company's code in the scheme, in double quotes.",
    "report":
      "Write an object with title, period, published, accountingStandard, namespace, prefix and source.",
    "report.title": "Write it as { \"en\": \"Results for the First Half of FY2016\" }.",
    "report.period": "Write the fiscal period as 1H16, 2Q16 or FY16.",
    "report.published": "Write the day of publication as 2016-11-08.",
    "report.accountingStandard": "Write the standard, such as IFRS or US GAAP.",
    "report.currency":
      "Write the three-letter code of the reporting currency, such as JPY, or leave the key out.",
    "report.namespace":
      "Write an http address of your own company, in ASCII, without a slash at the end and without .. or // in it.",
    "report.prefix": "Write a few ASCII letters of your own, such as acme.",
    "report.source": "Write the title of the announcement that the report is made from.",
    "fiscalYear": "Write { \"startMonth\": 4 } for a year that begins in April.",
    "fiscalYear.startMonth": "Write the month in which the year begins: 1 to 12.",
    "fiscalYear.namedBy": "Write start or end: the year by which a fiscal year is named.",
    "modules": "Write a list of names; kessan modules lists them.",
    "counts": "Write a list of names of things that are counted, such as [\"stores\"], or leave the key out.",
    "data": "Write a list of paths, such as [\"Data/results.csv\"].",
    "commentary": "Write a list of paths, such as [\"Data/commentary/results.md\"], or leave the key out.",
    "profile":
      "Write the name of a gateway's profile in double quotes, or leave the key out; kessan extensions lists them.",
    "exports": "Write a list of formats, such as [\"filing\"]; kessan formats lists them.",
  ]

  private static let entryHints = [
    "modules": "Write the name of a module in double quotes; kessan modules lists them.",
    "counts": "Write the name of what is counted in double quotes.",
    "data":
      "Write a path inside the workspace, such as \"Data/results.csv\", or { \"source\": \"csv\", \"file\": \"Data/results.csv\" }; kessan extensions lists sources.",
    "commentary": "Write a path inside the workspace, such as \"Data/commentary/results.md\".",
    "exports":
      "Write a format as \"filing\" or { \"format\": \"inline\", \"language\": \"ja\" }; kessan formats lists them.",
  ]
}
