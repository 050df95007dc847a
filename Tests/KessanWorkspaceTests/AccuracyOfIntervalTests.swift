import KessanModel
import Testing

@testable import KessanWorkspace

@Suite("The accuracy of an interval")
struct AccuracyOfIntervalTests {
  @Test("An interval of one value is exact")
  func exact() {
    #expect(Accuracy(of: DecimalInterval(exactly: 5), around: 5) == .exact)
  }

  static let cases: [(lower: String, upper: String, value: String, accuracy: Accuracy)] = [
    ("4.5", "5.5", "5", .decimals(0)), ("4.4", "5.5", "5", .decimals(-2)), ("4.95", "5.05", "5", .decimals(1)),
    ("0.1345", "0.1355", "0.135", .decimals(3)), ("0.1341", "0.1352", "0.13465", .decimals(1)),
    ("-5.5", "-4.5", "-5", .decimals(0)), ("-600", "700", "50", .decimals(-4)),
    ("0.0000000000000001", "0.0000000000000002", "0.0000000000000001", .decimals(15)),
  ]

  @Test("It is the finest one that holds the interval whole", arguments: cases)
  func finest(_ lower: String, _ upper: String, _ value: String, _ accuracy: Accuracy) throws {
    let interval = DecimalInterval(lower: try #require(ExactDecimal(lower)), upper: try #require(ExactDecimal(upper)))
    let centre = try #require(ExactDecimal(value))
    let found = Accuracy(of: interval, around: centre)
    #expect(found == accuracy)
    let held = found.interval(around: centre)
    #expect(held.contains(interval.lower) && held.contains(interval.upper))
  }
}
