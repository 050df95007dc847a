import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanSources

/// The source that a workspace names for a file, or what is wrong with the choice.
enum SourceSelection {
  case source(any FactSource)
  case finding(Finding)

  init(_ choice: SourceChoice, among sources: [any FactSource]) {
    let place = Finding.Location(file: "Workspace.json", column: "data", subject: choice.file)
    guard let source = sources.first(where: { $0.name == choice.source }) else {
      let known = sources.map(\.name)
      self = .finding(
        Finding(
          .unknownSource, place, "There is no source \"\(choice.source)\" in this build.",
          hint: Suggestion.hint(
            for: choice.source, among: known, otherwise: "Sources are \(known.joined(separator: ", ")).")))
      return
    }
    if let option = choice.options.keys.sorted().first(where: { !source.options.contains($0) }) {
      let known = source.options.joined(separator: ", ")
      self = .finding(
        Finding(
          .unknownOption, place, "The source \(source.name) has no option \"\(option)\".",
          hint: known.isEmpty
            ? "It has no options: write its name and the file alone."
            : Suggestion.hint(for: option, among: source.options, otherwise: "Its options are \(known).")))
      return
    }
    self = .source(source)
  }
}
