import KessanModel
import KessanWorkspace

/// Writes a minimal workspace that builds at once.
enum WorkspaceScaffold {
  /// Makes the folder with its files and gives their paths.
  ///
  /// - Throws: ``Finding`` where the folder holds a workspace already or cannot be written.
  static func write(_ folder: String) throws(Finding) -> [String] {
    let name = folder.split(separator: "/").last ?? ""
    let letters = name.lowercased().filter { $0.isASCII && $0.isLetter }
    let candidate = String(letters.prefix(12))
    let prefix = WorkspaceConfiguration.canBePrefix(candidate) ? candidate : "company"
    let files = [
      ("Workspace.json", workspace(prefix: prefix)), ("Data/results.csv", results),
      ("Data/commentary/results.md", commentary), (".gitignore", "Exports/selection/\n"),
    ]
    return try FileScaffold.write(files.map { ("\(folder)/\($0.0)", $0.1) })
  }

  private static func workspace(prefix: String) -> String {
    """
    {
      "$schema": "Exports/schema/workspace.schema.json",
      "entity": {
        "name": { "en": "Example Company", "ja": "例示株式会社" },
        "scheme": "http://www.example.com/company",
        "identifier": "0001"
      },
      "report": {
        "title": { "en": "Results for the First Half of FY2025", "ja": "2025年度上期決算" },
        "period": "1H25",
        "published": "2025-11-10",
        "accountingStandard": "IFRS",
        "namespace": "http://www.example.com/xbrl/2025-11-10",
        "prefix": "\(prefix)",
        "source": "Results for 1H FY2025"
      },
      "fiscalYear": { "startMonth": 4, "namedBy": "start" },
      "modules": [
        "Consolidated"
      ],
      "data": [
        "Data/results.csv"
      ],
      "commentary": [
        "Data/commentary/results.md"
      ],
      "exports": ["filing", "inline", "sections", "xlsx", "report"]
    }

    """
  }

  private static let results = """
    concept,period,dimensions,printed,scale,unit,slide,reading,formula,note
    Revenues,1H25,,"1,234",6,JPY,1,,,
    Revenues,1H24,,"1,100",6,JPY,1,,,
    RevenuesGrowthRate,1H25,Comparison=YoY,up 12.2%,-2,pure,1,,Revenues@1H25/Revenues@1H24-1,
    CostOfRevenue,1H25,,900,6,JPY,1,,,
    CostOfRevenue,1H24,,820,6,JPY,1,,,
    GrossProfit,1H25,,334,6,JPY,1,,Revenues@1H25-CostOfRevenue@1H25,
    GrossProfit,1H24,,280,6,JPY,1,,Revenues@1H24-CostOfRevenue@1H24,
    GrossProfitToRevenuesRatio,1H25,,27.1%,-2,pure,1,,GrossProfit@1H25/Revenues@1H25,
    OperatingIncomeLoss,1H25,,(15),6,JPY,1,,,a loss: brackets make the fact negative

    """

  private static let commentary = """
    <!-- A number in commentary is a fact, by its reference and a format: {REFERENCE|FORMAT}. -->

    # II-1

    - Revenues of 1H25 were {Revenues@1H25|millions}, {RevenuesGrowthRate@1H25[Comparison=YoY]|change} year on year.

    """
}
