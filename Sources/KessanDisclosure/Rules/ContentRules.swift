import KessanModel

/// Whether there is anything to file.
enum ContentRules {
  static func findings(_ context: DisclosureContext) -> [Finding] {
    guard context.disclosure.sections.isEmpty else { return [] }
    return [
      Finding(
        .noSections, .init(file: "Workspace.json", column: "modules"),
        "The report has no section: no module of the workspace has anything to show.",
        hint: "List the modules whose figures stand in Data, and check the periods and dimensions of the figures.")
    ]
  }
}
