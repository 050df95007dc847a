import Testing

@testable import KessanBytes

@Suite("Fields of JSON")
struct JSONFieldTests {
  private static func root(_ json: String) throws -> JSONField { JSONField(try JSONValue(Array(json.utf8))) }

  private static let json = """
    {
      "report": { "period": 16, "title": "T", "is": true, "none": null },
      "exports": ["filing", { "format": 1, "a.b": [] }],
      "year": 1.5, "month": 4, "big": 99999999999999999999
    }
    """

  @Test("Values are read by their kind")
  func values() throws {
    let root = try Self.root(Self.json)
    #expect(try root.member("report").member("title").text() == "T")
    #expect(try root.member("report").member("is").bool())
    #expect(try root.member("year").number() == "1.5")
    #expect(try root.member("month").integer() == 4)
    #expect(try root.member("exports").elements().map(\.path) == ["exports[0]", "exports[1]"])
    #expect(try root.members().map(\.key) == ["report", "exports", "year", "month", "big"])
    #expect(try root.memberIfPresent("none") == nil)
    let place = try root.member("exports").elements()[1].member("format").place
    #expect(place.line == 3 && place.column == 37)
  }

  static let mismatches: [(@Sendable (JSONField) throws -> Void, String)] = [
    ({ _ = try $0.member("report").member("period").text() }, "line 2: report.period must be a text; it is a number."),
    ({ _ = try $0.member("report").member("title").number() }, "line 2: report.title must be a number; it is a text."),
    ({ _ = try $0.member("report").member("none").text() }, "line 2: report.none must be a text; it is null."),
    (
      { _ = try $0.member("report").member("is").integer() }, "line 2: report.is must be a number; it is true or false."
    ),
    ({ _ = try $0.member("report").elements() }, "line 2: report must be a list; it is an object."),
    ({ _ = try $0.member("exports").members() }, "line 3: exports must be an object; it is a list."),
    ({ _ = try $0.member("exports").member("a") }, "line 3: exports must be an object; it is a list."),
    ({ _ = try $0.member("report").member("prefix") }, "line 2: The key report.prefix is missing."),
    (
      { _ = try $0.member("exports").elements()[1].member("format").text() },
      "line 3: exports[1].format must be a text; it is a number."
    ),
    (
      { _ = try $0.member("exports").elements()[1].member("a.b").text() },
      "line 3: exports[1][\"a.b\"] must be a text; it is a list."
    ),
    ({ _ = try $0.member("year").integer() }, "line 4: year must be a whole number written as digits."),
    ({ _ = try $0.member("big").integer() }, "line 4: big must be a whole number written as digits."),
    ({ _ = try $0.member("month").bool() }, "line 4: month must be true or false; it is a number."),
    ({ _ = try $0.elements() }, "line 1: The document must be a list; it is an object."),
    ({ _ = try $0.member("entity") }, "line 1: The key entity is missing."),
  ]

  @Test("A value of another kind, or none, is an error with path and line", arguments: mismatches.indices)
  func mismatch(_ index: Int) throws {
    let root = try Self.root(Self.json)
    let (read, message) = Self.mismatches[index]
    let error = #expect(throws: JSONMismatch.self) { try read(root) }
    #expect(error?.description == message)
  }
}
