import KessanDisclosure
import KessanModel

/// Pillars divided into parts, side by side: assets beside liabilities and equity.
///
///     CompositionDraft(en: "Balance sheet", ja: "貸借対照表の構成", unit: .millions) {
///       PillarDraft(en: "Assets", ja: "資産") {
///         PartDraft(facts(currentAssets, end), en: "Current assets", ja: "流動資産")
///       }
///       PillarDraft(en: "Liabilities and equity", ja: "負債・純資産") {
///         PartDraft(facts(equity, end), en: "Equity", ja: "純資産")
///       }
///     }
///
/// Parts of one label in several pillars have one colour.
public struct CompositionDraft: BlockDraft {
  private let title: Localized
  private let unit: TableDraft.AmountUnit
  private let pillars: [PillarDraft]

  public init(
    en: String, ja: String, unit: TableDraft.AmountUnit, @ListBuilder<PillarDraft> _ pillars: () -> [PillarDraft]
  ) {
    title = Localized(en, ja: ja)
    self.unit = unit
    self.pillars = pillars()
  }

  public func resolved(_ resolver: inout FactResolver) -> Section.Block? {
    let found = pillars.map { pillar in pillar.parts.map { $0.figure(&resolver, unit) } }
    let amounts = resolver.amountUnit(of: found.joined().compactMap(\.self))
    var labels: [Localized] = []
    var values: [Localized: [Figure?]] = [:]
    for (number, pillar) in pillars.enumerated() {
      for (part, figure) in zip(pillar.parts, found[number]) {
        guard let figure, resolver.isNumber(figure, in: amounts ?? .pure) else { continue }
        let label = resolver.named(part.label)
        if values[label] == nil { labels.append(label) }
        values[label, default: Array(repeating: nil, count: pillars.count)][number] = figure
      }
    }
    let kept = pillars.indices.filter { number in labels.contains { values[$0]?[number] != nil } }
    return Chart(
      kind: .composition, title: resolver.named(title), unit: unit.label(ofAmounts: amounts), scale: unit.scale,
      categories: kept.map { Chart.Category(label: resolver.named(pillars[$0].label)) },
      series: labels.map { label in
        Chart.Series(label: label, isRatio: amounts == nil, values: kept.map { values[label]?[$0] })
      }, source: resolver.source(of: found.joined())
    ).block
  }
}

/// One pillar of a composition, its parts from the bottom up.
public struct PillarDraft: Sendable {
  let label: Localized
  let parts: [PartDraft]

  public init(en: String, ja: String, @ListBuilder<PartDraft> _ parts: () -> [PartDraft]) {
    label = Localized(en, ja: ja)
    self.parts = parts()
  }
}

/// One part of a pillar.
public struct PartDraft: Sendable {
  let label: Localized
  private let reference: FactReference

  public init<Item>(_ term: FactTerm<Item>, en: String, ja: String) {
    label = Localized(en, ja: ja)
    reference = term.reference
  }

  func figure(_ resolver: inout FactResolver, _ unit: TableDraft.AmountUnit) -> Figure? {
    resolver.cell(reference.concept, reference.context, unit, .brackets)
  }
}
