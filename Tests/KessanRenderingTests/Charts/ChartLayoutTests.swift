import KessanDisclosure
import KessanModel
import KessanTesting
import Testing

@testable import KessanRendering

@Suite("Chart layout")
struct ChartLayoutTests {
  static let kinds = Chart.Kind.allCases

  /// Labels that overlap, and marks or labels outside the picture, in words.
  static func faults(_ picture: ChartPicture) -> [String] {
    var faults: [String] = []
    let frame = ChartBox(x: 0, y: 0, width: picture.width, height: picture.height)
    for (number, label) in picture.labels.enumerated() {
      if !frame.contains(label.box) { faults.append("\(label.text) at \(label.box) is outside \(frame)") }
      for other in picture.labels[(number + 1)...] where other.box.intersects(label.box) {
        faults.append("\(label.text) overlaps \(other.text)")
      }
    }
    for case .bar(let box, _, _) in picture.marks where !frame.contains(box) {
      faults.append("a bar at \(box) is outside \(frame)")
    }
    for case .dot(let point, _, _) in picture.marks
    where point.x < 0 || point.x > picture.width || point.y < 0 || point.y > picture.height {
      faults.append("a dot at \(point) is outside \(frame)")
    }
    return faults
  }

  @Test("no label overlaps another, and nothing leaves the picture", arguments: kinds, 0..<60)
  func generated(kind: Chart.Kind, seed: Int) throws {
    var numbers = SplitMix64(seed: UInt64(seed))
    var sample = ChartSample()
    let categories = Int.random(in: 1...14, using: &numbers)
    let series = Int.random(in: 1...6, using: &numbers)
    let isHuge = seed.isMultiple(of: 3)
    var values: [[String?]] = []
    for _ in 0..<series {
      values.append((0..<categories).map { _ in Self.value(isHuge: isHuge, &numbers) })
    }
    let roles = (0..<categories).map { _ in Chart.Category.Role.allCases.randomElement(using: &numbers) ?? .value }
    let long = seed.isMultiple(of: 2)
    let chart = sample.chart(
      kind, values, ratios: seed.isMultiple(of: 5) ? [series - 1] : [],
      names: { long ? "ネットワークサービスに係るインターネット接続サービス（法人向け）その\($0)" : "Series \($0)" },
      categories: { long ? "期首における現金及び現金同等物の残高（連結）\($0)" : "Category number \($0)" },
      roles: { roles[$0] })
    for format in ChartSVG.Format.allCases {
      let picture = sample.svg(chart, format).picture
      #expect(Self.faults(picture) == [])
    }
  }

  private static func value(isHuge: Bool, _ numbers: inout SplitMix64) -> String? {
    switch Int.random(in: 0...9, using: &numbers) {
    case 0: nil
    case 1: "0"
    case 2: "-\(Int.random(in: 1...99_999, using: &numbers))000000"
    case 3 where isHuge: "1" + String(repeating: "0", count: 40)
    case 4 where isHuge: "0." + String(repeating: "0", count: 40) + "1"
    default: "\(Int.random(in: 1...99_999, using: &numbers))000000"
    }
  }

  @Test("every kind draws one value, no value, and only zeros", arguments: kinds)
  func sparse(kind: Chart.Kind) {
    for values in [[["5000000"]], [[nil]], [["0", "0"]], [[]], []] as [[[String?]]] {
      var sample = ChartSample()
      let chart = sample.chart(kind, values)
      let picture = sample.svg(chart).picture
      #expect(Self.faults(picture) == [])
      #expect(picture.height > 0 || values.isEmpty || values == [[]])
    }
  }

  @Test("a bar is as high as its value")
  func proportions() {
    var sample = ChartSample()
    let chart = sample.chart(.groupedBars, [["10000000", "20000000", "-5000000"]])
    let bars = sample.svg(chart).picture.marks.compactMap { mark -> ChartBox? in
      if case .bar(let box, _, .some) = mark { box } else { nil }
    }
    #expect(bars.count == 3)
    #expect(abs(bars[1].height - 2 * bars[0].height) <= 2)
    #expect(abs(bars[0].height - 2 * bars[2].height) <= 2)
    #expect(bars[2].y == bars[0].bottom)
  }

  @Test("a waterfall leads from level to level; a decrease is taken away")
  func waterfall() {
    var sample = ChartSample()
    let chart = sample.chart(
      .waterfall, [["100", "30", "20", "110"]], roles: { [.level, .increase, .decrease, .level][$0] })
    let steps = StepLayout.steps(ChartValues(chart, sample.facts, .english))
    #expect(steps.map(\.to) == [100, 130, 110, 110])
    #expect(steps.map(\.from) == [0, 100, 130, 0])
  }

  @Test("a bridge begins its axis above zero where changes are small, and only there")
  func bridge() {
    var sample = ChartSample()
    let near = sample.chart(.bridge, [["159", "1", "158"]], roles: { [.level, .decrease, .level][$0] })
    let far = sample.chart(.bridge, [["7", "3", "4"]], roles: { [.level, .decrease, .level][$0] })
    func floor(_ chart: Chart, _ kind: Chart.Kind) -> ExactDecimal? {
      StepLayout.floor(StepLayout.steps(ChartValues(chart, sample.facts, .english)), kind)
    }
    #expect((floor(near, .bridge) ?? 0) > 100)
    #expect(floor(far, .bridge) == nil)
    #expect(floor(near, .waterfall) == nil)
  }
}
