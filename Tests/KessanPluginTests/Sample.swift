import KessanDisclosure
import KessanModel
import KessanPlugin

/// An area to test with: revenues by segment, and a count at an instant.
struct SampleModule: AnalysisModule {
  static let subscriptions = TypedConcept<Count, Instant>("Subscriptions", en: "Subscriptions", ja: "回線数")
  static let network = Segment.axis.member("Network", en: "Network services", ja: "ネットワーク")
  static let customer = TypedAxis("Customer", en: "Customer", ja: "顧客")

  let area = Area("Sample", title: Localized("Sample", ja: "見本"))

  var vocabulary: [any VocabularyElement] {
    Self.subscriptions
    Self.network
    Self.customer
    for name in ["A", "B"] { Segment.axis.member(name, en: name, ja: name, partOf: Self.network) }
  }

  func sections(_ facts: FactQuery) -> [SectionDraft] {
    SectionDraft("s", slide: "I-1", en: "Sample", ja: "見本") {}
  }
}

/// Facts of the sample, looked up as a workspace does.
enum Sample {
  static func header(_ span: FiscalSpan = FiscalSpan(.half(1), 2016), naming: FiscalCalendar.Naming = .start)
    -> ReportHeader
  {
    ReportHeader(
      entityName: Localized("E"), entityScheme: "urn:s", entityIdentifier: "1", title: Localized("T"), period: span,
      calendar: FiscalCalendar(startMonth: 4, naming: naming) ?? .japanese, accountingStandard: "US GAAP",
      published: CalendarDate(dayNumber: 17_113), namespace: "urn:x", prefix: "x", source: "")
  }

  static let query = FactQuery(header: header())
  static let taxonomy = Taxonomy.composed(of: [CommonVocabulary.vocabulary, SampleModule().ownedVocabulary]).0

  /// A fact by the reference that a formula would use.
  struct Entry {
    let reference: String
    let value: FactValue
    let slide: String
    let unit: Unit?

    init(_ reference: String, _ value: FactValue, slide: String = "", unit: Unit? = .currency("JPY")) {
      self.reference = reference
      self.value = value
      self.slide = slide
      self.unit = unit
    }

    /// Millions of yen.
    init(_ reference: String, millions: Int, slide: String = "") {
      self.init(reference, .number(ExactDecimal(millions, exponent: 6), .decimals(-6)), slide: slide)
    }

    /// Billions of yen with so many digits behind the point.
    init(_ reference: String, billions: String, slide: String = "") {
      let number = ExactDecimal(billions) ?? .zero
      self.init(
        reference, .number(number.scaled(byPowerOfTen: 9), .decimals(number.fractionDigits - 9)), slide: slide)
    }

    /// Tenths of a percent.
    init(_ reference: String, permille: Int, slide: String = "") {
      self.init(
        reference, .number(ExactDecimal(permille, exponent: -3), .decimals(3)), slide: slide, unit: .pure)
    }
  }

  static func lookup(
    _ entries: [Entry], claims: [(fact: Int, formula: String)] = [], currency: String? = nil
  ) throws -> FactLookup {
    var table = FactTable()
    let source = table.intern(source: .workspace) ?? 0
    for entry in entries {
      let reference = try FormulaParser.reference(entry.reference, calendar: .japanese)
      let context = table.intern(reference.context)
      let unit = entry.unit.flatMap { table.intern($0) }
      table.append(
        entry.value, concept: taxonomy.index(ofConcept: reference.concept) ?? 0, context: context, unit: unit,
        source: source, row: 1, annotation: entry.slide.isEmpty ? nil : Annotation(slide: entry.slide))
    }
    let index = FactIndex(table)
    let tieOut = TieOut(facts: table, index: index, taxonomy: taxonomy)
    let outcomes = try claims.map { claim in
      let formula = try FormulaParser.formula(claim.formula, calendar: .japanese)
      return tieOut.judge(Claim(fact: claim.fact, formula: formula, location: .none))
    }
    return FactLookup(
      taxonomy: taxonomy, facts: table, index: index, header: header(), units: UnitChoice(currency: currency),
      claims: outcomes)
  }

  /// A section on slide II-1 of one block.
  static func section(_ lookup: FactLookup, _ block: some BlockDraft) -> Section {
    SectionDraft("s", slide: "II-1", en: "S", ja: "節") { block }.resolved(module: "Sample", lookup)
  }
}
