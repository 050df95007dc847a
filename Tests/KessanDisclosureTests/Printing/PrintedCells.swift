import KessanModel
import KessanTesting
import TestSamples
import Testing

@testable import KessanDisclosure

/// Cells as filers print them, with what they say, out of `Tests/Fixtures/printed-*.tsv`.
enum PrintedCells {
  struct Cell: Sendable, CustomTestStringConvertible {
    let text: String
    let unit: String
    let value: String
    let decimals: String

    var testDescription: String { "\(text) [\(unit)]" }
  }

  struct Refused: Sendable, CustomTestStringConvertible {
    let text: String
    let unit: String
    let fault: String
    let part: String

    var testDescription: String { "\(text) [\(unit)]" }
  }

  static let english = cells("printed-english.tsv")
  static let japanese = cells("printed-japanese.tsv")
  static let refused: [Refused] = rows("printed-refused.tsv").map {
    Refused(text: $0[0], unit: $0[1], fault: $0[2], part: $0[3])
  }

  private static func cells(_ file: String) -> [Cell] {
    rows(file).map { Cell(text: $0[0], unit: $0[1], value: $0[2], decimals: $0[3]) }
  }

  /// The rows of a file, without its header; none where the file cannot be read, which the tests notice.
  private static func rows(_ file: String) -> [[String]] {
    let lines = (try? Fixture.lines(file)) ?? []
    return lines.dropFirst().map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
      .filter { $0.count == 4 }
  }
}

extension PrintedFigure {
  /// The value with its sign, in units; nil for a dash.
  var value: ExactDecimal? { signed(.plain)?.scaled(byPowerOfTen: impliedScale ?? 0) }

  /// How many decimals of the value the text gives.
  var decimals: Int { fractionDigits - (impliedScale ?? 0) }
}

extension PrintedFault.Kind {
  /// The name of the case.
  var name: String { "\(self)".prefix { $0 != "(" }.description }
}
