/// What a fact says.
public enum FactValue: Sendable, Hashable {
  case number(ExactDecimal, Accuracy)
  case text(String, Language?)
  /// Not disclosed: `xsi:nil` (XBRL 2.1, clause 4.6.3).
  case none
}

/// A value under a set of aspects, with its provenance: a view of one row of a ``FactTable``.
public struct Fact: Sendable {
  /// Its place in the table.
  public let index: Int
  /// The place of its concept in ``Taxonomy/concepts``.
  public let conceptIndex: Int
  /// The place of its context in ``FactTable/contexts``.
  public let contextIndex: Int
  public let context: Context
  public let unit: Unit?
  public let value: FactValue
  public let provenance: Provenance
  public let annotation: Annotation?

  /// The number, where the fact has one.
  public var number: ExactDecimal? {
    guard case .number(let number, _) = value else { return nil }
    return number
  }

  /// The values that the reported number may stand for; nil for texts and nil facts.
  public var interval: DecimalInterval? {
    guard case .number(let number, let accuracy) = value else { return nil }
    return accuracy.interval(around: number)
  }
}

/// Where a fact comes from.
public enum Provenance: Sendable, Hashable {
  /// A row of a source file, counted from 1 with the header.
  case row(file: String, line: Int)
  /// Computed from other facts by a module.
  case derived(module: String, formula: String)
  /// Stated in the workspace file.
  case workspace

  /// Whether the fact was computed, not reported.
  public var isDerived: Bool {
    if case .derived = self { true } else { false }
  }

  /// Where to look, for messages.
  public var location: Finding.Location {
    switch self {
    case .row(let file, let line): Finding.Location(file: file, line: line)
    case .derived(let module, let formula): Finding.Location(subject: "derived by \(module): \(formula)")
    case .workspace: Finding.Location(file: "Workspace.json")
    }
  }
}

/// What a source says of a fact beside its value.
public struct Annotation: Sendable, Hashable {
  /// The figure as the announcement prints it.
  public var printed: String
  /// How the printed figure's sign is to be read.
  public var reading: Reading
  /// The slide or page that prints it.
  public var slide: String
  /// A remark for readers of the data; of rows that state the same fact, the first that has one.
  public var note: String
  /// The power of ten of the printed number.
  public var scale: Int
  /// Other rows that state the same fact.
  public var repeated: [Provenance]
  /// What those rows have printed.
  public var repeatedPrintings: [Printing]

  public init(
    printed: String = "", reading: Reading = .plain, slide: String = "", note: String = "", scale: Int = 0
  ) {
    self.printed = printed
    self.reading = reading
    self.slide = slide
    self.note = note
    self.scale = scale
    repeated = []
    repeatedPrintings = []
  }

  /// The fact as every row prints it, this one's first.
  public var printings: [Printing] {
    [Printing(text: printed, reading: reading, slide: slide, scale: scale)] + repeatedPrintings
  }

  /// Every slide that prints the fact, in order, each once.
  public var slides: [String] {
    var seen: Set<String> = [""]
    return printings.map(\.slide).filter { seen.insert($0).inserted }
  }

  /// Whether a row states the fact for a slide.
  public func isPrinted(on wanted: String) -> Bool {
    !wanted.isEmpty && (slide == wanted || repeatedPrintings.contains { $0.slide == wanted })
  }
}

/// A figure as one row of a source prints it.
public struct Printing: Sendable, Hashable {
  public let text: String
  public let reading: Reading
  public let slide: String
  /// The power of ten of the printed number.
  public let scale: Int

  public init(text: String, reading: Reading = .plain, slide: String = "", scale: Int) {
    self.text = text
    self.reading = reading
    self.slide = slide
    self.scale = scale
  }
}

/// How the sign of a printed figure relates to the sign of the fact.
public enum Reading: String, Sendable, Hashable, CaseIterable {
  /// Brackets, minus signs and words such as "down" make the fact negative.
  case plain = ""
  /// The fact is minus what is printed, as on a "Less:" line.
  case negated
  /// Brackets and words are no sign: "(2.2)" for "of which 2.2".
  case magnitude
}
