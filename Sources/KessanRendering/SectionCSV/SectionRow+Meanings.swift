extension SectionRow.Column {
  /// What the column holds, as `csv/columns.csv` tells the readers of the tables.
  var meaning: String {
    switch self {
    case .module: "The id of the business area that composed the section"
    case .section: "The section's id, which is unique in the report"
    case .slide: "The slide or page of the announcement that the section follows"
    case .block: "The number of the block in the section, from 1; 0 for the section itself"
    case .kind: "What the block is: section, table, chart, keyFigures, narrative or note"
    case .title: "The title of the section, table or chart"
    case .titleJa: "The same in Japanese"
    case .shownIn: "The unit in which the table or chart shows its figures"
    case .shownInJa: "The same in Japanese"
    case .row: "The label of the line, series or key figure; in a narrative the number of the paragraph"
    case .rowJa: "The same in Japanese"
    case .column: "The label of the column or category; in narratives and notes that of the fact's concept"
    case .columnJa: "The same in Japanese"
    case .language: "The language of the text or of a value that is one: en or ja"
    case .text: "A paragraph, a note, or where the figures of a chart are printed"
    case .display: "The figure as it is shown; only figures that are shown have it"
    case .recomputed: "The recomputed figure, where it reads otherwise than what is printed"
    case .fact: "The id of the fact that is shown, or that the note explains"
    case .concept: "The fact's concept"
    case .period: "The fact's period by its fiscal name, or by its days where it has none"
    case .start: "The first day of the period; an instant has none"
    case .end: "The last day of the period, or the day at whose end something is measured"
    case .dimensions: "The fact's dimensions with their members: Dimension=Member, divided by a semicolon and a blank"
    case .unit: "The unit of the value: a currency's code, pure, shares, JPY/shares, or a measure of the report's own"
    case .value: "The exact value in the unit itself: 11,848 in JPY million is 11848000000; or a text"
    case .decimals: "How precisely the value is reported: -6 for millions, INF for an exact number; empty for texts"
    case .nil: "true where the figure is not disclosed, false for every other fact"
    case .printed: "The figure as the announcement prints it"
    case .printedOn: "The slides that print it"
    case .source: "Where the fact comes from, in words"
    case .tieOut: "The verdict of recomputing: consistent, inconsistent or not derivable; empty without a claim"
    }
  }
}
