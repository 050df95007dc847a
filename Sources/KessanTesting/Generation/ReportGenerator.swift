public import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanWorkspace

/// Makes valid reports that hold whatever a report may hold, the same from the same seed on every machine.
///
/// A report has facts of every item type, nil and exact, huge and tiny, at year ends and forever, under explicit and
/// typed dimensions, in two languages and in two accuracies; sections with tables, figures, charts, narrative and notes;
/// facts that no section shows; and texts of ``HostileText`` wherever a text may stand.
///
///     let report = ReportGenerator(seed: 7).report()
public struct ReportGenerator: Sendable {
  private let seed: UInt64
  private let hasLargeText: Bool

  /// - Parameter largeText: Whether one text has a megabyte.
  public init(seed: UInt64, largeText: Bool = false) {
    self.seed = seed
    hasLargeText = largeText
  }

  /// The company of generated reports.
  public static let header: ReportHeader = {
    var header = SampleReport.header
    header.entityName = Localized("Generated & Söhne <“G”>", ja: "生成株式会社")
    header.title = Localized("Results =1+1, \"quoted\" \u{202E}RTL\u{202C} 👩‍👩‍👧‍👦", ja: "決算短信「＜＆＞」")
    header.namespace = "http://www.example.com/generated/2016-11-08"
    header.prefix = "gen"
    header.source = "Results ]]> of 1H16"
    return header
  }()

  /// The report of the seed.
  public func report() -> Disclosure {
    let header = Self.header
    let (taxonomy, _) = Taxonomy.composed(of: [CommonVocabulary.vocabulary, GeneratedVocabulary.vocabulary])
    var generation = FactGeneration(taxonomy: taxonomy, header: header, random: SplitMix64(seed: seed))
    // Amounts without decimals keep xBRL-JSON from being canonical.
    generation.addTypes(seed.isMultiple(of: 2) ? ItemType.allCases : ItemType.allCases.filter { !$0.hasNoDecimals })
    generation.addCalculation()
    if hasLargeText { generation.addLargeText() }
    var facts = generation.facts
    DocumentFacts.add(header, taxonomy, to: &facts)
    var composer = SectionGeneration(
      taxonomy: taxonomy, header: header, facts: facts, random: SplitMix64(seed: ~seed))
    let sections = CommentaryFacts.add(composer.sections(), header, taxonomy, to: &facts)
    let index = FactIndex(facts)
    let tieOut = TieOut(facts: facts, index: index, taxonomy: taxonomy)
    return Disclosure(
      header: header, areas: [Area(GeneratedVocabulary.owner, title: Localized("Generated <&>", ja: "生成"))],
      taxonomy: taxonomy, facts: facts, index: index, claims: generation.claims.map(tieOut.judge), sections: sections)
  }
}
