import KessanPlugin

/// The source `ledger`: one figure a line, as concept, period, unit and whole number divided by blanks.
///
///     HarbourDues 1H25 JPY 120000000
///
/// The option `sign` says whether the ledger has credits as negative numbers: `"sign": "credit-negative"`.
public struct LedgerSource: FactSource {
  public init() {}

  public let name = "ledger"
  public let summary = "A ledger: concept, period, unit and whole number in a line"
  public let options = ["sign"]

  public func read(_ input: consuming SourceInput, into sourced: inout SourcedFacts) {
    let file = input.file
    let isReversed = input.options["sign"] == "credit-negative"
    var rows = SourceRows(input)
    func refuse(_ line: Int, _ message: String, _ hint: String) {
      sourced.findings.append(
        Finding(.badLine, .init(file: file, line: line), message, hint: hint))
    }
    let bytes: [UInt8]
    do {
      bytes = try input.contents()
    } catch {
      return sourced.findings.append(error)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return refuse(1, "The file is not UTF-8.", "Save it as UTF-8.")
    }
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty {
      let cells = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 4, let number = Int(cells[3]), "\(number)" == cells[3] else {
        refuse(index + 1, "The line is not a figure of the ledger.", "Write it as HarbourDues 1H25 JPY 120000000.")
        continue
      }
      rows.add(
        .number(ExactDecimal(isReversed ? -number : number, exponent: 0), .decimals(0)), concept: cells[0],
        period: cells[1], unit: cells[2], line: index + 1, to: &sourced)
    }
  }
}
