import Testing

@testable import KessanBytes

@Suite("Hostile sizes of JSON")
struct JSONLimitTests {
  @Test("A document may be as deep as its limit, and no deeper", arguments: ["[", "{\"a\":"])
  func depth(_ opening: String) throws {
    let closing = opening == "[" ? "]" : "}"
    func document(_ depth: Int) -> [UInt8] {
      Array(
        (String(repeating: opening, count: depth - 1) + (opening == "[" ? "[]" : "{}")
          + String(repeating: closing, count: depth - 1)).utf8)
    }
    #expect(throws: Never.self) { try JSONValue(document(256)) }
    let error = #expect(throws: JSONError.self) { try JSONValue(document(257)) }
    #expect(error?.kind == .tooDeep(256))
    #expect(error?.place.column == 256 * opening.count + 1)
    #expect(error?.message == "Objects and lists are nested more than 256 deep.")
  }

  @Test("A million open brackets are an error like few", arguments: ["[", "{\"a\":"])
  func manyBrackets(_ opening: String) {
    let error = #expect(throws: JSONError.self) {
      try JSONValue(Array(String(repeating: opening, count: 1_000_000).utf8))
    }
    #expect(error?.kind == .tooDeep(256))
  }

  @Test(
    "Texts, keys and numbers have longest lengths",
    arguments: [
      ("\"abcde\"", true), ("\"abcdef\"", false), ("{\"abcde\": 1}", true), ("{\"abcdef\": 1}", false),
      ("\"\\u0041\"", false), ("[123]", true), ("[1234]", false), ("-1.5", false),
    ])
  func lengths(_ json: String, _ isValid: Bool) {
    var limits = JSONLimits()
    limits.text = 5
    limits.number = 3
    guard !isValid else {
      #expect(throws: Never.self) { try JSONValue(Array(json.utf8), limits: limits) }
      return
    }
    let error = #expect(throws: JSONError.self) { try JSONValue(Array(json.utf8), limits: limits) }
    #expect(error?.kind == (json.contains("\"") ? .textTooLong(5) : .numberTooLong(3)))
  }

  @Test("Twenty thousand keys of one object are compared, whatever they look like")
  func manyKeys() throws {
    let keys = (0..<20_000).map { "\"\(String($0 % 7))aaaaaaaaaaaaaaaa\($0)zzzzzzzz\": 0" }
    let json = "{" + keys.joined(separator: ",") + ",\"0aaaaaaaaaaaaaaaa0zzzzzzzz\": 1}"
    let error = #expect(throws: JSONError.self) { try JSONValue(Array(json.utf8)) }
    #expect(error?.kind == .repeatedKey("0aaaaaaaaaaaaaaaa0zzzzzzzz", first: JSONPlace(line: 1, column: 2, offset: 1)))
  }

  @Test(
    "Every prefix and every single changed byte of a document ends in a value or an error",
    arguments: [0x00, 0x20, 0x22, 0x2C, 0x30, 0x5B, 0x5C, 0x7D, 0x80, 0xC3, 0xFF] as [UInt8])
  func mutants(_ byte: UInt8) {
    let json = Array(#"{"a": [1.5e3, "\ud83d\ude00 決\n", {"b": null}], "c": true}"#.utf8)
    var read = 0
    for index in json.indices {
      #expect(throws: JSONError.self) { try JSONValue(Array(json[..<index])) }
      var mutant = json
      mutant[index] = byte
      do {
        _ = try JSONValue(mutant)
        read += 1
      } catch {
        #expect(error.place.offset <= mutant.count && !error.message.isEmpty)
      }
    }
    #expect(read < json.count / 2)
  }
}
