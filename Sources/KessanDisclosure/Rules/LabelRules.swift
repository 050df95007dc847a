import KessanModel

/// Whether everything that is filed has labels in English and Japanese.
enum LabelRules {
  static func findings(_ context: DisclosureContext) -> [Finding] {
    let concepts = context.disclosure.report.filing.concepts.map {
      (kind: "concept", name: $0.name, label: $0.label, owner: $0.owner)
    }
    let dimensions = context.disclosure.report.filing.dimensions.map {
      (kind: "dimension", name: $0.name, label: $0.label, owner: $0.owner)
    }
    let members = context.disclosure.report.filing.members.map {
      (kind: "member", name: "\($0.dimension)=\($0.name)", label: $0.label, owner: $0.owner)
    }
    return (concepts + dimensions + members).flatMap { definition in
      Language.allCases.compactMap { language in
        let text = language == .japanese ? definition.label.ja : definition.label.en
        guard text?.contains(where: { !$0.isWhitespace }) != true else { return nil }
        return Finding(
          .missingLabel, language == .english ? .error : .warning, .init(subject: definition.name),
          "The \(definition.kind) has no label in \(language == .english ? "English" : "Japanese").",
          hint: "Add it where \(definition.owner) defines the \(definition.kind).")
      }
    }
  }
}
