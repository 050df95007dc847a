/// A chart that draws what stands in cells.
///
/// Every text of it is a reference to a cell as well, so that no text can be taken for a formula.
package struct SheetChart: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case columns
    case stackedColumns
    case lines
  }

  package struct Series: Sendable, Hashable {
    package var name: CellRange
    package var values: CellRange
    /// `0xRRGGBB`; nil for one that is not drawn, such as what bars of a waterfall stand upon.
    package var colour: UInt32?
    /// The number format of the labels at its points; nil for none.
    package var labelFormat: String?
    /// The colour of the labels, `0xRRGGBB`.
    package var labelColour: UInt32
    package var isInLegend: Bool

    package init(
      name: CellRange, values: CellRange, colour: UInt32?, labelFormat: String? = nil, labelColour: UInt32 = 0,
      isInLegend: Bool = true
    ) {
      self.name = name
      self.values = values
      self.colour = colour
      self.labelFormat = labelFormat
      self.labelColour = labelColour
      self.isInLegend = isInLegend
    }
  }

  package var kind: Kind
  package var title: CellRange
  package var categories: CellRange
  package var series: [Series]
  /// The name of the value axis.
  package var unit: CellRange?
  package var axisFormat: String
  /// Where the value axis begins; nil where the program may choose.
  package var axisMinimum: Double?
  /// The room beside the columns of a category, in percent of a column.
  package var gap: Int
  /// What readers hear who cannot see it.
  package var alternative: String
  /// In pixels.
  package var width: Int
  package var height: Int

  package init(
    kind: Kind, title: CellRange, categories: CellRange, series: [Series], unit: CellRange? = nil,
    axisFormat: String = "#,##0", axisMinimum: Double? = nil, gap: Int = 60, alternative: String, width: Int,
    height: Int
  ) {
    self.kind = kind
    self.title = title
    self.categories = categories
    self.series = series
    self.unit = unit
    self.axisFormat = axisFormat
    self.axisMinimum = axisMinimum
    self.gap = gap
    self.alternative = alternative
    self.width = width
    self.height = height
  }
}
