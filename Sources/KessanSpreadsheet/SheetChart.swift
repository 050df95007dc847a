/// A chart that draws what stands in cells.
///
/// Every text of it is a reference to a cell as well, so that no text can be taken for a formula.
public struct SheetChart: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case columns
    case stackedColumns
    case lines
  }

  public struct Series: Sendable, Hashable {
    public var name: CellRange
    public var values: CellRange
    /// `0xRRGGBB`; nil for one that is not drawn, such as what bars of a waterfall stand upon.
    public var colour: UInt32?
    /// The number format of the labels at its points; nil for none.
    public var labelFormat: String?
    /// The colour of the labels, `0xRRGGBB`.
    public var labelColour: UInt32
    public var isInLegend: Bool

    public init(
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

  public var kind: Kind
  public var title: CellRange
  public var categories: CellRange
  public var series: [Series]
  /// The name of the value axis.
  public var unit: CellRange?
  public var axisFormat: String
  /// Where the value axis begins; nil where the program may choose.
  public var axisMinimum: Double?
  /// The room beside the columns of a category, in percent of a column.
  public var gap: Int
  /// What readers hear who cannot see it.
  public var alternative: String
  /// In pixels.
  public var width: Int
  public var height: Int

  public init(
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
