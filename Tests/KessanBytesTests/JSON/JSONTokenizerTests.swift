import Testing

@testable import KessanBytes

@Suite("JSON tokenizer")
struct JSONTokenizerTests {
  private static func tokens(_ json: String) throws -> [String] {
    var tokenizer = JSONTokenizer(Array(json.utf8))
    var tokens: [String] = []
    while let token = try tokenizer.next() {
      let place = token.place
      tokens.append("\(place.line):\(place.column):\(place.offset) \(token.kind) \(tokenizer.text(of: token))")
    }
    #expect(try tokenizer.next() == nil)
    return tokens
  }

  @Test("Every token has its kind, its text, and its place in lines, columns and bytes")
  func places() throws {
    let json =
      "{\"a\": [1, true],\n  \"決算\": {\"b\": \"\\n😀\", \"c\": null},\r\n\"d\"\r:\n\tfalse , \"e\": {}, \"f\": []\n}\n"
    #expect(
      try Self.tokens(json) == [
        "1:1:0 beginObject {", "1:2:1 key a", "1:7:6 beginArray [", "1:8:7 number 1", "1:11:10 true true",
        "1:15:14 endArray ]", "2:3:19 key 決算", "2:9:29 beginObject {", "2:10:30 key b", "2:15:35 text \n😀",
        "2:22:45 key c", "2:27:50 null null", "2:31:54 endObject }", "3:1:58 key d", "5:2:65 false false",
        "5:10:73 key e", "5:15:78 beginObject {", "5:16:79 endObject }", "5:19:82 key f", "5:24:87 beginArray [",
        "5:25:88 endArray ]", "6:1:90 endObject }",
      ])
  }

  @Test("A byte order mark at the beginning has no column")
  func mark() throws {
    #expect(try Self.tokens("\u{FEFF}[1]") == ["1:1:3 beginArray [", "1:2:4 number 1", "1:3:5 endArray ]"])
  }

  static let values: [(String, String)] = [
    ("0", "number 0"), ("-0", "number -0"), ("12", "number 12"), ("-0.50", "number -0.50"), ("1e5", "number 1e5"),
    ("1E+05", "number 1E+05"), ("1.25e-3", "number 1.25e-3"), ("0e0", "number 0e0"),
    (
      "123456789012345678901234567890.123456789012345678901234567890",
      "number 123456789012345678901234567890.123456789012345678901234567890"
    ),
    ("1e400", "number 1e400"), ("-1.0E-999999999", "number -1.0E-999999999"),
    ("true", "true true"), ("false", "false false"), ("null", "null null"), ("  true\n", "true true"),
    ("\t\r\n 1", "number 1"),
    ("\"\"", "text "), ("\"a b\"", "text a b"), ("\"\u{7F}\"", "text \u{7F}"),
    ("\"\u{2028}\u{FEFF}\"", "text \u{2028}\u{FEFF}"),
    (#""\"\\\/\b\f\n\r\t""#, "text \"\\/\u{8}\u{C}\n\r\t"), (#""\u0041\u6c7a\u6C7A""#, "text A決決"),
    (#""\u0000""#, "text \0"),
    (#""\ud83d\ude00\uD834\uDD1E""#, "text 😀𝄞"), (#""\uFFFF\udbff\udfff""#, "text \u{FFFF}\u{10FFFF}"),
    (#""\\u0041""#, #"text \u0041"#), (#""\\\\""#, #"text \\"#),
    ("\"\u{10FFFF}\u{FFFF}é\"", "text \u{10FFFF}\u{FFFF}é"), ("\"'//#\"", "text '//#"),
    (#""e\u0301""#, "text e\u{301}"), ("\"\u{800}\u{D7FF}\u{E000}\u{10000}\"", "text \u{800}\u{D7FF}\u{E000}\u{10000}"),
  ]

  @Test("A document may be any value, and numbers keep their digits", arguments: values)
  func value(_ json: String, _ expected: String) throws {
    var tokenizer = JSONTokenizer(Array(json.utf8))
    let token = try #require(try tokenizer.next())
    let text = tokenizer.text(of: token)
    #expect(Array("\(token.kind) \(text)".utf8) == Array(expected.utf8))
    #expect(Array(tokenizer.utf8(of: token)) == Array(text.utf8))
    #expect(
      tokenizer.matches(token, text) && !tokenizer.matches(token, text + "x")
        && !tokenizer.matches(token, "x" + text.dropFirst() + "!"))
    #expect(try tokenizer.next() == nil)
  }

  @Test("A name of the same length that differs in one letter does not match", arguments: ["abc", "\\u0061bc"])
  func matches(_ spelling: String) throws {
    var tokenizer = JSONTokenizer(Array("\"\(spelling)\"".utf8))
    let token = try #require(try tokenizer.next())
    #expect(tokenizer.matches(token, "abc"))
    for other in ["abd", "xbc", "ab", "abcd", "", "\\u0061bc"] { #expect(!tokenizer.matches(token, other)) }
  }

  @Test(
    "Objects and lists of every form are read",
    arguments: [
      "[]", "{}", "[[]]", "[{}]", "{\"\":{}}", "[1,2]", " [ 1 , [ ] ] ", "{\"a\":[{\"b\":[]}]}",
      "{\"a\":1,\"b\":{\"a\":1}}", "[[],[],{}]",
    ])
  func valid(_ json: String) throws {
    #expect(throws: Never.self) { try JSONValue(Array(json.utf8)) }
  }

  @Test("After an error every call throws it again", arguments: ["[1 2]", "{\"a\": 'b'}", "\u{0}", "[", "{} 1"])
  func errorsStay(_ json: String) {
    var tokenizer = JSONTokenizer(Array(json.utf8))
    func last() -> JSONError? {
      while true {
        do { if try tokenizer.next() == nil { return nil } } catch { return error }
      }
    }
    let first = last()
    #expect(first != nil && last() == first && last() == first)
  }

  @Test("The place of an error is that of the token which it is about", arguments: 0..<12)
  func trackedPlaces(_ number: Int) throws {
    // The tokens of a document count their places on; an error counts from the beginning. Both must agree.
    let json = "{\n\"決\": [1,\r\n\"é😀\", 2,\r{}, \"\\n\"], \"b\": {\"c\": null, \"d\": 1.5}}"
    let bytes = Array(json.utf8)
    var tokenizer = JSONTokenizer(bytes)
    for _ in 0..<number { _ = try tokenizer.next() }
    let token = try #require(try tokenizer.next())
    #expect(JSONPlace(offset: token.place.offset, in: bytes) == token.place)
  }
}
