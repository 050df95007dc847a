import Testing

@testable import KessanModel

@Suite struct ExactDecimalTextTests {
  @Test(arguments: [
    ("0", "0"), ("-0", "0"), ("+0.000", "0"), ("1.0", "1"), ("+7", "7"), (".5", "0.5"), ("-.50", "-0.5"),
    ("007.250", "7.25"), ("74.12", "74.12"), ("-0.001", "-0.001"), ("1000", "1000"),
    ("9223372036854775807", "9223372036854775807"), ("-9223372036854775808", "-9223372036854775808"),
    ("9223372036854775808", "9223372036854775808"),
    ("170141183460469231731687303715884105727", "170141183460469231731687303715884105727"),
    ("-170141183460469231731687303715884105729", "-170141183460469231731687303715884105729"),
    ("0.00000000000000000000000000000000000000000000012", "0.00000000000000000000000000000000000000000000012"),
  ])
  func prints(_ text: String, _ canonical: String) throws {
    let number = try #require(ExactDecimal(text))
    #expect(number.description == canonical)
    #expect(ExactDecimal(canonical) == number)
  }

  @Test(arguments: [
    "", "-", "+", ".", "-.", "1.", "1e5", "1E5", "1,000", "12abc", " 1", "1 ", "1\n", "1.2.3", "--1", "+-1", "1-",
    "１２", "1２", "٣", "1\u{0}", "\u{0}", "0x10", "INF", "NaN", "−5", "1_000", "½", "1\u{301}", "²",
  ])
  func refuses(_ text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test func readsUpToTheLongestText() {
    let longest = String(repeating: "7", count: ExactDecimal.longestText)
    #expect(ExactDecimal(longest)?.description == longest)
    #expect(ExactDecimal(longest + "7") == nil)
    #expect(ExactDecimal(String(repeating: "9", count: 5000)) == nil)
  }

  @Test func countsLeadingZerosAsText() {
    #expect(ExactDecimal(String(repeating: "0", count: 5000) + "1") == nil)
    #expect(ExactDecimal("0." + String(repeating: "0", count: 5000)) == nil)
    #expect(ExactDecimal(String(repeating: "0", count: ExactDecimal.longestText - 1) + "1") == 1)
  }

  @Test func readsBytesThatAreNoText() {
    let bytes: [UInt8] = [0x31, 0xFF, 0x32]
    let number = ExactDecimal(utf8: bytes.span)
    #expect(number == nil)
  }

  @Test(arguments: [
    ("1234567.891", 2, "1,234,567.89"), ("0", 0, "0"), ("0", 2, "0.00"), ("-0.004", 2, "0.00"), ("-0.005", 2, "-0.01"),
    ("999.5", 0, "1,000"), ("-1000", 0, "-1,000"), ("100", 3, "100.000"), ("12345", -3, "12,000"),
    ("99999999999999999999", 1, "99,999,999,999,999,999,999.0"), ("123", 0, "123"), ("0.5", 1, "0.5"),
  ])
  func formats(_ number: String, _ digits: Int, _ expected: String) throws {
    let value = try #require(ExactDecimal(number))
    #expect(value.formatted(fractionDigits: digits) == expected)
  }

  @Test func formatsWithoutGroups() {
    #expect(ExactDecimal(1_234_567).formatted(fractionDigits: 1, grouping: false) == "1234567.0")
    for length in [1, 2, 3, 4, 6, 7, 3000, 4096] {
      let text = (0..<length).map { String($0 % 9 + 1) }.joined()
      let grouped = try? #require(ExactDecimal(text)).formatted(fractionDigits: 2)
      let groups = grouped?.dropLast(3).split(separator: ",") ?? []
      #expect(groups.joined() == text && groups.dropFirst().allSatisfy { $0.count == 3 } && groups[0].count <= 3)
      #expect(grouped?.hasSuffix(".00") == true)
    }
  }

  @Test func scansSignAndDigits() throws {
    let read = DecimalScan("-074.120".utf8Span.span)
    let scan = try #require(read)
    #expect(scan.isNegative)
    #expect(scan.fractionDigits == 3)
    #expect(scan.mantissa == -74_120)
    let wide = DecimalScan("9223372036854775808".utf8Span.span)
    #expect(wide?.fractionDigits == 0)
    #expect(wide?.mantissa == nil)
  }
}
