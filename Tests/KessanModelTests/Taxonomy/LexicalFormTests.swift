import Testing

@testable import KessanModel

/// At the boundaries of what XML Schema and the registries let a text be.
@Suite("Lexical forms")
struct LexicalFormTests {
  @Test(
    "Language codes",
    arguments: [
      ("en", true), ("a", true), ("abcdefgh", true), ("abcdefghi", false), ("en-GB", true), ("en-1", true),
      ("en-12345678", true),
      ("en-123456789", false), ("x-a-b", true), ("e1", false), ("1-en", false), ("en--a", false), ("-en", false),
      ("en-", false),
      ("", false), ("en_GB", false), ("日本", false), ("en-é", false), ("en-_", false), ("en-a b", false),
    ])
  func languages(_ text: String, _ isOne: Bool) {
    #expect(LexicalForm.isLanguage(text) == isOne)
  }

  /// The first and last scalar of every range of XML 1.0 that may begin a name, with those just outside.
  static let beginnings: [(UInt32, UInt32)] = [
    (0x3A, 0x3A), (0x5F, 0x5F), (0x41, 0x5A), (0x61, 0x7A), (0xC0, 0xD6), (0xD8, 0xF6), (0xF8, 0x2FF), (0x370, 0x37D),
    (0x37F, 0x1FFF), (0x200C, 0x200D), (0x2070, 0x218F), (0x2C00, 0x2FEF), (0x3001, 0xD7FF), (0xF900, 0xFDCF),
    (0xFDF0, 0xFFFD), (0x10000, 0xEFFFF),
  ]
  /// What may stand in a name and not begin it.
  static let followers: [(UInt32, UInt32)] = [
    (0x2D, 0x2E), (0x30, 0x39), (0xB7, 0xB7), (0x300, 0x36F), (0x203F, 0x2040),
  ]

  @Test("Names begin and go on with the characters of XML 1.0, up to the borders of each range")
  func names() throws {
    func isIn(_ ranges: [(UInt32, UInt32)], _ value: UInt32) -> Bool {
      ranges.contains { $0.0 <= value && value <= $0.1 }
    }
    let borders = (Self.beginnings + Self.followers).flatMap { [$0.0 - 1, $0.0, $0.0 + 1, $0.1 - 1, $0.1, $0.1 + 1] }
    for value in borders + [0, 0x20, 0x2F, 0xD7, 0xF7, 0x37E, 0x2FF0, 0xFFFE, 0xFFFF, 0xF0000] {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(Character(scalar))
      #expect(LexicalForm.isName(text) == isIn(Self.beginnings, value), "\(value)")
      #expect(LexicalForm.isName("a" + text) == isIn(Self.beginnings + Self.followers, value), "\(value)")
    }
    #expect(!LexicalForm.isName(""))
  }

  @Test(
    "Names with a prefix",
    arguments: [
      ("a:b", true), ("a:1", true), ("a:b:c", true), ("a-1:ü", true), ("ab", false), (":b", false), ("a:", false),
      ("1a:b", false),
      ("a b:c", false), ("a:b c", false), ("a:\u{3000}", false), ("", false),
    ])
  func prefixed(_ text: String, _ isOne: Bool) {
    #expect(LexicalForm.isPrefixed(text) == isOne)
  }

  @Test(
    "Hexadecimal digits in pairs",
    arguments: [
      ("", true), ("00", true), ("09AFaf", true), ("0", false), ("000", false), ("0G", false), ("0g", false),
      ("0@", false),
      ("0`", false), ("0/", false), ("0:", false), ("!!", false), ("\u{1}\u{2}", false), ("&&", false), ("０", false),
    ])
  func hexadecimal(_ text: String, _ isOne: Bool) {
    #expect(LexicalForm.isHexadecimal(text) == isOne)
  }

  @Test(
    "Base64, whose last digit before padding has no bits to lose",
    arguments: [
      ("", ""), ("AQID", "AQID"), ("A Q\u{20}I D", "AQID"), ("+/az", "+/az"), ("AZ09", "AZ09"), ("AQ==", "AQ=="),
      ("Ag==", "Ag=="),
      ("Aw==", "Aw=="), ("AA==", "AA=="), ("AB==", nil), ("Ah==", nil), ("AQI=", "AQI="), ("AQ8=", "AQ8="),
      ("AQ4=", "AQ4="),
      ("AQ0=", "AQ0="), ("AQE=", "AQE="), ("AQA=", "AQA="), ("AQB=", nil), ("AQ9=", nil), ("====", nil), ("A===", nil),
      ("=AQI", nil), ("AQ=I", nil), ("AQIDA", nil), ("AQIDAQ", nil), ("AQ", nil), ("AQ-_", nil), ("AQ,.", nil),
      ("AQ:;", nil),
      ("AQ*+", nil), ("=", nil), ("==", nil),
    ] as [(String, String?)])
  func base64(_ text: String, _ plain: String?) {
    #expect(LexicalForm.base64(text) == plain)
  }

  @Test(
    "References by RFC 2396",
    arguments: [
      ("a", true), ("http://x/?a=b#c", true), ("#c", true), ("a:b", true), ("a+1-.:b", true), ("A:b", true),
      ("/1:b", true),
      ("?1:b", true), ("#1:b", true), ("1:b", false), (":b", false), ("a_b:c", false), ("a*b:c", false),
      ("a,b:c", false),
      ("a%20b", true), ("%2f", true), ("%2", false), ("%", false), ("a%", false), ("%zz", false), ("%2g", false),
      ("a%20", true),
      ("##", false), ("a#b#c", false), ("a b", false), ("a\u{7F}b", false), ("a\u{1F}b", false), ("!", true),
      ("a<b", false), ("a>b", false),
      ("a\"b", false), ("a\\b", false), ("a^b", false), ("a`b", false), ("a{b", false), ("a|b", false), ("a}b", false),
      ("例", true),
      ("", false),
    ])
  func references(_ text: String, _ isOne: Bool) {
    #expect(LexicalForm.isURI(text) == isOne)
  }

