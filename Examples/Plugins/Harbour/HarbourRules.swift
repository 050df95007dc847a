import KessanPlugin

/// What this package judges, and the gateway that it files with.
enum HarbourRules {
  /// A harbour has berths: a report of the area without their number is asked about.
  static let berths = DisclosureRule("harbour-berths", summary: "A report on the harbour says how many berths it has") {
    disclosure in
    let hasArea = disclosure.areas.contains { $0.id == "Harbour" }
    let isCounted = disclosure.facts.contains { disclosure.concept(of: $0).name == HarbourModule.berths.concept.name }
    guard hasArea, !isCounted else { return [] }
    return [
      Finding(
        .noBerths, .init(subject: "Harbour"), "The report does not say how many berths there are.",
        hint: "Add HarbourBerths at the end of the period.")
    ]
  }

  /// The harbour authority takes report packages, and no report without harbour dues.
  static let authority = FilingProfile(
    "harbour-authority", summary: "The harbour authority: report packages",
    formats: [ExportChoice("packages")],
    rules: [
      DisclosureRule("harbour-dues", summary: "A filing with the authority reports harbour dues") { disclosure in
        disclosure.facts.contains { disclosure.concept(of: $0).name == HarbourModule.dues.concept.name }
          ? []
          : [
            Finding(
              .noDues, .init(subject: "harbour-authority"), "The report has no harbour dues.",
              hint: "Add HarbourDues of the period.")
          ]
      }
    ])
}
