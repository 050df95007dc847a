import KessanSpreadsheet

/// The looks of the workbook.
enum SheetStyle {
  static let ink: UInt32 = 0x1F2933
  static let muted: UInt32 = 0x5F6B7A
  static let accent: UInt32 = 0x0072B2
  static let ground: UInt32 = 0xEAF1F6
  private static let rule: UInt32 = 0xB8C2CC

  static let title = CellStyle().with {
    $0.size = 16
    $0.isBold = true
    $0.colour = ink
  }
  static let subtitle = CellStyle().with {
    $0.size = 11
    $0.colour = muted
  }
  static let caption = CellStyle().with {
    $0.size = 12
    $0.isBold = true
    $0.colour = accent
  }
  static let captionJapanese = CellStyle().with { $0.colour = muted }
  /// Words to the right of a key figure.
  static let besideFigure = captionJapanese.with {
    $0.alignment = .left
    $0.verticalAlignment = .centre
    $0.indent = 1
  }
  static let unit = CellStyle().with {
    $0.size = 9
    $0.colour = muted
    $0.alignment = .right
  }
  static let head = CellStyle().with {
    $0.isBold = true
    $0.fill = ground
    $0.wraps = true
    $0.alignment = .right
    $0.indent = 1
    $0.verticalAlignment = .centre
    $0.top = .thin
    $0.bottom = .thin
    $0.borderColour = rule
  }
  static let headLeft = head.with {
    $0.alignment = .left
    $0.indent = 0
  }
  static let headJapanese = head.with { $0.alignment = .left }
  /// The head of numbers that a chart needs beside those of the report.
  static let helperHead = head.with {
    $0.isBold = false
    $0.colour = muted
  }
  static let cell = CellStyle().with {
    $0.bottom = .hair
    $0.borderColour = rule
    $0.verticalAlignment = .centre
  }
  static let helper = cell.with { $0.colour = muted }
  static let japanese = cell.with {
    $0.colour = muted
    $0.wraps = true
    $0.alignment = .left
    $0.indent = 1
  }
  static let keyLabel = cell.with { $0.wraps = true }
  static let keyFigure = cell.with {
    $0.size = 14
    $0.isBold = true
    $0.alignment = .right
  }
  static let paragraph = CellStyle().with {
    $0.wraps = true
    $0.verticalAlignment = .top
  }
  static let small = CellStyle().with {
    $0.size = 9
    $0.colour = muted
    $0.wraps = true
    $0.verticalAlignment = .top
  }
  static let link = CellStyle().with {
    $0.colour = accent
    $0.isUnderlined = true
  }
  static let date = CellStyle().with {
    $0.numberFormat = "yyyy-mm-dd"
    $0.alignment = .left
  }

  /// The label of a row, set in by its level.
  static func label(level: Int) -> CellStyle {
    cell.with {
      $0.wraps = true
      $0.indent = min(max(0, level), 8) * 2
      $0.isBold = level == 0
    }
  }

  /// The height of so many lines of the plain font, in points.
  static func height(lines: Int, size: Int = 11) -> Int { max(1, lines) * (size * 15 + 10) / 11 + 3 }
}
