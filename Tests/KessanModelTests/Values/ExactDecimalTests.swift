import Testing

@testable import KessanModel

@Suite struct ExactDecimalTests {
  @Test func equalValuesAreEqualAndHashAlike() throws {
    let ones: [ExactDecimal] = [
      1, ExactDecimal(10, exponent: -1), ExactDecimal(100, exponent: -2), try #require(ExactDecimal("1.0")),
      try #require(ExactDecimal("+1.00000000000000000000000000000000000000000000000000000")),
    ]
    #expect(Set(ones).count == 1)
  }

  /// A number is small or big by its value, however it was come by.
  @Test func bigResultsNarrowAgain() throws {
    let wide = try #require(ExactDecimal("170141183460469231731687303715884105728"))
    let narrowed = wide - wide + 42
    #expect(narrowed == 42)
    #expect(Set([narrowed, 42]).count == 1)
    let hundred = try #require(ExactDecimal("1" + String(repeating: "0", count: 60)))
    #expect(Set([hundred, ExactDecimal(1, exponent: 60)]).count == 1)
  }

  /// Around the widest narrow mantissa, where a value must not have two representations.
  @Test(arguments: 124...130)
  func representationsAreOne(_ bits: Int) {
    var power: ExactDecimal = 1
    for _ in 0..<bits { power = power * 2 }
    for offset: ExactDecimal in [-1, 0, 1] {
      let direct = power + offset
      let around = (power * 4 + offset * 4) * ExactDecimal(25, exponent: -2)
      #expect(direct == around)
      #expect(direct.hashValue == around.hashValue)
      #expect(-direct == -around)
      #expect((-direct).hashValue == (-around).hashValue)
      #expect(ExactDecimal(direct.description)?.hashValue == direct.hashValue)
    }
  }

  @Test(arguments: [("-5", -1), ("0", 0), ("-0", 0), ("0.001", 1)])
  func signs(_ text: String, _ sign: Int) throws {
    let number = try #require(ExactDecimal(text))
    #expect(number.signum == sign)
    #expect(number.isNegative == (sign < 0))
    #expect(number.magnitude.signum == abs(sign))
  }

  /// However many zeros a long number ends in, it is held without them.
  @Test func zerosAtTheEndAreDropped() throws {
    for head in ["1", "-7", "340282366920938463463374607431768211457", "-99999999999999999999999999999999999999999999"]
    {
      for zeros in 0...70 {
        let number = try #require(ExactDecimal(head + String(repeating: "0", count: zeros)))
        #expect(number.exponent == zeros)
        #expect(number == ExactDecimal(head)?.scaled(byPowerOfTen: zeros))
        #expect(number.description == head + String(repeating: "0", count: zeros))
      }
    }
    let half = try #require(ExactDecimal(1).divided(by: 2, significantDigits: 300))
    #expect(half.exponent == -1 && half == ExactDecimal(5, exponent: -1))
  }

  /// The widest narrow mantissas are narrow however they come about.
  @Test func theWidestNarrowMantissasAreOne() throws {
    for (text, mantissa) in [
      ("-170141183460469231731687303715884105728", Int128.min), ("170141183460469231731687303715884105727", .max),
    ] {
      let read = try #require(ExactDecimal(text))
      #expect(read == ExactDecimal(small: mantissa, exponent: 0))
      #expect(read.hashValue == ExactDecimal(small: mantissa, exponent: 0).hashValue)
      #expect(read.narrowMantissa == nil)
    }
    #expect(ExactDecimal(Int.min).narrowMantissa == .min && ExactDecimal(Int.max).narrowMantissa == .max)
  }

  @Test func countsFractionDigits() {
    #expect(ExactDecimal(7412, exponent: -2).fractionDigits == 2)
    #expect(ExactDecimal(7400, exponent: -2).fractionDigits == 0)
    #expect(ExactDecimal(1, exponent: 9).fractionDigits == 0)
  }

  @Test func orders() throws {
    let texts = ["-100000000000000000000000000000000000000000", "-1", "-0.1", "0", "0.09", "0.1", "1", "10.0"]
    let numbers = try texts.map { try #require(ExactDecimal($0)) }
    #expect(numbers.shuffled().sorted() == numbers)
  }

  @Test func multipliesAsTheExampleSays() throws {
    let billions = try #require(ExactDecimal("74.12"))
    #expect(billions * ExactDecimal(1, exponent: 9) == 74_120_000_000)
  }
}
