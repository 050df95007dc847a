import Foundation
import KessanDisclosure
import KessanModel
import KessanPlugin
import Testing

@testable import KessanWorkspace

@Suite("Workspace.json")
struct ConfigurationTests {
  @Test("Everything in it arrives")
  func header() throws {
    let configuration = try SampleWorkspace.configuration()
    #expect(configuration.header.entityName == Localized("Shop", ja: "商店"))
    #expect(configuration.header.period == FiscalSpan(.half(1), 2016))
    #expect(configuration.header.published == CalendarDate(year: 2016, month: 11, day: 8))
    #expect(configuration.header.fileStem == "shop-2016-11-08")
    #expect(configuration.modules == ["Shop"])
    #expect(configuration.data == ["facts.csv"])
    #expect(configuration.exports.map(\.format) == ["filing", "sections"])
  }

  @Test("The reporting currency and the counted things are optional, and judged")
  func units() throws {
    let plain = try SampleWorkspace.configuration()
    #expect(plain.header.currency == nil && plain.counts.isEmpty)
    func read(_ currency: String) throws -> WorkspaceConfiguration {
      let text = SampleWorkspace.json.replacing(
        "\"accountingStandard\"", with: "\"currency\": \"\(currency)\", \"accountingStandard\""
      ).replacing("\"data\"", with: "\"counts\": [\"SIM\", \"stores\"], \"data\"")
      return try WorkspaceConfiguration(json: Array(text.utf8))
    }
    let configuration = try read("JPY")
    #expect(configuration.header.currency == "JPY" && configuration.counts == ["SIM", "stores"])
    for currency in ["", "jpy", "YEN", "JPY "] {
      let fault = #expect(throws: WorkspaceFault.self) { try read(currency) }
      #expect(fault?.findings.map(\.location.column) == ["report.currency"])
    }
  }

  @Test(
    "Counted things are units of facts, and none that are units already",
    arguments: [
      ("SIM", nil), ("stores", nil), ("JPY", "kessan:badCount"), ("pure", "kessan:badCount"),
      ("kWh", "kessan:badCount"),
      ("a b", "kessan:badCount"), ("", "kessan:badCount"), ("店", "kessan:badCount"),
    ] as [(String, String?)])
  func counts(_ name: String, _ code: String?) throws {
    var configuration = try SampleWorkspace.configuration()
    configuration.counts = [name]
    let facts = SampleWorkspace.facts + "ShopVisitors,1Q16-end,,5,0,\(name),2,\n"
    let result = Pipeline(.standard + ExtensionSet([ShopModule()])).report(
      Workspace(configuration: configuration, files: ["facts.csv": Array(facts.utf8)]))
    #expect(result.findings.filter { $0.severity == .error }.map(\.code) == [code].compactMap(\.self))
    guard code == nil else { return }
    #expect(result.report?.facts.units.contains(Unit([.own(name)])) == true)
  }

  @Test("A year named by its end begins in the year before")
  func namedByEnd() throws {
    let text = SampleWorkspace.json.replacing("\"start\"", with: "\"end\"")
    let calendar = try WorkspaceConfiguration(json: Array(text.utf8)).header.calendar
    #expect(calendar.period("FY16")?.description == "2015-04-01/2016-03-31")
  }

