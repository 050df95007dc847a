import KessanDisclosure
import TestSamples
import Testing

@testable import KessanModel

@Suite("Contexts")
struct ContextTests {
  @Test("are sorted by period, then by dimensions, whatever order they are made in")
  func order() throws {
    let first = try #require(Sample.calendar.period("1Q16"))
    let second = try #require(Sample.calendar.period("2Q16"))
    let a = DimensionValue("Line", "A")
    let b = DimensionValue("Line", "B")
    let sorted = [Context(first), Context(first, [a]), Context(first, [b]), Context(second), Context(second, [a])]
    #expect(sorted.reversed().sorted() == sorted)
    #expect([2, 0, 4, 1, 3].map { sorted[$0] }.sorted() == sorted)
    #expect(Context(second) > Context(first, [b]) && !(Context(first) < Context(first)))
  }
}
