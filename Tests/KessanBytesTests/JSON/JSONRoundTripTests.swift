import Testing

@testable import KessanBytes

@Suite("JSON written and read")
struct JSONRoundTripTests {
  /// Writes the members of an object, and gives what reading must give.
  private func write(_ random: inout SeededRandom, to json: inout JSONWriter, depth: Int) -> JSONFixture {
    var members: [JSONFixture.Member] = []
    for index in 0..<random.below(25) {
      let key = "\(index)\(random.text())"
      switch random.below(depth > 4 ? 4 : 7) {
      case 0:
        let text = random.text()
        json.member(key, text)
        members.append(.init(key, .text(text)))
      case 1:
        let number = random.below(1 << 30) - (1 << 29)
        json.member(key, number)
        members.append(.init(key, .number("\(number)")))
      case 2:
        json.member(key, literal: "true")
        members.append(.init(key, .bool(true)))
      case 3:
        json.member(key, literal: "null")
        members.append(.init(key, .null))
      case 4:
        let texts = (0..<random.below(4)).map { _ in random.text() }
        json.beginArray(key, inline: random.below(2) == 0)
        for text in texts { json.element(text) }
        json.endArray()
        members.append(.init(key, .array(texts.map(JSONFixture.text))))
      default:
        json.beginObject(key, inline: random.below(2) == 0)
        let object = write(&random, to: &json, depth: depth + 1)
        json.endObject()
        members.append(.init(key, object))
      }
    }
    return .object(members)
  }

  @Test("What the writer writes is read as it was", arguments: 0..<100)
  func roundTrip(_ seed: Int) throws {
    var random = SeededRandom(seed)
    var json = JSONWriter(.memory)
    json.beginObject()
    let written = write(&random, to: &json, depth: 0)
    json.endObject()
    let bytes = try json.finish()
    #expect(JSONFixture(try JSONValue(bytes)) == written)
  }
}
