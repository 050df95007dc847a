import KessanDisclosure
import KessanModel
import KessanSpreadsheet

/// A figure as a cell: a number in the displayed unit with a format that shows the same digits, sign and words.
///
///     11,848              11848      #,##0_);(#,##0)
///     (24.0%)             -0.24      0.0%_);(0.0%)
///     JPY74.12 billion    74.123     "JPY"#,##0.00" billion"_);("JPY"#,##0.00" billion")
///     down 24.0%          -0.24      "up "0.0%;"down "0.0%;"flat at "0.0%
///
/// The number keeps the digits of the fact that the display leaves out. What cannot be shown so stays text.
struct FigureCell: Sendable {
  let content: CellContent
  let numberFormat: String

  /// - Parameter scale: The power of ten of the unit that amounts around it are shown in, where it is known.
  init(_ figure: Figure, _ fact: Fact, isDate: Bool = false, scale: Int? = nil) {
    let display = figure.display
    switch fact.value {
    case .none: self.init(text: display.isEmpty ? "—" : display)
    case .text(let text, _):
      if isDate, display == text, let date = CalendarDate(text), DateSerial.number(date) != nil {
        self.init(content: .date(date), numberFormat: "yyyy-mm-dd")
      } else {
        self.init(text: display)
      }
    case .number(let number, _):
      guard let parts = Parts(display), let cell = parts.cell(number, hint: scale) else {
        self.init(text: display)
        return
      }
      self.init(content: .number(cell.number), numberFormat: cell.format)
    }
  }

  init(text: String) {
    self.init(content: .text(text), numberFormat: "")
  }

  private init(content: CellContent, numberFormat: String) {
    self.content = content
    self.numberFormat = numberFormat
  }

  var number: ExactDecimal? {
    if case .number(let number) = content { number } else { nil }
  }
}

extension FigureCell {
  /// A display around its number.
  private struct Parts {
    let printed: PrintedFigure
    let magnitude: ExactDecimal
    let prefix: String
    let suffix: String
    /// The digits in Excel's language.
    let digits: String

    init?(_ display: String) {
      guard let printed = PrintedFigure(display: display), let magnitude = printed.magnitude,
        printed.fractionDigits <= 30,
        display.utf8.count <= SheetLimits.numberFormat
      else { return nil }
      let grouped = magnitude.formatted(fractionDigits: printed.fractionDigits)
      let plain = magnitude.formatted(fractionDigits: printed.fractionDigits, grouping: false)
      guard let found = display.range(of: grouped) ?? display.range(of: plain) else { return nil }
      prefix = String(display[..<found.lowerBound])
      suffix = String(display[found.upperBound...])
      guard !(prefix + suffix).contains(where: \.isNumber) else { return nil }
      let isGrouped = display[found] == grouped && (!suffix.hasPrefix("%") || magnitude >= 1000)
      let fraction = printed.fractionDigits == 0 ? "" : "." + String(repeating: "0", count: printed.fractionDigits)
      digits = (isGrouped ? "#,##0" : "0") + fraction
      self.printed = printed
      self.magnitude = magnitude
    }

    func cell(_ fact: ExactDecimal, hint: Int?) -> (number: ExactDecimal, format: String)? {
      let known = [hint].compactMap(\.self) + [6, 3, 9, 0, 12, -2, 8, 4]
      let scales = printed.impliedScale.map { [$0] } ?? known
      let shows = { (scale: Int) -> Bool in
        fact.magnitude.scaled(byPowerOfTen: -scale).rounded(toDecimals: printed.fractionDigits) == magnitude
      }
      guard let scale = scales.first(where: shows) else { return nil }
      let isPercent = suffix.hasPrefix("%")
      if isPercent, scale != -2 { return nil }
      let shown = fact.magnitude.scaled(byPowerOfTen: isPercent ? 0 : -scale)
      let signed = printed.isNegative ? -shown : shown
      // A number that rounds to zero is shown without the sign that it has.
      let hidesSign = magnitude.signum == 0 && !printed.isNegative && fact.isNegative
      guard let format = format(isPercent: isPercent), Double(signed.description)?.isFinite ?? false else { return nil }
      return (hidesSign ? .zero : signed, format)
    }

    private func format(isPercent: Bool) -> String? {
      let digits = digits + (isPercent ? "%" : "")
      var before = prefix[...]
      var after = (isPercent ? suffix.dropFirst() : suffix[...])
      if before.hasPrefix("("), after.hasSuffix(")"), printed.isNegative {
        before = before.dropFirst()
        after = after.dropLast()
        return sections(before, digits, after) { "\($0)_);(\($0))" }
      }
      if before.hasPrefix("+") {
        return sections(before.dropFirst(), digits, after) { "+\($0)_);(\($0));\($0)_)" }
      }
      for word in ["up ", "down ", "flat at "] where before.hasPrefix(word) {
        return sections(before.dropFirst(word.count), digits, after) {
          "\"up \"\($0);\"down \"\($0);\"flat at \"\($0)"
        }
      }
      if printed.isNegative { return sections(before, digits, after) { "\(digits);\($0)" } }
      return sections(before, digits, after) { "\($0)_);(\($0))" }
    }

    private func sections(
      _ before: Substring, _ digits: String, _ after: Substring, _ whole: (String) -> String
    ) -> String? {
      guard let before = Self.literal(before), let after = Self.literal(after) else { return nil }
      let format = whole(before + digits + after)
      return format.utf8.count <= SheetLimits.numberFormat ? format : nil
    }

    /// Words as a number format has them; nil for what it cannot hold.
    private static func literal(_ text: Substring) -> String? {
      guard !text.isEmpty else { return "" }
      guard text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value < 0xFFFE && $0.value != 0x7F }) else {
        return nil
      }
      return text.split(separator: "\"", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "" : "\"\($0)\"" }.joined(separator: "\\\"")
    }
  }
}

extension String {
  /// Where a text stands for the first time.
  fileprivate func range(of text: String) -> Range<String.Index>? { firstRange(of: text) }
}
