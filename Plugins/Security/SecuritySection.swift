import KessanModel
import KessanPlugin

/// I-2: security among the areas of investment.
enum SecuritySection {
  static func draft(_ facts: FactQuery) -> SectionDraft {
    let year = facts.periods.priorFiscalYear
    let revenues = facts(Finance.revenues, year, SecurityModule.includingSI, SecurityModule.security)
    return SectionDraft("I-2-security", slide: "I-2", en: "Security: business investment", ja: "セキュリティ：事業投資") {
      KeyFigures {
        KeyFigureDraft(
          revenues, .billions, en: "Security-related revenues, \(year.label)", ja: "セキュリティ関連売上高（\(year.label)）")
      }
      NarrativeDraft {
        Paragraph(
          """
          Security brought in about \(revenues, .billions) in \(year) and has stayed highly profitable; IIJ is among the \
          leading providers for enterprises.
          """)
        Paragraph(
          """
          A security operation center (SOC) is to carry the business further and add recurring revenue; sandbox \
          facilities and protection against DDoS attacks are enhanced, and more engineers hired.
          """)
      }
      NoteDraft(
        "Security-related revenues include those of systems integration.", ja: "セキュリティ関連売上高は、システムインテグレーションの売上高を含みます。",
        on: revenues)
    }
  }
}
