import CLibXLSXWriter

extension Worksheet {
  /// Puts a chart on the sheet, its upper left corner in a cell.
  ///
  /// - Throws: ``SpreadsheetError`` for a place outside of the sheet, or where there is no memory.
  package func insert(_ chart: SheetChart, row: Int, column: Int) throws(SpreadsheetError) {
    let (row, column) = try place(row, column)
    let kind =
      switch chart.kind {
      case .columns: LXW_CHART_COLUMN
      case .stackedColumns: LXW_CHART_COLUMN_STACKED
      case .lines: LXW_CHART_LINE
      }
    guard let handle = workbook_add_chart(try workbook.require(), UInt8(kind.rawValue)) else {
      throw .library("there is no memory for a chart")
    }
    chart_title_set_name_range(handle, chart.title.sheet, chart.title.row, chart.title.column)
    var titleFont = Self.font(size: 12, bold: true)
    chart_title_set_name_font(handle, &titleFont)
    for series in chart.series { try add(series, of: chart, to: handle) }
    try setLegend(chart, handle)
    setAxes(chart, handle)
    if chart.kind != .lines {
      chart_set_series_gap(handle, UInt16(clamping: min(chart.gap, 500)))
      if chart.kind == .stackedColumns { chart_set_series_overlap(handle, 100) }
    }
    try place(handle, chart, row, column)
  }

  private func place(
    _ handle: UnsafeMutablePointer<lxw_chart>, _ chart: SheetChart, _ row: lxw_row_t, _ column: lxw_col_t
  ) throws(SpreadsheetError) {
    // The library keeps 2,079 bytes of it and would cut within a character.
    let error = CellText.parts(chart.alternative, longest: 255)[0].withCString { text in
      var options = lxw_chart_options()
      options.x_scale = Double(chart.width) / 480
      options.y_scale = Double(chart.height) / 288
      options.object_position = UInt8(LXW_OBJECT_MOVE_AND_SIZE.rawValue)
      options.description = UnsafeMutablePointer(mutating: text)
      return worksheet_insert_chart_opt(self.handle, row, column, handle, &options)
    }
    try Workbook.check(error)
  }

  private func add(
    _ series: SheetChart.Series, of chart: SheetChart, to handle: UnsafeMutablePointer<lxw_chart>
  ) throws(SpreadsheetError) {
    guard let native = chart_add_series(handle, nil, nil) else { throw .library("there is no memory for a series") }
    let (categories, values) = (chart.categories, series.values)
    chart_series_set_categories(
      native, categories.sheet, categories.row, categories.column, categories.lastRow, categories.lastColumn)
    chart_series_set_values(native, values.sheet, values.row, values.column, values.lastRow, values.lastColumn)
    chart_series_set_name_range(native, series.name.sheet, series.name.row, series.name.column)
    if let colour = series.colour {
      var fill = lxw_chart_fill()
      fill.color = CellStyle.native(colour)
      if chart.kind == .lines {
        var line = lxw_chart_line()
        line.color = CellStyle.native(colour)
        line.width = 2.25
        chart_series_set_line(native, &line)
        chart_series_set_marker_type(native, UInt8(LXW_CHART_MARKER_CIRCLE.rawValue))
        chart_series_set_marker_size(native, 6)
        chart_series_set_marker_fill(native, &fill)
        chart_series_set_marker_line(native, &line)
      } else {
        chart_series_set_fill(native, &fill)
      }
    } else {
      var fill = lxw_chart_fill()
      fill.none = 1
      var line = lxw_chart_line()
      line.none = 1
      chart_series_set_fill(native, &fill)
      chart_series_set_line(native, &line)
    }
    guard let format = series.labelFormat else { return }
    chart_series_set_labels(native)
    chart_series_set_labels_num_format(native, format)
    var font = Self.font(size: 8, colour: series.labelColour)
    chart_series_set_labels_font(native, &font)
    if chart.kind == .lines {
      chart_series_set_labels_position(native, UInt8(LXW_CHART_LABEL_POSITION_ABOVE.rawValue))
    } else if chart.kind == .columns {
      chart_series_set_labels_position(native, UInt8(LXW_CHART_LABEL_POSITION_OUTSIDE_END.rawValue))
    }
  }

  private func setLegend(
    _ chart: SheetChart, _ handle: UnsafeMutablePointer<lxw_chart>
  ) throws(SpreadsheetError) {
    let hidden = chart.series.indices.filter { !chart.series[$0].isInLegend }
    guard chart.series.count - hidden.count > 1 else {
      return chart_legend_set_position(handle, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
    }
    chart_legend_set_position(handle, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    var font = Self.font(size: 9)
    chart_legend_set_font(handle, &font)
    if !hidden.isEmpty {
      var list = hidden.map { Int16(clamping: $0) } + [-1]
      try Workbook.check(chart_legend_delete_series(handle, &list))
    }
  }

  private func setAxes(_ chart: SheetChart, _ handle: UnsafeMutablePointer<lxw_chart>) {
    let values = chart_axis_get(handle, LXW_CHART_AXIS_TYPE_Y)
    let categories = chart_axis_get(handle, LXW_CHART_AXIS_TYPE_X)
    chart_axis_set_num_format(values, chart.axisFormat)
    if let least = chart.axisMinimum, least.isFinite { chart_axis_set_min(values, least) }
    var font = Self.font(size: 9)
    chart_axis_set_num_font(values, &font)
    chart_axis_set_num_font(categories, &font)
    chart_axis_set_label_position(categories, UInt8(LXW_CHART_AXIS_LABEL_POSITION_LOW.rawValue))
    var grid = lxw_chart_line()
    grid.color = 0xD9D9D9
    grid.width = 0.75
    chart_axis_major_gridlines_set_line(values, &grid)
    if let unit = chart.unit {
      chart_axis_set_name_range(values, unit.sheet, unit.row, unit.column)
      var nameFont = Self.font(size: 9)
      chart_axis_set_name_font(values, &nameFont)
    }
  }

  private static func font(size: Double, bold: Bool = false, colour: UInt32 = 0x333333) -> lxw_chart_font {
    var font = lxw_chart_font()
    font.size = size
    // A chart's title is bold unless the font says otherwise.
    font.bold = bold ? 1 : UInt8(LXW_EXPLICIT_FALSE.rawValue)
    font.color = CellStyle.native(colour)
    return font
  }
}

extension CellRange {
  var row: lxw_row_t { lxw_row_t(clamping: rows.lowerBound) }
  var lastRow: lxw_row_t { lxw_row_t(clamping: rows.upperBound) }
  var column: lxw_col_t { lxw_col_t(clamping: columns.lowerBound) }
  var lastColumn: lxw_col_t { lxw_col_t(clamping: columns.upperBound) }
}
