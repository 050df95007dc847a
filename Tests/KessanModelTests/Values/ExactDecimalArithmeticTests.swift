import TestSamples
import Testing

@testable import KessanModel

/// Against values that Python's decimal module computed with 20,000 digits: left, right, sum, difference, product.
@Suite struct ExactDecimalArithmeticTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let left: ExactDecimal
    let right: ExactDecimal
    let results: [String]

    var testDescription: String { "\(left), \(right)" }
  }

  static let cases: [Case] = ((try? Fixture.lines("decimal-arithmetic.tsv")) ?? []).compactMap { line in
    let cells = line.split(separator: "\t").map(String.init)
    guard let left = ExactDecimal(cells[0]), let right = ExactDecimal(cells[1]) else { return nil }
    return Case(left: left, right: right, results: Array(cells[2...]))
  }

  /// A one, as many zeros, and a one: the power of ten that aligns the two is whole.
  @Test(arguments: [1, 36, 37, 38, 63, 64, 65, 127, 128, 129, 640, 9_999, 20_479, 20_480, 20_481, 30_000])
  func alignsFarNumbers(_ power: Int) {
    let sum = ExactDecimal(1, exponent: power) + ExactDecimal(1)
    #expect(sum.description == "1" + String(repeating: "0", count: power - 1) + "1")
    #expect((sum - ExactDecimal(1, exponent: power)).description == "1")
  }

  @Test func readsTheTable() {
    #expect(Self.cases.count == 220)
  }

  @Test(arguments: cases)
  func agreesWithPython(_ item: Case) {
    #expect((item.left + item.right).description == item.results[0])
    #expect((item.left - item.right).description == item.results[1])
    #expect((item.left * item.right).description == item.results[2])
    #expect((item.right + item.left) == (item.left + item.right))
    #expect((item.left < item.right) == item.results[1].hasPrefix("-"))
  }

  /// floor · divisor ≤ numerator ≤ ceiling · divisor, and the two are one unit of at least the fortieth digit apart.
  @Test(arguments: cases)
  func quotientsEnclose(_ item: Case) throws {
    guard item.right != .zero else {
      #expect(item.left.divided(by: item.right) == nil)
      return
    }
    let floor = try #require(item.left.divided(by: item.right, rounding: .floor))
    let ceiling = try #require(item.left.divided(by: item.right, rounding: .ceiling))
    let magnitude = item.right.magnitude
    let numerator = item.right.isNegative ? -item.left : item.left
    #expect(floor * magnitude <= numerator)
    #expect(numerator <= ceiling * magnitude)
    let slack = ExactDecimal(1, exponent: -39)
    #expect((ceiling - floor) * magnitude <= numerator.magnitude * slack)
    let nearest = try #require(item.left.divided(by: item.right))
    #expect(floor <= nearest && nearest <= ceiling)
    let truncated = try #require(item.left.divided(by: item.right, rounding: .truncate))
    #expect(truncated == (numerator.isNegative ? ceiling : floor))
  }

  static let ties: [(String, Int, [String])] = [
    ("2.5", 0, ["3", "2", "2", "3", "2"]),
    ("-2.5", 0, ["-3", "-2", "-3", "-2", "-2"]),
    ("3.5", 0, ["4", "4", "3", "4", "3"]),
    ("-3.5", 0, ["-4", "-4", "-4", "-3", "-3"]),
    ("0.5", 0, ["1", "0", "0", "1", "0"]),
    ("-0.5", 0, ["-1", "0", "-1", "0", "0"]),
    ("0.05", 1, ["0.1", "0", "0", "0.1", "0"]),
    ("-0.15", 1, ["-0.2", "-0.2", "-0.2", "-0.1", "-0.1"]),
    ("2.500000000000000000000000000000000000000000000001", 0, ["3", "3", "2", "3", "2"]),
    ("-2.49999999999999999999999999999999999999999999", 0, ["-2", "-2", "-3", "-2", "-2"]),
    ("1250", -2, ["1300", "1200", "1200", "1300", "1200"]),
    ("-1350", -2, ["-1400", "-1400", "-1400", "-1300", "-1300"]),
    ("49.99", -2, ["0", "0", "0", "100", "0"]),
    ("-50", -2, ["-100", "0", "-100", "0", "0"]),
    ("9223372036854775807.5", 0, Array(repeating: "9223372036854775808", count: 2) + ["9223372036854775807"]),
    ("1.005", 2, ["1.01", "1", "1", "1.01", "1"]),
    ("7", 3, ["7", "7", "7", "7", "7"]),
  ]

  @Test(arguments: ties)
  func rounds(_ text: String, _ decimals: Int, _ expected: [String]) throws {
    let number = try #require(ExactDecimal(text))
    let modes: [Rounding] = [.halfUp, .halfEven, .floor, .ceiling, .truncate]
    for (mode, result) in zip(modes, expected) {
      #expect(number.rounded(toDecimals: decimals, mode).description == result, "\(mode)")
    }
  }

  @Test func negatesTheSmallestMantissas() throws {
    let smallest = try #require(ExactDecimal("-170141183460469231731687303715884105728"))
    #expect((-smallest).description == "170141183460469231731687303715884105728")
    #expect(-(-smallest) == smallest)
    #expect((-ExactDecimal(Int.min)).description == "9223372036854775808")
  }

  @Test func spansFarExponents() {
    let sum = ExactDecimal(1, exponent: 4000) + ExactDecimal(1, exponent: -4000)
    #expect(sum - ExactDecimal(1, exponent: 4000) == ExactDecimal(1, exponent: -4000))
    #expect(ExactDecimal(1, exponent: -4000) > .zero)
    #expect(ExactDecimal(5, exponent: 4000).scaled(byPowerOfTen: -4000) == 5)
  }
}
