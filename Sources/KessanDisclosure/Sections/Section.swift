public import KessanModel

/// A part of the report that one module composed: a slide's worth of tables, key figures, narrative and notes.
///
/// A section is frozen: its cells and sentences refer to facts by their place in the report's ``FactTable``.
public struct Section: Sendable, Hashable {
  /// Unique in the report, and usable in a file name: `II-3-cost`.
  public let id: String
  /// The id of the module that composed it.
  public let module: String
  /// The slide or page of the announcement that it follows; empty where it follows none.
  public let slide: String
  public let title: Localized
  public let blocks: [Block]
  /// The places of the text-block facts that hold its narrative, one for each language; see ``Narrative/markup(_:)``.
  public let commentary: [Int]
  /// References that found no fact, by the text of the reference.
  public let unresolved: [String]
  /// References that could mean facts of several units.
  public let ambiguous: [AmbiguousReference]

  public init(
    id: String, module: String, slide: String, title: Localized, blocks: [Block], commentary: [Int] = [],
    unresolved: [String] = [], ambiguous: [AmbiguousReference] = []
  ) {
    self.id = id
    self.module = module
    self.slide = slide
    self.title = title
    self.blocks = blocks
    self.commentary = commentary
    self.unresolved = unresolved
    self.ambiguous = ambiguous
  }

  /// A reference with the units that it could mean.
  public struct AmbiguousReference: Sendable, Hashable {
    public let reference: FactReference
    public let units: [String]

    public init(_ reference: FactReference, units: [String]) {
      self.reference = reference
      self.units = units
    }
  }

  /// One element of a section.
  public enum Block: Sendable, Hashable {
    case table(SectionTable)
    case chart(Chart)
    case keyFigures([KeyFigure])
    case narrative(Narrative)
    case note(Note)
  }

  /// The places of all facts that the section shows, in order of appearance, each once.
  public var facts: [Int] {
    var seen: Set<Int> = []
    return blocks.flatMap(\.facts).filter { seen.insert($0).inserted }
  }

  /// The places of all facts that the section discloses: those it shows, then its commentary.
  public var disclosedFacts: [Int] { facts + commentary }

  /// Its paragraphs in a language, in order, whatever stands between them.
  public func paragraphs(in language: Language) -> [Narrative.Paragraph] {
    blocks.flatMap { block -> [Narrative.Paragraph] in
      guard case .narrative(let narrative) = block else { return [] }
      return narrative.paragraphs.filter { $0.language == language }
    }
  }

  /// The same section with text-block facts.
  public func commented(by facts: [Int]) -> Section {
    Section(
      id: id, module: module, slide: slide, title: title, blocks: blocks, commentary: facts, unresolved: unresolved,
      ambiguous: ambiguous)
  }
}

extension Section.Block {
  /// The places of the facts that it shows, in order of appearance.
  public var facts: [Int] {
    switch self {
    case .table(let table): table.rows.flatMap { $0.cells.compactMap { $0?.fact } }
    case .chart(let chart): chart.figures.map(\.fact)
    case .keyFigures(let figures): figures.map(\.figure.fact)
    case .narrative(let narrative):
      narrative.paragraphs.flatMap { paragraph in
        paragraph.runs.compactMap { run in
          if case .figure(let figure) = run { figure.fact } else { nil }
        }
      }
    case .note(let note): note.facts
    }
  }
}

/// A fact as a section shows it.
public struct Figure: Sendable, Hashable {
  /// The place of the fact in the report's table.
  public let fact: Int
  /// The text that people read, such as `(24.0%)` or `11,848`.
  public let display: String
  /// The recomputed value in the same form, where it reads otherwise than what was printed.
  public let recomputed: String?

  public init(fact: Int, display: String, recomputed: String? = nil) {
    self.fact = fact
    self.display = display
    self.recomputed = recomputed
  }
}

/// A table of facts: rows by concept, columns by period or member.
public struct SectionTable: Sendable, Hashable {
  /// The head of a column, with the aspects that it gives to its cells.
  public struct Column: Sendable, Hashable {
    public let label: Localized
    /// The fiscal token of its span; cells of instants are of the span's end.
    public let period: String
    /// What it shows of a row's concept: `amount`, `growthRate`, `increaseDecrease`, `ratioToRevenues`.
    public let measure: String
    public let dimensions: [DimensionValue]

    public init(label: Localized, period: String, measure: String, dimensions: [DimensionValue]) {
      self.label = label
      self.period = period
      self.measure = measure
      self.dimensions = dimensions
    }
  }

  /// A line, with the aspects that it gives to its cells.
  public struct Row: Sendable, Hashable {
    public let label: Localized
    /// How far the label is set in: 0 for a main line.
    public let level: Int
    public let concept: String
    public let dimensions: [DimensionValue]
    /// The role of the label that suits how the line shows its concept; ``LabelRole/negated`` where signs are reversed.
    public let role: LabelRole
    /// One for each column; nil where there is no fact.
    public let cells: [Figure?]

    public init(
      label: Localized, level: Int, concept: String, dimensions: [DimensionValue], role: LabelRole = .standard,
      cells: [Figure?]
    ) {
      self.label = label
      self.level = level
      self.concept = concept
      self.dimensions = dimensions
      self.role = role
      self.cells = cells
    }
  }

  public let caption: Localized
  /// The unit that the figures are shown in, such as "JPY million"; empty where every figure names its own.
  public let unit: Localized
  public let columns: [Column]
  public let rows: [Row]

  public init(caption: Localized, unit: Localized, columns: [Column], rows: [Row]) {
    self.caption = caption
    self.unit = unit
    self.columns = columns
    self.rows = rows
  }
}

/// A figure with its label, shown on its own.
public struct KeyFigure: Sendable, Hashable {
  public let label: Localized
  public let figure: Figure

  public init(label: Localized, figure: Figure) {
    self.label = label
    self.figure = figure
  }
}

/// Commentary whose numbers are facts.
public struct Narrative: Sendable, Hashable {
  public enum Run: Sendable, Hashable {
    case text(String)
    case figure(Figure)
  }

  public struct Paragraph: Sendable, Hashable {
    public let language: Language
    public let runs: [Run]

    public init(language: Language, runs: [Run]) {
      self.language = language
      self.runs = runs
    }

    /// The paragraph as people read it.
    public var text: String {
      runs.map { run in
        switch run {
        case .text(let text): text
        case .figure(let figure): figure.display
        }
      }.joined()
    }
  }

  public let paragraphs: [Paragraph]

  public init(paragraphs: [Paragraph]) {
    self.paragraphs = paragraphs
  }

  /// Paragraphs as the value of a text block: a fragment of XHTML, `<p>…</p><p>…</p>` (Data Types Registry:
  /// `textBlockItemType`).
  public static func markup(_ paragraphs: [Paragraph]) -> String {
    paragraphs.map { "<p>\(XHTMLText.escaped($0.text, keepsReturns: false))</p>" }.joined()
  }
}

/// A definition or remark, filed as a footnote of the facts that it explains (XBRL 2.1, clause 4.11).
public struct Note: Sendable, Hashable {
  public let text: Localized
  /// The places of the facts that it explains.
  public let facts: [Int]

  public init(_ text: Localized, facts: [Int]) {
    self.text = text
    self.facts = facts
  }
}
