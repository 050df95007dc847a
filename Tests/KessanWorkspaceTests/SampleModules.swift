import KessanDisclosure
import KessanModel
import KessanPlugin

/// A module made of values, for tests of what joins modules.
struct ShopModule: AnalysisModule {
  init() {}

  let area = Area("Shop", title: Localized("Shops", ja: "店舗"))

  static let visitors = TypedConcept<Count, Instant>("ShopVisitors", en: "Visitors", ja: "来店者数")
  static let rent = TypedConcept<Monetary, Duration>("ShopRent", balance: .debit, en: "Rent", ja: "賃料")
  static let rentShare = TypedConcept<Percent, Duration>("ShopRentShare", en: "Rent to revenues", ja: "賃料比率")

  var vocabulary: [any VocabularyElement] {
    CountedThing("visitors")
    Self.visitors
    Self.rent
    Self.rentShare
  }

  func derivations(_ facts: FactQuery) -> [Derivation] {
    let now = facts.periods.current
    facts.derive(
      Finance.grossProfit, now, from: facts(Finance.revenues, now) - facts(Finance.costOfRevenue, now))
    facts.derive(Self.rentShare, now, from: facts(Self.rent, now) / facts(Finance.revenues, now))
  }

  func sections(_ facts: FactQuery) -> [SectionDraft] {
    let now = facts.periods.current
    SectionDraft("shop-sales", slide: "1", en: "Sales", ja: "売上") {
      KeyFigures {
        KeyFigureDraft(facts(Finance.revenues, now), .millions, en: "Revenues", ja: "売上高")
        KeyFigureDraft(facts(Finance.grossProfit, now), .millions, en: "Gross margin", ja: "売上総利益")
      }
    }
    SectionDraft("shop-visits", slide: "2", en: "Visits", ja: "来店") {
      KeyFigures {
        KeyFigureDraft(facts(Self.visitors, facts.periods.currentEnd), .plain, en: "Visitors", ja: "来店者数")
      }
    }
  }
}

/// A module that defines a concept of ``ShopModule`` again.
struct RivalConceptModule: AnalysisModule {
  init() {}

  let area = Area("Rival", title: Localized("Rival", ja: "競合"))

  var vocabulary: [any VocabularyElement] {
    TypedConcept<Monetary, Duration>("ShopVisitors", en: "What visitors spend", ja: "来店者の支出")
  }

  func sections(_ facts: FactQuery) -> [SectionDraft] { [SectionDraft]() }
}

/// A module that composes a section under an id of ``ShopModule``, in other letters.
struct RivalSectionModule: AnalysisModule {
  init() {}

  let area = Area("Rival", title: Localized("Rival", ja: "競合"))

  func sections(_ facts: FactQuery) -> [SectionDraft] {
    SectionDraft("Shop-Sales", slide: "1", en: "Rival sales", ja: "競合の売上") {
      KeyFigures {
        KeyFigureDraft(facts(Finance.revenues, facts.periods.current), .millions, en: "Revenues", ja: "売上高")
      }
    }
  }
}
