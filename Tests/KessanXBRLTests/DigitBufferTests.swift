import KessanModel
import Testing

@testable import KessanXBRL

@Suite("Digit buffer")
struct DigitBufferTests {
  @Test(
    "Numbers are spelt as exact decimals are",
    arguments: [0, 1, -1, 10, 123, -586, 74_120, 1_000_000, Int.max, Int.min + 1], [-20, -5, -3, -2, -1, 0, 1, 6, 9])
  func spelling(mantissa: Int, exponent: Int) {
    var buffer = DigitBuffer()
    let number = ExactDecimal(mantissa, exponent: exponent)
    let (mantissa, exponent) = Self.normalised(mantissa, exponent)
    buffer.set(Int64(mantissa), exponent: exponent)
    #expect(String(decoding: buffer.bytes, as: UTF8.self) == number.description)
  }

  @Test("The smallest mantissa does not trap")
  func smallest() {
    var buffer = DigitBuffer()
    buffer.set(.min, exponent: -2)
    #expect(String(decoding: buffer.bytes, as: UTF8.self) == "-92233720368547758.08")
  }

  /// Mantissa and exponent as the columns of a table hold them: without trailing zeros behind the point.
  private static func normalised(_ mantissa: Int, _ exponent: Int) -> (Int, Int) {
    var mantissa = mantissa
    var exponent = exponent
    while exponent < 0, mantissa % 10 == 0, mantissa != 0 {
      mantissa /= 10
      exponent += 1
    }
    return (mantissa, mantissa == 0 ? 0 : exponent)
  }
}
