package import KessanDisclosure
package import KessanModel

/// What differs between the page for reading and the page for filing; they share structure, texts and style sheet.
///
/// A dialect writes with the ``PageWriter`` that it is given; it may keep in mind what it has written.
package protocol PageDialect {
  /// Writes what stands in the body before the cover.
  func begin(_ out: PageWriter) throws

  /// Writes what the report says of itself; the cover shows some of it in two languages.
  mutating func statement(_ statement: Statement, _ text: String, _ language: Language?, _ out: PageWriter)

  /// A day as the page writes it.
  func text(of date: CalendarDate, _ out: PageWriter) -> String

  /// What stands on the cover below its entries.
  func verdict(_ out: PageWriter)

  /// Writes a figure.
  mutating func figure(_ figure: Figure, _ setting: FigureSetting, _ out: PageWriter)

  /// Writes what stands behind a figure and the marks of its notes.
  func remark(_ figure: Figure, _ out: PageWriter)

  /// Writes the marks of notes, at a figure.
  func marks(_ setting: FigureSetting, _ out: PageWriter, _ marks: () -> Void)

  /// Draws a chart in both of its widths; the id is free for what is in the drawing.
  func drawing(_ chart: Chart, id: String, _ out: PageWriter)

  /// Begins a stretch of paragraphs in one language.
  mutating func begin(_ stretch: CommentaryStretch, _ out: PageWriter)

  /// Ends a stretch of paragraphs.
  mutating func end(_ stretch: CommentaryStretch, _ out: PageWriter)

  /// Whether a note is shown in the page's other language too.
  func shows(_ other: Language, of note: Note, _ out: PageWriter) -> Bool

  /// Writes the text of a note in a language.
  mutating func note(_ note: Note, _ language: Language, _ out: PageWriter)

  /// The title of the last area, which lists facts.
  var factsTitle: Localized { get }

  /// Writes the last area.
  mutating func facts(_ out: PageWriter)

  /// Writes the lines at the foot of the page.
  func colophon(_ out: PageWriter)
}

/// What a report says of itself on its cover, by the concepts of the common vocabulary.
package enum Statement: String, Sendable, CaseIterable {
  case entityName = "EntityRegistrantName"
  case entityIdentifier = "EntityIdentifier"
  case title = "ReportTitle"
  case fiscalPeriod = "FiscalPeriodFocus"
  case periodEnd = "DocumentPeriodEndDate"
  case accountingStandard = "AccountingStandardsApplied"
  case published = "PublicationDate"
}

/// Where a figure stands.
package enum FigureSetting: Sendable, Hashable {
  /// In a table whose head or caption names the unit.
  case cell
  /// By itself, with its label.
  case keyFigure
  /// Within a sentence.
  case sentence
}

/// Paragraphs of a section in one language with nothing between them.
package struct CommentaryStretch: Sendable {
  package let section: Section
  package let language: Language
  /// Counted from 0 among the stretches of this language.
  package let number: Int
  /// Whether paragraphs of this language follow after something else.
  package let isContinued: Bool
  /// Whether the section says the same in another language before.
  package let isTranslation: Bool
}
