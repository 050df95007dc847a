import KessanBytes
import KessanModel

/// The cells of a flat table before the values, ready as bytes, so that a row is put together without making a string.
struct FlatCells {
  /// Groups of cells in one piece of memory, each with a comma behind it.
  struct Pieces {
    private var bytes: [UInt8] = []
    private var ends: [Int] = [0]

    mutating func add(_ cells: [UInt8]) {
      bytes.append(contentsOf: cells)
      bytes.append(0x2C)
      ends.append(bytes.count)
    }

    func append(_ index: Int, to line: inout [UInt8]) {
      line.append(contentsOf: bytes[ends[index]..<ends[index + 1]])
    }
  }

  private static let decimals = -32...32

  private(set) var concepts = Pieces()
  let hasLanguage: [Bool]
  /// Dimensions and period.
  private(set) var contexts = Pieces()
  /// None, then the units of the table.
  private(set) var units = Pieces()
  private let accuracies: [[UInt8]]

  init(_ facts: FactTable, _ aspects: FactAspects, _ dimensions: [String]) throws {
    hasLanguage = aspects.concepts.map(\.itemType.hasLanguage)
    accuracies = Self.decimals.map { Array(String($0).utf8) }
    for concept in aspects.concepts.indices { concepts.add(Array(aspects.concept(concept).utf8)) }
    var periods: [Period: String] = [:]
    for context in facts.contexts {
      let period = periods[context.period] ?? context.period.csvText ?? ""
      periods[context.period] = period
      var csv = CSVWriter(.memory)
      for dimension in dimensions {
        if let member = context.member(of: dimension) {
          csv.cell(special: aspects.member(member, of: dimension))
        } else {
          csv.cell(plain: [])
        }
      }
      csv.cell(period)
      contexts.add(try csv.finish())
    }
    units.add([])
    for unit in facts.units.indices { units.add(Array((aspects.unit(unit) ?? "").utf8)) }
  }

  func append(decimals: Int, to line: inout [UInt8]) {
    let index = decimals - Self.decimals.lowerBound
    if accuracies.indices.contains(index) {
      line.append(contentsOf: accuracies[index])
    } else {
      line.append(contentsOf: String(decimals).utf8)
    }
  }
}
