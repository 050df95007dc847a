import KessanBytes
import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanSources

/// A small taxonomy, and texts read with it.
enum Sample {
  static let taxonomy: Taxonomy = {
    var vocabulary = Vocabulary(owner: "Sample")
    let concepts: [(String, ItemType)] = [
      ("Revenues", .monetary), ("OperatingIncomeLoss", .monetary), ("RevenuesGrowthRate", .percent),
      ("Orders", .integer), ("Title", .string),
    ]
    vocabulary.concepts = concepts.map { Concept($0, $1, .duration, label: Localized($0)) }
    vocabulary.counts = ["orders", "SIM"]
    vocabulary.dimensions = [
      Dimension("Segment", .explicit(defaultMember: "Consolidated"), label: Localized("Segment")),
      Dimension("Customer", .typed, label: Localized("Customer")),
    ]
    vocabulary.members = [
      Member("Consolidated", of: "Segment", label: Localized("All")),
      Member("NetworkServices", of: "Segment", label: Localized("Network services")),
      Member("Heading", of: "Segment", label: Localized("Heading"), isUsable: false),
    ]
    return Taxonomy.composed(of: [vocabulary]).0
  }()

  static let header = "concept,period,dimensions,printed,scale,unit,slide,value,decimals,reading,formula,note,language"
  static let columns = header.split(separator: ",").map(String.init)

  static func read(_ bytes: [UInt8], file: String = "facts.csv") -> SourcedFacts {
    var sourced = SourcedFacts()
    CSVFactSource().read(
      SourceInput(ByteInput(bytes), file: file, taxonomy: taxonomy, calendar: .japanese), into: &sourced)
    return sourced
  }

  static func read(_ text: String) -> SourcedFacts { read(Array(text.utf8)) }

  /// A sound row with some cells (without quotes) changed: `Revenues,1H16,,74.1,9,JPY,II-1,,,,,,`.
  static func row(_ changes: KeyValuePairs<String, String>) -> String {
    var cells = [
      "concept": "Revenues", "period": "1H16", "printed": "74.1", "scale": "9", "unit": "JPY", "slide": "II-1",
    ]
    for (column, cell) in changes { cells[column] = cell }
    return columns.map { "\"\(cells[$0] ?? "")\"" }.joined(separator: ",")
  }
}
