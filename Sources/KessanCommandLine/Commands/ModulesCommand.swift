import ArgumentParser
import KessanPlugin

/// `kessan modules`: what this build registered.
struct ModulesCommand: ExtendedCommand {
  static let configuration = CommandConfiguration(
    commandName: "modules",
    abstract: "List the business-area modules of this build.",
    discussion: "Add a module with kessan new module NAME. It is listed here after the next build.")

  @Flag(help: "Print the list as JSON.")
  var json = false

  func run(with extensions: ExtensionSet) throws {
    let records = extensions.modules.map(ModuleRecord.init)
    guard !json else { return try JSONOutput.print(records) }
    var table = TextTable([
      ("module", .left), ("area", .left), ("", .left), ("concepts", .right), ("dimensions", .right),
      ("members", .right),
    ])
    for record in records {
      table.add([
        record.id, record.en, record.ja, "\(record.concepts.count)", "\(record.dimensions.count)",
        "\(record.members.count)",
      ])
    }
    for line in table.lines { Terminal.print(line) }
  }
}

/// A module as machines read it.
struct ModuleRecord: Encodable {
  let id: String
  let en: String
  let ja: String
  let concepts: [String]
  let dimensions: [String]
  let members: [String]

  init(_ module: any AnalysisModule) {
    let vocabulary = module.ownedVocabulary
    id = module.area.id
    en = module.area.title.en
    ja = module.area.title.ja ?? ""
    concepts = vocabulary.concepts.map(\.name)
    dimensions = vocabulary.dimensions.map(\.name)
    members = vocabulary.members.map { "\($0.dimension)=\($0.name)" }
  }
}
