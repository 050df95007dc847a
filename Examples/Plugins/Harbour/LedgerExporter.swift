import KessanPlugin

/// The format `ledger`: every fact of the report in a line of cells divided by tabs.
///
///     HarbourDues_1H25_JPY.0	HarbourDues	2025-04-01/2025-09-30	JPY	number	120000000
///
/// The fifth cell says what the sixth is: a number, a text, or nothing. In texts, `\n`, `\r`, `\t` and `\\` stand for what
/// would divide lines and cells, and for the backslash.
public enum LedgerExporter {
  public static let exporter = Exporter(name: "ledger", summary: "Every fact in a line of cells divided by tabs") {
    disclosure in
    Exporter.Output(files: [ExportFile("ledger/facts.txt") { try ByteOutput.deliver(lines(disclosure), $0) }])
  }

  private static func lines(_ disclosure: Disclosure) -> [UInt8] {
    let ids = Identifiers(disclosure.report)
    var bytes: [UInt8] = []
    for fact in disclosure.facts {
      let (kind, value) =
        switch fact.value {
        case .number(let number, _): ("number", "\(number)")
        case .text(let text, _): ("text", escaped(text))
        case .none: ("nothing", "")
        }
      let cells = [
        ids.fact(fact.index, in: disclosure.facts), disclosure.concept(of: fact).name, "\(fact.context.period)",
        fact.unit.map { "\($0)" } ?? "", kind, value,
      ]
      bytes.append(contentsOf: cells.joined(separator: "\t").utf8)
      bytes.append(0x0A)
    }
    return bytes
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\\\"
      case "\n": "\\n"
      case "\r": "\\r"
      case "\t": "\\t"
      default: String(scalar)
      }
    }.joined()
  }
}
