public import KessanPlugin

/// Systems integration: construction, operation and maintenance, their cost, and the gross margin of the segment.
public struct SystemsIntegrationModule: AnalysisModule {
  /// The module.
  public init() {}

  /// The area that the module stands for.
  public let area = Area("SystemsIntegration", title: Localized("Systems integration", ja: "システムインテグレーション"))

  /// The segment with its lines, the sources of its revenues, and its outsourcing personnel.
  public var vocabulary: [any VocabularyElement] {
    SystemsIntegrationAxes.vocabulary
    Self.outsourcingPersonnel
    Self.outsourcingPersonnel.increaseDecrease
    Self.recurringRemainder
  }

  /// Revenues and cost of the segment, as far as the printed figures tell them.
  public func derivations(_ facts: FactQuery) -> [Derivation] { IntegrationDerivations.all(facts) }

  /// The sections of systems integration in the order of the announcement.
  public func sections(_ facts: FactQuery) -> [SectionDraft] {
    IntegrationMarginSection.draft(facts)
    MaintenanceSection.draft(facts)
    IntegrationCostSection.draft(facts)
  }

  /// What recurring revenue leaves over beside network services; the announcement does not say whose revenues they are.
  static let recurringRemainder = TypedConcept<Monetary, Duration>(
    "RecurringRevenuesOtherThanNetworkServices", balance: .credit,
    en: "Recurring revenues other than network services (computed)", ja: "ネットワークサービス以外のストック売上（計算値）",
    documentation: Localized(
      """
      Recurring revenue less revenues of network services, computed; for the period before, less the change of systems \
      operation and maintenance.
      """,
      ja: "ストック売上からネットワークサービスの売上高を控除した計算値。前期はシステム運用保守の増減額をさらに控除した計算値。"))

  /// People of contractors; the only concept that no other area shares.
  static let outsourcingPersonnel = TypedConcept<Count, Instant>(
    "OutsourcingPersonnel", en: "Outsourcing personnel", ja: "外注人員数",
    documentation: Localized(
      "Number of people of contractors who work on systems integration.", ja: "システムインテグレーションに従事する外注先の人員の数。"),
    periodEnd: Localized("Outsourcing personnel at end of period", ja: "期末外注人員数"))
}
