import Testing

@testable import KessanModel

@Suite struct DecimalIntervalTests {
  private func interval(_ lower: Int, _ upper: Int) -> DecimalInterval {
    DecimalInterval(lower: ExactDecimal(lower), upper: ExactDecimal(upper))
  }

  @Test func sortsItsBounds() {
    #expect(interval(3, -2) == interval(-2, 3))
    #expect(interval(-2, 3).description == "[-2, 3]")
    #expect(interval(1, 4).midpoint == ExactDecimal(25, exponent: -1))
  }

  @Test func isClosed() {
    #expect(interval(1, 2).contains(1) && interval(1, 2).contains(2))
    #expect(!interval(1, 2).contains(3))
    #expect(interval(1, 2).intersection(interval(2, 5)) == interval(2, 2))
    #expect(interval(1, 2).intersection(interval(3, 5)) == nil)
    #expect(interval(1, 9).intersection(interval(3, 5)) == interval(3, 5))
  }

  @Test func addsAndSubtracts() {
    #expect(interval(1, 2) + interval(-5, 10) == interval(-4, 12))
    #expect(interval(1, 2) - interval(-5, 10) == interval(-9, 7))
    #expect(-interval(1, 2) == interval(-2, -1))
  }

  /// Every product and quotient of members lies in the interval of products and quotients, which is no wider than needed.
  @Test func multipliesAndDividesWithoutLoss() throws {
    let bounds = [-3, -1, 0, 2, 5]
    for (first, second) in bounds.flatMap({ low in bounds.filter { $0 >= low }.map { (low, $0) } }) {
      for (third, fourth) in bounds.flatMap({ low in bounds.filter { $0 >= low }.map { (low, $0) } }) {
        let left = interval(first, second)
        let right = interval(third, fourth)
        let products = [first * third, first * fourth, second * third, second * fourth]
        #expect(left * right == interval(try #require(products.min()), try #require(products.max())))
        guard third > 0 || fourth < 0 else {
          #expect(left.divided(by: right) == nil)
          continue
        }
        let quotient = try #require(left.divided(by: right))
        for numerator in first...second {
          for denominator in third...fourth {
            let scaled = quotient * DecimalInterval(exactly: ExactDecimal(denominator))
            #expect(scaled.contains(ExactDecimal(numerator)))
          }
        }
      }
    }
  }

  @Test func roundsQuotientsOutwards() throws {
    let third = try #require(interval(1, 1).divided(by: interval(3, 3)))
    #expect(third.lower * 3 < 1)
    #expect(third.upper * 3 > 1)
    #expect(third.upper - third.lower < ExactDecimal(1, exponent: -39))
  }

  /// Both bounds of a quotient that never ends, whichever way its last digit rounds: 2/3 up, 1/3 down, negative ones against
  /// it.
  @Test(arguments: [(1, 3), (2, 3), (-1, 3), (-2, 3), (1, -3), (2, -3), (-2, -3), (5, 7), (-5, 7), (1, 6), (10, 7)])
  func holdsAQuotientThatNeverEnds(_ numerator: Int, _ denominator: Int) throws {
    let quotient = try #require(interval(numerator, numerator).divided(by: interval(denominator, denominator)))
    let products = [quotient.lower * ExactDecimal(denominator), quotient.upper * ExactDecimal(denominator)]
    let (less, more) = denominator > 0 ? (products[0], products[1]) : (products[1], products[0])
    #expect(less < ExactDecimal(numerator) && ExactDecimal(numerator) < more)
    #expect(quotient.upper - quotient.lower < ExactDecimal(1, exponent: -38))
  }

  /// The bounds of an interval divided by an interval hold the quotients of their ends.
  @Test(arguments: [(1, 2, 3, 7), (-2, -1, 3, 7), (-1, 2, 3, 7), (1, 2, -7, -3), (-2, 2, -7, -3)])
  func holdsTheQuotientsOfItsEnds(_ low: Int, _ high: Int, _ least: Int, _ most: Int) throws {
    let quotient = try #require(interval(low, high).divided(by: interval(least, most)))
    for numerator in [low, high] {
      for denominator in [least, most] {
        let sign = denominator.signum()
        #expect(quotient.lower * ExactDecimal(denominator * sign) <= ExactDecimal(numerator * sign))
        #expect(quotient.upper * ExactDecimal(denominator * sign) >= ExactDecimal(numerator * sign))
      }
    }
  }
}