  @Test(
    "Years",
    arguments: [
      ("2016", true), ("0001", true), ("0999", true), ("0000", false), ("-0000", false), ("-0001", true),
      ("--001", false), ("016", false),
      ("02016", false), ("12016", true), ("123456789", true), ("1234567890", false), ("201a", false), ("+2016", false),
      ("２016", false), ("", false), ("-", false),
    ])
  func years(_ text: String, _ isOne: Bool) {
    #expect(LexicalForm.isYear(text) == isOne)
  }

  @Test(
    "Durations",
    arguments: [
      ("P1Y", true), ("P1M", true), ("P1D", true), ("PT1H", true), ("PT1M", true), ("PT1S", true), ("PT1.5S", true),
      ("-P1Y2M3DT4H5M6S", true),
      ("P10Y11D", true), ("P0Y", true), ("P", false), ("PT", false), ("P1YT", false), ("P1", false), ("1Y", false),
      ("p1Y", false), ("--P1Y", false),
      ("+P1Y", false), ("P1Y1Y", false), ("P1D1Y", false), ("P1H", false), ("PT1D", false), ("PT1Y", false),
      ("PT1.5M", false), ("PT1.5H", false),
      ("P1.5Y", false), ("PT.5S", false), ("PT1.S", false), ("PT1.5.5S", false), ("PT1,5S", false), ("PY", false),
      ("P-1Y", false), ("PT1M1H", false),
      ("P1YT1HT1M", false), ("P1Y ", false), ("PT1", false), ("P1Y1", false), ("PT1M2", false),
    ])
  func durations(_ text: String, _ isOne: Bool) {
    #expect(LexicalForm.isDuration(text) == isOne)
  }

  @Test(
    "White space is kept, replaced or collapsed",
    arguments: [
      (TextSpace.string, "\ta\n b ", "\ta\n b "), (.normalizedString, "\ta\n b\r", " a  b "),
      (.token, "\ta\n b\r", "a b"),
      (.noLangString, " a ", " a "), (.noLangToken, " a\t\tb ", "a b"), (.markup, "\n<p/>", "\n<p/>"),
      (.boolean, "\n1\t", "true"),
      (.years, " 2015\n2016 ", "2015 2016"), (.sqNames, "a:b\tc:d", "a:b c:d"),
      (.token, "a\u{3000} \u{A0}b", "a\u{3000} \u{A0}b"),
    ])
  func whiteSpace(_ space: TextSpace, _ text: String, _ canonical: String) {
    #expect(space.canonical(text) == canonical)
  }

  @Test("The parts of dates are those of some year")
  func partsOfDates() {
    for (month, length) in zip(1..., [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) {
      let two = month < 10 ? "0\(month)" : "\(month)"
      #expect(TextSpace.month.canonical("--\(two)") == "--\(two)")
      #expect(TextSpace.monthDay.canonical("--\(two)-\(length)") == "--\(two)-\(length)")
      #expect(TextSpace.monthDay.canonical("--\(two)-\(length + 1)") == nil)
    }
    for text in ["---01", "---31"] { #expect(TextSpace.day.canonical(text) == text) }
    for text in ["---00", "---32", "--01", "-01", "01", "----01", "---1", "---001"] {
      #expect(TextSpace.day.canonical(text) == nil)
    }
    for text in ["--00", "--13", "-01", "01", "---01", "--1", "--01-01", "--01--"] {
      #expect(TextSpace.month.canonical(text) == nil)
    }
    for text in ["-01-01", "01-01", "---01-01", "--01-00", "--00-01", "--0101"] {
      #expect(TextSpace.monthDay.canonical(text) == nil)
    }
    for text in ["2016", "2016-00", "2016-1", "2016-01-01", "-2016-01"] {
      #expect(TextSpace.yearMonth.canonical(text) == nil)
    }
  }

  @Test("Every space says what a value is like, and the example in it is one")
  func hints() {
    let examples: [(TextSpace, [String])] = [
      (.language, ["en", "ja-jp"]), (.boolean, ["true", "false"]), (.hexBinary, ["0FB7"]), (.base64Binary, ["AQID"]),
      (.anyURI, ["https://www.example.com/page"]), (.qName, ["iso4217:JPY"]), (.sqName, ["iso4217:JPY"]),
      (.sqNames, ["iso4217:JPY iso4217:USD"]), (.date, ["2016-09-30"]), (.dateTime, ["2016-09-30T15:00:00"]),
      (.dateOrDateTime, ["2016-09-30", "2016-09-30T15:00:00"]), (.time, ["15:00:00"]), (.duration, ["P1Y6M", "PT8H"]),
      (.year, ["2016"]), (.yearMonth, ["2016-09"]), (.month, ["--09"]), (.monthDay, ["--09-30"]), (.day, ["---30"]),
      (.years, ["2015 2016"]),
    ]
    for (space, values) in examples {
      for value in values {
        #expect(space.hint.contains(value))
        #expect(space.canonical(value) == value)
      }
    }
  }
}
