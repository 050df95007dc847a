import KessanDisclosure
import KessanModel
import KessanXML
import Testing

@testable import KessanRendering

@Suite("Chart as SVG")
struct ChartSVGTests {
  static let hostile = "\"<script>alert('x')</script>\" & ]]> \u{202E}RTL\u{202C} 💴 é\u{301}"

  private func nodes(_ node: XMLNode) -> [XMLNode] { [node] + node.children.flatMap(nodes) }

  @Test("is well-formed, names itself and lists its values", arguments: Chart.Kind.allCases)
  func wellFormed(kind: Chart.Kind) throws {
    var sample = ChartSample()
    let chart = sample.chart(kind, [["10", "20"], ["3", nil]], names: { "\(Self.hostile)\($0)" })
    let root = try XMLDocument(parsing: sample.svg(chart).bytes(), file: "chart.svg").root
    #expect(root.attribute("role") == "img")
    #expect(root.children[0].localName == "title")
    let description = root.children[1].text
    for text in ["JPY million", "0Q16", "1Q16", "10", "20"] { #expect(description.contains(text)) }
    #expect(nodes(root).allSatisfy { $0.localName != "script" })
  }

  @Test("every value is a mark that names its fact", arguments: Chart.Kind.allCases)
  func marks(kind: Chart.Kind) throws {
    var sample = ChartSample()
    let chart = sample.chart(kind, [["10", "20", "5"]])
    let root = try XMLDocument(parsing: sample.svg(chart).bytes(), file: "chart.svg").root
    let facts = Set(nodes(root).compactMap { $0.attribute("data-fact") })
    #expect(facts == Set(chart.figures.map { "f\($0.fact)" }))
  }

  @Test("the same chart gives the same bytes", arguments: Chart.Kind.allCases)
  func deterministic(kind: Chart.Kind) throws {
    func bytes() throws -> [UInt8] {
      var sample = ChartSample()
      let chart = sample.chart(kind, [["10.5", "-20"], ["3", "4"]], ratios: [1])
      return try sample.svg(chart).bytes()
    }
    #expect(try bytes() == bytes())
  }

  @Test("no colour or pattern serves two series")
  func fills() {
    let fills = (0..<8).map { ChartFill.series($0) }
    #expect(Set(fills.map(\.colour)).count == 8)
    #expect(Set(fills.prefix(7).map { $0.pattern ?? "" }).count == 7)
  }

  @Test("names of a megabyte are drawn shortened")
  func long() throws {
    let name = String(repeating: "長い名前 & <tag> ", count: 70_000)
    for kind in Chart.Kind.allCases {
      var sample = ChartSample()
      let chart = sample.chart(kind, [["10", "20"]], names: { _ in name }, categories: { _ in name })
      #expect(ChartLayoutTests.faults(sample.svg(chart, .narrow).picture) == [])
    }
  }
}
