import KessanDisclosure
import KessanModel
import KessanTesting
import Testing

@testable import KessanRendering

@Suite("Chart scale")
struct ChartScaleTests {
  private func decimals(_ texts: [String]) -> [ExactDecimal] { texts.compactMap { ExactDecimal($0) } }

  @Test(
    "ticks are round and hold all values",
    arguments: [
      (["74100000000", "65300000000"], ["0", "20", "40", "60", "80"]),
      (["-586000000", "214000000"], ["−0.6", "−0.4", "−0.2", "0.0", "0.2", "0.4"]),
      (["0"], ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
    ])
  func ticks(values: [String], labels: [String]) {
    let scale = ChartScale(decimals(values), includingZero: true, length: 1000, ticks: 5)
    #expect(scale.labels(scale: values == ["0"] ? 0 : 9) == labels)
  }

  @Test("any values lie within the scale, in their order", arguments: 0..<200)
  func order(seed: Int) {
    var numbers = SplitMix64(seed: UInt64(seed))
    let values = (0..<8).map { _ in
      ExactDecimal(Int.random(in: -999...999, using: &numbers), exponent: Int.random(in: -30...30, using: &numbers))
    }
    let scale = ChartScale(values, includingZero: seed.isMultiple(of: 2), length: 2000, ticks: 5)
    let offsets = values.sorted().map(scale.offset)
    #expect(offsets == offsets.sorted())
    #expect(offsets.allSatisfy { (0...2000).contains($0) })
    #expect((2...13).contains(scale.ticks.count))
  }

  @Test("values that differ in the fiftieth digit still have a scale")
  func close() {
    let base = "1" + String(repeating: "0", count: 50)
    let values = decimals([base, String(base.dropLast()) + "1"])
    let scale = ChartScale(values, includingZero: false, length: 1000, ticks: 5)
    #expect(scale.low <= values[0])
    #expect(scale.high >= values[1])
  }

  @Test("text is cut, wrapped and measured within its room", arguments: ["Operating income", "現金及び現金同等物", "💴💴💴💴", ""])
  func text(_ text: String) {
    for room in [0, 100, 400, 900] {
      let lines = TextMeasure.wrapped(text, to: room, size: 120, lines: 3)
      #expect(lines.count <= 3)
      #expect(lines.allSatisfy { TextMeasure.width($0, size: 120) <= room })
    }
    #expect(TextMeasure.wrapped(text, to: 100_000, size: 120, lines: 1) == (text.isEmpty ? [] : [text]))
  }
}
