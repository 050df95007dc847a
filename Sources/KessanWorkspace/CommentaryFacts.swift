package import KessanDisclosure
package import KessanModel
import KessanPlugin

/// Makes the narrative of sections facts of their own: one text block for each section and language.
package enum CommentaryFacts {
  /// The sections with the places of their text blocks, which are added to the facts.
  package static func add(
    _ sections: [Section], _ header: ReportHeader, _ taxonomy: Taxonomy, to facts: inout FactTable
  ) -> [Section] {
    guard let period = header.calendar.period(of: header.period),
      let concept = taxonomy.index(ofConcept: SectionCommentary.text.name)
    else { return sections }
    return sections.map { section in
      var places: [Int] = []
      for language in Language.allCases {
        let paragraphs = section.paragraphs(in: language)
        guard !paragraphs.isEmpty,
          let source = facts.intern(
            source: .derived(module: section.module, formula: "the narrative of section \(section.id)"))
        else { continue }
        let context = facts.intern(Context(period, [DimensionValue("Section", section.id)]))
        places.append(
          facts.append(
            .text(Narrative.markup(paragraphs), language), concept: concept, context: context, unit: nil,
            source: source, row: 0))
      }
      return section.commented(by: places)
    }
  }
}
