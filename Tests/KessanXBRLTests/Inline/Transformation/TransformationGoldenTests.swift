import KessanModel
import KessanTesting
import KessanXBRL
import Testing

/// The golden that `Tests/Independent/check_transformations.py` holds against Arelle's own functions.
@Suite("Transformations golden")
struct TransformationGoldenTests {
  @Test("What each format makes of contents, and of the displays of the reference report, is as the golden has it")
  func golden() throws {
    var lines: [String] = []
    for registry in TransformationRegistry.allCases {
      for format in TransformationFormat.allCases {
        guard let transformation = registry.transformation(format) else { continue }
        let extra =
          registry.rawValue >= 4 && format == .yearMonthDay ? TransformationCases.contents(of: .yearMonthDayCJK) : []
        for content in TransformationCases.contents(of: format) + extra {
          lines.append(Self.line(transformation, content))
        }
      }
    }
    for registry in [TransformationRegistry.trr2, .trr5] {
      lines += Set(try Self.reference(registry)).sorted()
    }
    let text = lines.map { $0 + "\n" }.joined()
    #expect(Golden.difference(of: text, from: "transformations.tsv", beside: #filePath) == nil)
  }

  /// The contents of the tags of all figures of the reference report, in both languages.
  private static func reference(_ registry: TransformationRegistry) throws -> [String] {
    try ReferenceFigures().figures.flatMap { shown in
      [shown.display, shown.japanese].compactMap { display in
        InlineNumber(display: display, value: shown.number, registry: registry, hint: shown.hint)
          .map { line($0.transformation, $0.content) }
      }
    }
  }

  private static func line(_ transformation: Transformation, _ content: String) -> String {
    let value = transformation.apply(content).map(escaped) ?? "\\!"
    return [transformation.registry.namespace, transformation.name, escaped(content), value].joined(separator: "\t")
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\t": "\\t"
      case "\n": "\\n"
      case "\r": "\\r"
      case "\\": "\\\\"
      default: String(scalar)
      }
    }.joined()
  }
}
