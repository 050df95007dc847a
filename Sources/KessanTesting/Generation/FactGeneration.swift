import KessanDisclosure
import KessanModel

/// Fills a table with facts of every concept of the generated vocabulary.
struct FactGeneration {
  let taxonomy: Taxonomy
  let header: ReportHeader
  var random: SplitMix64
  private(set) var facts = FactTable()
  private(set) var claims: [Claim] = []
  private var taken: Set<[Int]> = []
  private let source: Int
  private let values: GeneratedValues

  /// The spans that tables show.
  static let spans = ["FY15", "1H16", "3Q16"]

  /// Periods that no table shows.
  private static let durations = [
    "forever", "2016-02-29/2016-02-29", "2016-12-31/2016-12-31", "2000-01-01/2016-12-31", "2015-07-01/2016-06-30",
  ]
  private static let instants = ["2016-02-29", "2016-12-31", "2016-03-31", "1999-12-31", "2016-01-01"]

  init(taxonomy: Taxonomy, header: ReportHeader, random: SplitMix64) {
    self.taxonomy = taxonomy
    self.header = header
    self.random = random
    values = GeneratedValues(prefix: header.prefix)
    source = facts.intern(source: .row(file: "generated.csv", line: 1)) ?? 0
  }

  /// Facts of the concepts of these types: for the spans of tables, and for a period that none shows.
  mutating func addTypes(_ types: [ItemType]) {
    for type in types {
      for period in [PeriodType.duration, .instant] {
        guard let concept = taxonomy.index(ofConcept: GeneratedVocabulary.name(type, period)) else { continue }
        var count = 0
        for span in Self.spans {
          for dimensions in Self.dimensions(&random) where random.oneIn(3) {
            add(type, concept, context(span, period, dimensions))
            count += 1
          }
        }
        if count == 0 || random.oneIn(2) {
          let odd = random.pick(period == .instant ? Self.instants : Self.durations)
          add(type, concept, context(odd, period, random.pick(Self.dimensions(&random))))
        }
      }
    }
  }

  /// A total with its contributions, in two accuracies, and claims about it.
  mutating func addCalculation() {
    let context = facts.intern(Context(header.calendar.period("1H16") ?? .forever))
    func place(_ name: String) -> Int { taxonomy.index(ofConcept: name) ?? 0 }
    let revenues = random.below(900_000) + 100_000
    let cost = random.below(100_000)
    var total = 0
    for (name, amount) in [
      (GeneratedVocabulary.revenues, revenues), (GeneratedVocabulary.cost, cost),
      (GeneratedVocabulary.profit, revenues - cost),
    ] {
      let value = ExactDecimal(amount, exponent: 6)
      total = append(.number(value, .decimals(-6)), place(name), context, .currency("JPY"), printed: value)
      append(
        .number(value.rounded(toDecimals: -9), .decimals(-9)), place(name), context, .currency("JPY"))
    }
    let formulas = [
      "\(GeneratedVocabulary.revenues)@1H16-\(GeneratedVocabulary.cost)@1H16", "\(GeneratedVocabulary.profit)@1H15*2",
    ]
    claims = formulas.compactMap { try? FormulaParser.formula($0, calendar: header.calendar) }.map {
      Claim(fact: total, formula: $0, location: Finding.Location(file: "generated.csv", line: total + 2))
    }
  }

  /// A text of a megabyte.
  mutating func addLargeText() {
    guard let concept = taxonomy.index(ofConcept: GeneratedVocabulary.name(.string, .duration)) else { return }
    let context = facts.intern(Context(header.calendar.period("FY14") ?? .forever))
    append(.text(HostileText.long(1 << 20), .english), concept, context, nil)
  }

  private static func dimensions(_ random: inout SplitMix64) -> [[DimensionValue]] {
    func member(_ dimension: String, _ random: inout SplitMix64) -> DimensionValue {
      DimensionValue(dimension, random.pick(HostileText.words))
    }
    let region = DimensionValue(GeneratedVocabulary.region, random.pick(GeneratedVocabulary.members))
    return [
      [], [region], [member(GeneratedVocabulary.customer, &random)],
      [region, member(GeneratedVocabulary.customer, &random), member(GeneratedVocabulary.order, &random)],
    ]
  }

  private mutating func context(_ period: String, _ type: PeriodType, _ dimensions: [DimensionValue]) -> Int {
    let period = header.calendar.period(period) ?? .forever
    let adapted = type == .instant ? period.end.map(Period.instant) ?? period : period
    return facts.intern(Context(adapted, dimensions))
  }

  private mutating func add(_ type: ItemType, _ concept: Int, _ context: Int) {
    guard taken.insert([concept, context]).inserted else { return }
    guard type.isNumeric else {
      // Arelle 2.47.3 crashes over a QName that is null in JSON.
      if random.oneIn(8), type != .qName {
        append(.none, concept, context, nil)
      } else if type.hasLanguage {
        append(.text(values.text(type, &random), .english), concept, context, nil)
        if random.oneIn(2) { append(.text(values.text(type, &random), .japanese), concept, context, nil) }
        if random.oneIn(4) { append(.text(values.text(type, &random), nil), concept, context, nil) }
      } else {
        let text = type.isPrefixed ? values.name(type, &random) : values.text(type, &random)
        append(.text(text, nil), concept, context, nil)
      }
      return
    }
    let unit = random.pick(GeneratedVocabulary.units[type] ?? [])
    if random.oneIn(8) {
      append(.none, concept, context, unit)
      return
    }
    let number = values.number(type, &random)
    let accuracy = values.accuracy(type, &random)
    let rounded = accuracy.rounded(number)
    let isRounded = !random.oneIn(4) && type.admits(rounded)
    append(.number(isRounded ? rounded : number, accuracy), concept, context, unit, printed: isRounded ? rounded : nil)
    guard case .decimals(let decimals) = accuracy, random.oneIn(3) else { return }
    let coarser = Accuracy.decimals(decimals - 2)
    let second = coarser.rounded(accuracy.rounded(number))
    if isRounded, type.admits(second) { append(.number(second, coarser), concept, context, unit) }
  }

  /// Adds a fact; a number of up to fifteen digits may be noted as printed, with a hostile remark.
  @discardableResult
  private mutating func append(
    _ value: FactValue, _ concept: Int, _ context: Int, _ unit: Unit?, printed: ExactDecimal? = nil
  ) -> Int {
    var annotation: Annotation?
    if let printed, printed.magnitude.description.count < 16, random.oneIn(2) {
      let text = printed.magnitude.description
      annotation = Annotation(
        printed: printed.isNegative ? "(\(text))" : text, slide: "S-1", note: random.pick(HostileText.all))
    }
    return facts.append(
      value, concept: concept, context: context, unit: unit.flatMap { facts.intern($0) }, source: source,
      row: facts.count + 2, annotation: annotation)
  }
}
