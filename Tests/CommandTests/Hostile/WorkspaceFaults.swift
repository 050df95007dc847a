import Foundation
import Testing

extension HostileInput {
  /// `Workspace.json` that cannot be read, or says what cannot be.
  static let workspaceFaults = [
    workspace("JSON with a bracket too many", "kessan:badJSON", line: 3, column: "14") {
      try $0.replace("\"entity\": {", with: "\"entity\": {{")
    },
    workspace("JSON that ends early", "kessan:badJSON", line: 1, column: "13") {
      try $0.write("{ \"entity\": ", to: "Workspace.json")
    },
    workspace("an empty workspace file", "kessan:badJSON", line: 1, column: "1") {
      try $0.write("", to: "Workspace.json")
    },
    workspace("a workspace file of NULs", "kessan:badJSON") {
      try $0.write([UInt8](repeating: 0, count: 1000), to: "Workspace.json")
    },
    workspace("a workspace file that is not UTF-8", "kessan:badJSON") {
      try $0.write([0x7B, 0x22, 0xFF, 0xFE, 0x22, 0x7D], to: "Workspace.json")
    },
    workspace("JSON nested a hundred thousand deep", "kessan:badJSON", line: 1, column: "257") {
      try $0.write(String(repeating: "[", count: 100_000), to: "Workspace.json")
    },
    workspace("a workspace file of two megabytes", "kessan:unreadableFile") {
      try $0.write(String(repeating: " ", count: 2 << 20), to: "Workspace.json")
    },
    workspace("a list in place of the workspace", "kessan:badWorkspace") { try $0.write("[]", to: "Workspace.json") },
    workspace("no workspace file", "kessan:unreadableFile") { try $0.remove("Workspace.json") },
    workspace("a folder in place of the workspace file", "kessan:unreadableFile") {
      try $0.makeFolder("Workspace.json")
    },
    workspace("a pipe in place of the workspace file", "kessan:unreadableFile") { try $0.makePipe("Workspace.json") },
    setting("an unknown key", "kessan:badWorkspace", "\"modules\"", "\"colour\": 1, \"modules\"", column: "colour"),
    setting(
      "an unknown key further in", "kessan:badWorkspace", "\"namedBy\": \"start\"", "\"nameBy\": \"end\"",
      column: "fiscalYear.nameBy"),
    setting("a missing key", "kessan:badWorkspace", "\"prefix\": \"iij\",", "", column: "report.prefix"),
    workspace("a key twice", "kessan:badWorkspace", line: 22, column: "modules") {
      try $0.replace("\"modules\": [", with: "\"modules\": [], \"modules\": [")
    },
    workspace("an option twice", "kessan:badWorkspace", line: 86, column: "version") {
      try $0.replace("\"version\": \"1.0\"", with: "\"version\": \"1.0\", \"version\": \"1.1\"")
    },
    setting(
      "a text where a number belongs", "kessan:badWorkspace", "\"startMonth\": 4", "\"startMonth\": \"4\"",
      column: "fiscalYear.startMonth"),
    setting(
      "null where a list belongs", "kessan:badWorkspace", "\"modules\": [", "\"modules\": null, \"x\": [",
      column: "modules"),
    setting("an unknown module", "kessan:unknownModule", "\"Security\"", "\"Securty\"", column: "modules", exit: 1),
    setting("a module twice", "kessan:duplicateModule", "\"CDN\"", "\"CDN\", \"CDN\"", column: "modules", exit: 1),
    setting("an unknown format", "kessan:unknownFormat", "\"filing\"", "\"filling\"", column: "exports", exit: 1),
    setting(
      "an option that does not exist", "kessan:unknownOption", "\"version\": \"1.0\"", "\"verson\": \"1.0\"",
      column: "exports", exit: 1),
    setting(
      "options that do not go together", "kessan:unknownOption", "\"version\": \"1.0\" }",
      "\"version\": \"1.0\", \"registry\": \"5\" }", column: "exports", exit: 1),
    setting(
      "an option that is no text", "kessan:badWorkspace", "\"version\": \"1.0\"", "\"version\": 1.0",
      column: "exports[3].version"),
    setting(
      "a format twice", "kessan:duplicateExport", "\"filing\"", "\"filing\", \"filing\"", column: "exports", exit: 1),
    setting(
      "the same format with and without its default", "kessan:duplicateExport", "\"xlsx\"",
      "\"xlsx\", { \"format\": \"inline\", \"registry\": \"5\" }", column: "exports", exit: 1),
    workspace("no format at all", "kessan:noFormat", column: "exports", exit: 1) { workspace in
      let text = try String(contentsOf: workspace.url("Workspace.json"), encoding: .utf8)
      let list = try #require(text.range(of: "\"exports\": ["))
      try workspace.write(String(text[..<list.upperBound]) + "] }", to: "Workspace.json")
    },
    setting("the prefix of Inline XBRL", "kessan:badWorkspace", "\"iij\"", "\"ix\"", column: "report.prefix"),
    setting(
      "a namespace that no folder can lie below", "tpe:invalidCatalogFile", "/xbrl/2016-11-08", "/xbrl?2016-11-08",
      column: "report.namespace", exit: 1),
    setting(
      "a data path that climbs out", "kessan:badWorkspace", "Data/cdn.csv", "Data/../../cdn.csv", column: "data[7]"),
    setting(
      "a data path with a NUL", "kessan:badWorkspace", "Data/cdn.csv", #"Data/cdn.csv\u0000x"#, column: "data[7]"),
    setting("a data path with a dot", "kessan:badWorkspace", "Data/cdn.csv", "./Data/cdn.csv", column: "data[7]"),
    setting("a data path with two slashes", "kessan:badWorkspace", "Data/cdn.csv", "Data//cdn.csv", column: "data[7]"),
    workspace("a data file under a second name", "kessan:duplicateFile", column: "data", exit: 1) {
      try FileManager.default.createSymbolicLink(
        at: $0.url("Data/same.csv"), withDestinationURL: $0.url("Data/cdn.csv"))
      try $0.replace("\"Data/cdn.csv\"", with: "\"Data/cdn.csv\", \"Data/same.csv\"")
    },
    setting("an absolute data path", "kessan:badWorkspace", "Data/cdn.csv", "/etc/passwd", column: "data[7]"),
    setting(
      "a data file twice", "kessan:duplicateFile", "\"Data/cdn.csv\"", "\"Data/cdn.csv\", \"Data/cdn.csv\"",
      column: "data", exit: 1),
  ]

  /// What `Workspace.json` says of the report, and cannot be.
  static let headerFaults = [
    setting("a prefix with a blank", "kessan:badWorkspace", "\"iij\"", "\"i j\"", column: "report.prefix"),
    setting("a prefix in Japanese", "kessan:badWorkspace", "\"iij\"", "\"決算\"", column: "report.prefix"),
    setting("a prefix that begins with xml", "kessan:badWorkspace", "\"iij\"", "\"XmlIij\"", column: "report.prefix"),
    setting("a prefix of the standard", "kessan:badWorkspace", "\"iij\"", "\"xbrli\"", column: "report.prefix"),
    setting(
      "a namespace that is no address", "kessan:badWorkspace", "http://www.iij.ad.jp/xbrl/2016-11-08", "iij",
      column: "report.namespace"),
    setting(
      "a namespace with a blank", "kessan:badWorkspace", "http://www.iij.ad.jp/xbrl/", "http://www.iij.ad.jp/x brl/",
      column: "report.namespace"),
    setting(
      "the namespace of the standard", "kessan:badWorkspace", "http://www.iij.ad.jp/xbrl/2016-11-08",
      "http://www.xbrl.org/2003/instance", column: "report.namespace"),
    scheme("a scheme that is no address", "sicc"),
    scheme("a scheme with a blank at its end", "http://www.tse.or.jp/sicc "),
    scheme("a scheme with a bracket that never closes", "http://["),
    scheme("a scheme with a per cent sign alone", "http://www.tse.or.jp/%zz"),
    scheme("a scheme of a letter", "a:b:c"),
    scheme("a scheme of the standard, which has another prefix", "http://www.xbrl.org/2003/instance"),
    scheme("the scheme of the units registry", "http://www.xbrl.org/2009/utr"),
    namespace("a namespace without a host", "http://"),
    namespace("a namespace with an empty segment", "http://www.iij.ad.jp//xbrl"),
    namespace("a namespace that climbs out", "http://www.iij.ad.jp/../xbrl"),
    namespace("a namespace that ends in two dots", "http://www.iij.ad.jp/xbrl/.."),
    namespace("a namespace with a backslash", #"http://www.iij.ad.jp\\xbrl"#),
    namespace("a namespace with braces", "http://www.iij.ad.jp/{xbrl}"),
    namespace("a namespace with a per cent sign alone", "http://www.iij.ad.jp/xbrl%zz"),
    namespace("a namespace with two fragments", "http://www.iij.ad.jp/xbrl#a#b"),
    namespace("the host of the standard", "http://WWW.XBRL.ORG"),
    setting("a period that is none", "kessan:badWorkspace", "\"1H16\"", "\"3H16\"", column: "report.period"),
    setting(
      "a period beyond the calendar", "kessan:badWorkspace", "\"1H16\"", "\"FY9999\"", column: "report.period"),
    setting(
      "a period before the calendar", "kessan:badWorkspace", "\"1H16\"", "\"1H0001\"", column: "report.period"),
    setting(
      "a thirteenth month", "kessan:badWorkspace", "\"startMonth\": 4", "\"startMonth\": 13",
      column: "fiscalYear.startMonth"),
    setting(
      "a year named by nothing known", "kessan:badWorkspace", "\"namedBy\": \"start\"", "\"namedBy\": \"middle\"",
      column: "fiscalYear.namedBy"),
    setting(
      "the thirtieth of February", "kessan:badWorkspace", "\"2016-11-08\"", "\"2016-02-30\"", column: "report.published"
    ),
    setting(
      "a company without a name", "kessan:badWorkspace", "\"Internet Initiative Japan Inc.\"", "\"  \"",
      column: "entity.name.en"),
    setting(
      "a company without a Japanese name", "kessan:badWorkspace", "\"株式会社インターネットイニシアティブ\"", "\"\"",
      column: "entity.name.ja"),
    setting(
      "a character that XML cannot hold in a name", "kessan:badWorkspace", "Internet Initiative", #"Internet\u0001"#,
      column: "entity.name.en"),
    setting(
      "a noncharacter in the Japanese title", "kessan:badWorkspace", "連結決算\"", #"連結決算\uFFFE""#,
      column: "report.title.ja"),
  ]

  private static func scheme(_ name: String, _ scheme: String) -> HostileInput {
    setting(name, "kessan:badWorkspace", "http://www.tse.or.jp/sicc", scheme, column: "entity.scheme")
  }

  private static func namespace(_ name: String, _ namespace: String) -> HostileInput {
    setting(
      name, "kessan:badWorkspace", "http://www.iij.ad.jp/xbrl/2016-11-08", namespace, column: "report.namespace")
  }
}