  @Test("A format stands by its name alone or with options")
  func exports() throws {
    let text = SampleWorkspace.json.replacing(
      "\"filing\"", with: "{ \"format\": \"inline\", \"version\": \"1.0\", \"language\": \"ja\" }")
    let configuration = try WorkspaceConfiguration(json: Array(text.utf8))
    #expect(
      configuration.exports == [
        ExportChoice("inline", options: ["version": "1.0", "language": "ja"], file: "Workspace.json"),
        ExportChoice("sections", file: "Workspace.json"),
      ])
  }

  static let badExports = [
    "{ \"version\": \"1.0\" }", "{ \"format\": \"inline\", \"version\": 1.0 }", "7", "[]", "null",
  ]

  @Test("A format without a name, or an option that is no text, is a finding at its place", arguments: badExports)
  func badExport(_ entry: String) throws {
    let text = SampleWorkspace.json.replacing("\"filing\"", with: entry)
    let fault = #expect(throws: WorkspaceFault.self) { try WorkspaceConfiguration(json: Array(text.utf8)) }
    #expect(fault?.findings.map(\.code) == ["kessan:badWorkspace"])
    #expect(fault?.first.location.column?.hasPrefix("exports[0]") == true && fault?.first.location.line == 11)
  }

  static let prefixes: [(String, Bool)] =
    [
      ("iij", true), ("a1-b_c", true), ("", false), ("1a", false), ("xml", false), ("XMLx", false), ("a.b", false),
      ("a:b", false), ("link", false), ("xbrli", false), ("社", false), ("q", true),
      (String(repeating: "q", count: 64), true),
      (String(repeating: "q", count: 65), false), ("Link", false), ("scheme", true), ("ixbrl", true),
    ]
    + [
      "xbrli", "ix", "ixt", "link", "xlink", "iso4217", "utr", "xml", "xsi", "xs", "xsd", "xbrldi", "xbrldt", "nonnum",
      "num",
      "xbrl", "ref", "dtr-types", "enum2", "tp", "IX", "ixt-sec", "xmlns",
    ].map { ($0, false) }

  @Test("A prefix is a name that no standard has", arguments: prefixes)
  func prefix(_ text: String, _ isOne: Bool) {
    #expect(WorkspaceConfiguration.canBePrefix(text) == isOne)
  }

  static let paths: [(String, String?)] = [
    ("Data/results.csv", nil), ("results.csv", nil), ("Data/決算 1.csv", nil), ("Data/a..b/.c.csv", nil), ("...", nil),
    ("", "is empty"), ("/etc/passwd", "leaves the workspace"), ("../a.csv", "leaves the workspace"),
    ("Data/../Data/a.csv", "leaves the workspace"), ("Data/..", "leaves the workspace"),
    ("./Data/a.csv", "has a part . that means nothing"), ("Data/./a.csv", "has a part . that means nothing"),
    ("Data//a.csv", "has two slashes in a row, or one at its end"),
    ("Data/", "has two slashes in a row, or one at its end"), ("Data/a.csv\0x", "holds a control character"),
    ("Data/a\n.csv", "holds a control character"), ("Data/\u{1B}[31m.csv", "holds a control character"),
    ("Data/\u{85}.csv", "holds a control character"),
  ]

  @Test("A file of the workspace has one name", arguments: paths, ["data", "commentary"])
  func path(_ path: (text: String, fault: String?), _ list: String) throws {
    let written = try #require(String(data: JSONEncoder().encode([path.text]), encoding: .utf8))
    let json = SampleWorkspace.json.replacing(
      "\"data\": [\"facts.csv\"]",
      with: list == "data" ? "\"data\": \(written)" : "\"data\": [], \"commentary\": \(written)")
    do {
      let configuration = try WorkspaceConfiguration(json: Array(json.utf8))
      #expect((list == "data" ? configuration.data.map(\.file) : configuration.commentary) == [path.text])
      #expect(path.fault == nil)
    } catch {
      #expect(error.findings.count == 1 && error.first.code == "kessan:badWorkspace")
      #expect(error.first.location.column == "\(list)[0]" && error.first.location.line == 10)
      #expect(error.first.message == "The path \"\(path.text)\" \(path.fault ?? "").")
    }
  }

  @Test("A list has a longest length", arguments: ["modules", "data", "exports"], [10_000, 10_001])
  func list(_ key: String, _ count: Int) throws {
    let entries = (0..<count).map { "\"a\($0)\"" }.joined(separator: ",")
    let start = try #require(SampleWorkspace.json.range(of: "\"\(key)\": ["))
    let end = try #require(SampleWorkspace.json[start.upperBound...].firstIndex(of: "]"))
    let json = SampleWorkspace.json.replacingCharacters(in: start.upperBound..<end, with: entries)
    do {
      _ = try WorkspaceConfiguration(json: Array(json.utf8))
      #expect(count == WorkspaceConfiguration.longestList)
    } catch {
      #expect(count > WorkspaceConfiguration.longestList)
      #expect(error.findings.count == 1 && error.first.location.column == key)
      #expect(error.first.message.contains("10001 entries"))
    }
  }

  static let namespaces: [(String, Bool)] = [
    ("http://www.iij.ad.jp", true), ("https://a.jp/xbrl/2016-11-08", true), ("http://a.jp:80/~b/c;d=1,2%20", true),
    ("http://a.jp/x?y=z", true), ("http://a.jp/x#y", true), ("http://a.jp/x?y=/../", true),
    ("http://www.xbrl.orga", true),
    ("http://", false), ("http:///a", false), ("http://a.jp/", false), ("http://a.jp//b", false),
    ("http://a.jp/./b", false), ("http://a.jp/b/..", false), ("http://a.jp/%4", false), ("http://a.jp/%4g", false),
    ("http://a.jp/#a#b", false), ("http://a.jp/b c", false), ("http://a.jp/\"", false), ("http://a.jp/[b]", false),
    ("http://a.jp/決算", false), ("urn:kessan", false), ("http://www.xbrl.org", false), ("http://XBRL.org:80/a", false),
    ("http://www.w3.org?a", false),
  ]

  @Test("A namespace is an address that resolvers leave as it is, and of no standard", arguments: namespaces)
  func namespace(_ text: String, _ isOne: Bool) throws {
    let written = text.replacing("\"", with: "\\\"")
    let json = SampleWorkspace.json.replacing("http://www.example.com/xbrl/2016", with: written)
    do {
      #expect(try WorkspaceConfiguration(json: Array(json.utf8)).header.namespace == text)
      #expect(isOne)
    } catch {
      #expect(!isOne && error.findings.map(\.location.column) == ["report.namespace"])
    }
  }

  static let schemes: [(String, Bool)] = [
    ("http://www.tse.or.jp/sicc", true), ("https://a.jp/b?c#d", true), ("urn:lei:x", true), ("tag:a.jp,2016", true),
    ("sicc", false), ("a:b", false), (":b", false), ("ab:", false), ("ab:c:d", false), ("1a:b", false),
    ("http://a.jp/ ", false), ("http://a.jp/é", false), ("http://[", false), ("http://a.jp/#a#b", false),
    ("http://www.xbrl.org/2003/iso4217", false), ("https://xbrl.org/2021", false),
  ]

  @Test("A scheme is an address, and of no standard", arguments: schemes)
  func scheme(_ text: String, _ canBe: Bool) throws {
    let json = SampleWorkspace.json.replacing("http://www.example.com/company", with: text)
    do {
      #expect(try WorkspaceConfiguration(json: Array(json.utf8)).header.entityScheme == text)
      #expect(canBe)
    } catch {
      #expect(!canBe && error.findings.map(\.location.column) == ["entity.scheme"])
    }
  }
}
