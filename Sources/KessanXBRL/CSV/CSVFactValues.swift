import KessanBytes
import KessanModel

/// Writes the values of facts into cells of xBRL-CSV.
///
/// Numbers stand in plain notation. A text stands as it is, even where a spreadsheet would take it for a formula (`=1+1`):
/// the cell is the fact, and an apostrophe before it would be another fact.
struct CSVFactValues {
  private let facts: FactTable
  private var buffer = DigitBuffer()

  init(_ facts: FactTable) {
    self.facts = facts
  }

  /// The digits of `mantissa × 10^exponent`.
  mutating func digits(_ mantissa: Int64, exponent: Int) -> [UInt8] {
    buffer.set(mantissa, exponent: exponent)
    return buffer.bytes
  }

  mutating func write(_ place: Int, to csv: inout CSVWriter) {
    write(place, facts.columns(place), to: &csv)
  }

  mutating func write(_ place: Int, _ columns: FactColumns, to csv: inout CSVWriter) {
    if columns.isNone {
      csv.cell("#nil")
    } else if let mantissa = columns.mantissa {
      csv.cell(plain: digits(mantissa, exponent: columns.exponent))
    } else {
      switch facts[place].value {
      case .number(let number, _): csv.cell(number.description)
      case .text(let text, _): csv.cell(special: text)
      case .none: csv.cell("#nil")
      }
    }
  }
}

extension CSVWriter {
  /// Adds a cell of xBRL-CSV with any text (xBRL-CSV 1.0, Appendix A): an empty one is `#empty`, since an empty cell has no
  /// fact, and a first `#` is doubled, since it begins a special value.
  mutating func cell(special text: String) {
    switch text.utf8.first {
    case nil: cell("#empty")
    case 0x23: cell("#" + text)
    default: cell(text)
    }
  }
}
