import CLibXLSXWriter

extension CellStyle {
  /// Gives a format of the library these looks.
  func apply(to format: UnsafeMutablePointer<lxw_format>) {
    if !numberFormat.isEmpty { format_set_num_format(format, numberFormat) }
    if size != 11 { format_set_font_size(format, Double(size)) }
    if isBold { format_set_bold(format) }
    if isItalic { format_set_italic(format) }
    if isUnderlined { format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue)) }
    if let colour { format_set_font_color(format, Self.native(colour)) }
    if let fill { format_set_bg_color(format, Self.native(fill)) }
    switch alignment {
    case .automatic: break
    case .left: format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
    case .centre: format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
    case .right: format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
    }
    switch verticalAlignment {
    case .bottom: break
    case .centre: format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    case .top: format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    }
    if wraps { format_set_text_wrap(format) }
    if indent > 0 { format_set_indent(format, UInt8(min(indent, 15))) }
    if let top {
      format_set_top(format, top.number)
      if let borderColour { format_set_top_color(format, Self.native(borderColour)) }
    }
    if let bottom {
      format_set_bottom(format, bottom.number)
      if let borderColour { format_set_bottom_color(format, Self.native(borderColour)) }
    }
  }

  /// The library takes zero for "no colour" and has a number of its own for black.
  static func native(_ colour: UInt32) -> lxw_color_t {
    colour == 0 ? lxw_color_t(LXW_COLOR_BLACK.rawValue) : lxw_color_t(colour)
  }
}

extension CellStyle.Border {
  var number: UInt8 {
    switch self {
    case .hair: UInt8(LXW_BORDER_HAIR.rawValue)
    case .thin: UInt8(LXW_BORDER_THIN.rawValue)
    case .medium: UInt8(LXW_BORDER_MEDIUM.rawValue)
    }
  }
}
