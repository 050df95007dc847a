import Testing

@testable import KessanBytes

@Suite("Repeated keys in JSON")
struct JSONRepeatedKeyTests {
  /// The keys that are found repeated, with the places of the repeated and the first.
  private static func found(_ json: String) throws -> [String] {
    try JSONValue.reading(Array(json.utf8)).repeatedKeys.map { error in
      guard case .repeatedKey(let key, let first) = error.kind else { return "\(error)" }
      return "\(key) \(error.place.line):\(error.place.column) \(first.line):\(first.column)"
    }
  }

  static let cases: [(String, [String])] = [
    (#"{"a": 1, "b": {"a": 2}, "c": [{"a": 3}, {"a": 4}]}"#, []), (#"{"a": "a", "b": ["a", "a", "b"]}"#, []),
    ("{\"a\": 1,\n \"a\": 2}", ["a 2:2 1:2"]), (#"{"x": {"a\"": 1, "b": "\\", "a\"": 2}}"#, ["a\" 1:29 1:8"]),
    (#"[[{"b": {}, "b": []}]]"#, ["b 1:13 1:4"]), (#"{"\u0061": 1, "a": 2}"#, ["a 1:15 1:2"]),
    (#"{"a": 1, "\u0061": 2}"#, ["a 1:10 1:2"]), (#"{"\u0061": 1, "\u0061": 2}"#, ["a 1:15 1:2"]),
    (#"{"\/": 1, "/": 2, "\u002f": 3}"#, ["/ 1:11 1:2", "/ 1:19 1:2"]), (#"{"": 1, "": 2}"#, [" 1:9 1:2"]),
    ("{\"\u{E9}\": 1, \"e\u{301}\": 2}", []), (#"{"a": 1, "A": 2, "a ": 3, "ab": 4, "ba": 5}"#, []),
    (#"{"😀": 1, "\ud83d\ude00": 2}"#, ["😀 1:10 1:2"]), (#"{"\\u0061": 1, "a": 2}"#, []),
    (#"{"a": {"b": 1}, "b": 2, "c": {"b": 1, "b": 2}, "a": 3}"#, ["b 1:39 1:31", "a 1:48 1:2"]),
    (#"{"prefix-1234567": 1, "Prefix-1234567": 2, "prefix-1234567": 3}"#, ["prefix-1234567 1:44 1:2"]),
    (#""text""#, []), ("7", []),
  ]

  @Test("Keys of one object that mean the same are found, with the places of both, and no others", arguments: cases)
  func repeatedKeys(_ json: String, _ expected: [String]) throws {
    #expect(try Self.found(json) == expected)
  }

  @Test(
    "They are found in objects of any size, the first and the last among them, plain and escaped",
    arguments: [2, 15, 16, 17, 18, 31, 32, 33, 34, 400, 5000])
  func sizes(_ count: Int) throws {
    for repeated in Set([0, 1, count / 2, count - 1]).sorted() {
      let keys = (0..<count).map { "\"key\\u0020\($0)\": {\"key 0\": 0}" }
      let json = "{\n" + (keys + ["\"key \(repeated)\": 0", "\"last\": 0"]).joined(separator: ",\n") + "}"
      #expect(try Self.found(json) == ["key \(repeated) \(count + 2):1 \(repeated + 2):1"])
      #expect(try Self.found("{" + keys.joined(separator: ",") + "}") == [])
    }
  }

  @Test("Reading goes on behind a repeated key, and the value of each is kept")
  func goingOn() throws {
    let (value, repeated) = try JSONValue.reading(Array(#"{"a": 1, "a": {"b": 2, "b": 3}, "c": 4}"#.utf8))
    #expect(repeated.count == 2)
    #expect(
      JSONFixture(value)
        == .object([
          .init("a", .number("1")), .init("a", .object([.init("b", .number("2")), .init("b", .number("3"))])),
          .init("c", .number("4")),
        ]))
  }

  @Test("The plain reading ends at the first, and the other one at one more than it may collect")
  func limits() {
    let json = Array(("{\"a\": 0" + String(repeating: ", \"a\": 1", count: 4) + "}").utf8)
    #expect(throws: JSONError.self) { try JSONValue(json) }
    #expect(throws: JSONError.self) { try JSONValue.reading(json, mostRepeatedKeys: 3) }
    #expect(throws: Never.self) { try JSONValue.reading(json, mostRepeatedKeys: 4) }
  }
}
