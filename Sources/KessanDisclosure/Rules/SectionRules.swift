import KessanModel

/// Whether sections can be named and found, and what they could not show.
enum SectionRules {
  static func findings(_ context: DisclosureContext) -> [Finding] {
    var owners: [String: String] = [:]
    var findings: [Finding] = []
    for section in context.disclosure.sections {
      let location = Finding.Location(subject: "section \(section.id)")
      let key = section.id.lowercased()
      if let other = owners.updateValue(section.module, forKey: key) {
        findings.append(
          Finding(
            .sectionClash, location,
            "The section \(section.id) is composed by \(other) and by \(section.module).", hint: "Rename one of them."))
      }
      if !QName.isFileName(section.id) {
        findings.append(
          Finding(
            .badSectionId, location, "\(section.module) names a section \"\(section.id)\".",
            hint: "Use ASCII letters, digits and hyphens, at most 64 of them; the id names a file."))
      }
      if let first = section.ambiguous.first {
        findings.append(
          .unit(
            of: first.reference, among: first.units, others: section.ambiguous.count - 1,
            calendar: context.disclosure.header.calendar, at: location))
      }
      findings += section.unresolved.map { reference in
        Finding(
          .unresolvedReference, location,
          "There is no fact \(reference); what refers to it is left out.",
          hint: "Add the fact to Data, or remove the reference from \(section.module).")
      }
    }
    return findings
  }
}
