import KessanModel
import KessanTesting
import KessanXBRL
import Testing

/// Every displayed figure of this repository's own report is taggable, in both languages and every registry.
@Suite("Displays of the reference report")
struct ReferenceDisplayTests {
  private let figures: [ReferenceFigures.Shown]

  init() throws {
    figures = try ReferenceFigures().figures
  }

  /// Displays that do not say their fact's value, each with the reason.
  private static let untaggable = [
    "33%": "A third, printed as a fraction: the fact is 0.3333 to a tenth, so that the display in percent is rounded."
  ]

  @Test("Every figure is taggable in English and in Japanese", arguments: TransformationRegistry.allCases)
  func taggable(_ registry: TransformationRegistry) {
    #expect(figures.count > 800)
    var untaggable: Set<String> = []
    for shown in figures {
      for display in [shown.display, shown.japanese] {
        let number = InlineNumber(display: display, value: shown.number, registry: registry, hint: shown.hint)
        guard let number else {
          untaggable.insert(display)
          continue
        }
        #expect(number.value == shown.number, "\(shown.fact): \(display)")
        #expect(number.prefix + number.content + number.suffix == display)
      }
    }
    #expect(untaggable == Set(Self.untaggable.keys))
  }

  @Test("No English is left in a Japanese display")
  func japanese() {
    #expect(Set(figures.map(\.japanese).filter { $0.contains { $0.isASCII && $0.isLetter } }) == [])
    #expect(Set(figures.map(\.japanese).filter { $0.contains("(") }) == [])
  }

  /// Japanese sentences keep their half-width digits: they are the value of a text block.
  @Test("In full-width digits only amounts in 円 and 銭 are taggable", arguments: TransformationRegistry.allCases)
  func fullWidth(_ registry: TransformationRegistry) {
    let taggable = figures.filter { shown in
      shown.number.signum != 0 && shown.fullWidth != shown.japanese
        && InlineNumber(display: shown.fullWidth, value: shown.number, registry: registry) != nil
    }
    #expect(Set(taggable.map(\.fullWidth)) == ["２７円００銭"])
  }
}
