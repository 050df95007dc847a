import KessanDisclosure
import KessanModel

/// The milestones of an area, or of all, that the section's slide prints, a row for each event in the order of the data.
///
///     SectionDraft("I-2-mobile", slide: "I-2", en: "Mobile: business investment", ja: "モバイル：事業投資") {
///       MilestonesDraft(area: "Mobile")
///     }
///
/// Where milestones of several periods are on record, those of the last period are shown. Without any the block is left out.
public struct MilestonesDraft: BlockDraft {
  private let area: DimensionValue?

  /// The milestones of every area.
  public init() {
    area = nil
  }

  /// The milestones of an area, by the id of its module.
  public init(area: String) {
    self.area = Milestones.area[area].value
  }

  public func resolved(_ resolver: inout FactResolver) -> Section.Block? {
    let concept = Milestones.time.concept.name
    let found = resolver.facts(of: concept).filter { fact in
      area.map(fact.context.dimensions.contains) ?? true
    }
    guard let period = found.map(\.context.period).max() else { return nil }
    let rows = found.filter { $0.context.period == period }.map { fact in
      SectionTable.Row(
        label: Localized(fact.context.member(of: Milestones.event.dimension.name) ?? concept), level: 0,
        concept: concept, dimensions: fact.context.dimensions, cells: [resolver.figure(fact)])
    }
    let column = SectionTable.Column(
      label: Localized("Time", ja: "時期"), period: resolver.lookUp.calendar.label(for: period),
      measure: Measure.amount.name, dimensions: [])
    return .table(
      SectionTable(
        caption: Localized("Milestones", ja: "マイルストーン"), unit: Localized(""), columns: [column], rows: rows))
  }
}
