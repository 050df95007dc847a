import KessanModel
import KessanWorkspace

/// A workspace in memory.
enum SampleWorkspace {
  static let json = """
    {
      "entity": { "name": { "en": "Shop", "ja": "商店" }, "scheme": "http://www.example.com/company", "identifier": "1" },
      "report": {
        "title": { "en": "Results", "ja": "決算" }, "period": "1H16", "published": "2016-11-08",
        "accountingStandard": "IFRS", "namespace": "http://www.example.com/xbrl/2016", "prefix": "shop",
        "source": "Results"
      },
      "fiscalYear": { "startMonth": 4, "namedBy": "start" },
      "modules": ["Shop"],
      "data": ["facts.csv"],
      "exports": ["filing", "sections"]
    }
    """

  static let facts = """
    concept,period,dimensions,printed,scale,unit,slide,formula
    Revenues,1H16,,"1,234",6,JPY,1,
    CostOfRevenue,1H16,,0.90 billion,9,JPY,1,
    ShopRent,1H16,,12.3,6,JPY,1,Revenues@1H16/100
    ShopVisitors,2Q16-end,,345,0,visitors,2,

    """

  /// The configuration, with other modules where they are given.
  ///
  /// - Throws: where the text above is no configuration.
  static func configuration(modules: [String] = ["Shop"]) throws -> WorkspaceConfiguration {
    var configuration = try WorkspaceConfiguration(json: Array(json.utf8))
    configuration.modules = modules
    return configuration
  }

  /// The workspace, with other modules and facts where they are given.
  ///
  /// - Throws: where the text above is no configuration.
  static func workspace(modules: [String] = ["Shop"], facts: String = facts) throws -> Workspace {
    Workspace(
      configuration: try configuration(modules: modules), files: ["facts.csv": Array(facts.utf8)])
  }
}
