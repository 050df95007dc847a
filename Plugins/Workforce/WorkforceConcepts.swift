import KessanPlugin

/// The concepts of the workforce.
enum WorkforceConcepts {
  static let personnelCost = TypedConcept<Monetary, Duration>(
    "PersonnelRelatedCostsAndExpenses", balance: .debit, en: "Personnel-related costs and expenses", ja: "人件費関連費用",
    documentation: Localized(
      "Cost of the group's own people, within cost of revenues and operating expenses together.",
      ja: "売上原価と営業費用に含まれる、自社人員に係る費用の合計額。"),
    equivalents: ["us-gaap:LaborAndRelatedExpense", "ifrs-full:EmployeeBenefitsExpense"])

  static let graduates = TypedConcept<Count, Duration>(
    "NewGraduatesHired", en: "New graduates hired", ja: "新卒採用者数",
    documentation: Localized(
      "Number of people who joined straight from school or university.", ja: "学校を卒業して直ちに入社した人員の数。"))

  @VocabularyBuilder static var vocabulary: [any VocabularyElement] {
    personnelCost
    personnelCost.growthRate
    personnelCost.increaseDecrease
    personnelCost.ratioToRevenues
    graduates
  }
}
