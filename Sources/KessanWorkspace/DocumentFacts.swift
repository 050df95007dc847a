package import KessanDisclosure
package import KessanModel
import KessanPlugin

/// States what a filing is as facts of its own: entity, report, period, accounting standard.
package enum DocumentFacts {
  package static func add(_ header: ReportHeader, _ taxonomy: Taxonomy, to facts: inout FactTable) {
    guard let period = header.calendar.period(of: header.period), let end = period.end,
      let source = facts.intern(source: .workspace)
    else { return }
    let context = facts.intern(Context(period))
    func add(_ concept: Concept, _ text: String, _ language: Language?) {
      guard let index = taxonomy.index(ofConcept: concept.name) else { return }
      facts.append(.text(text, language), concept: index, context: context, unit: nil, source: source, row: 0)
    }
    func add(_ concept: Concept, _ text: Localized) {
      add(concept, text.en, .english)
      if let ja = text.ja { add(concept, ja, .japanese) }
    }
    add(DocumentInformation.entityName, header.entityName)
    add(DocumentInformation.entityIdentifier, header.entityIdentifier, .english)
    add(DocumentInformation.reportTitle, header.title)
    add(DocumentInformation.fiscalPeriod, header.period.description, .english)
    add(DocumentInformation.periodEnd, end.description, nil)
    add(DocumentInformation.accountingStandard, header.accountingStandard, .english)
    add(DocumentInformation.published, header.published.description, nil)
  }
}
