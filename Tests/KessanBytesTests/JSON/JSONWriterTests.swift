import Foundation
import KessanBytes
import Testing

@testable import KessanBytes

@Suite("JSON writer")
struct JSONWriterTests {
  @Test("Objects stand on lines, inline ones on one line, empty ones as brackets")
  func layout() throws {
    var json = JSONWriter(.memory)
    json.beginObject()
    json.beginObject("a", inline: true)
    json.member("b", 1)
    json.beginObject("c")
    json.member("d", literal: "null")
    json.endObject()
    json.endObject()
    json.beginObject("e")
    json.endObject()
    json.beginArray("f")
    json.element("g")
    json.element("h")
    json.endArray()
    json.member(plain: Array("i".utf8), rendered: Array("{\"j\": 1.0}".utf8))
    json.endObject()
    let text = String(decoding: try json.finish(), as: UTF8.self)
    #expect(
      text == """
        {
          "a": {"b": 1, "c": {"d": null}},
          "e": {},
          "f": ["g", "h"],
          "i": {"j": 1.0}
        }

        """)
  }

  @Test("Objects are elements of arrays, on lines or on one line")
  func objectsInArrays() throws {
    var json = JSONWriter(.memory)
    json.beginObject()
    json.beginArray("a", inline: false)
    json.beginObject()
    json.member("b", 1)
    json.endObject()
    json.beginObject(inline: true)
    json.member("b", 2)
    json.beginArray("c")
    json.beginObject()
    json.endObject()
    json.beginObject()
    json.member("d", 3)
    json.endObject()
    json.endArray()
    json.endObject()
    json.endArray()
    json.beginArray("e", inline: false)
    json.endArray()
    json.endObject()
    #expect(
      String(decoding: try json.finish(), as: UTF8.self) == """
        {
          "a": [
            {
              "b": 1
            },
            {"b": 2, "c": [{}, {"d": 3}]}
          ],
          "e": []
        }

        """)
  }

  @Test(
    "Any text survives, and what breaks lines elsewhere stands escaped",
    arguments: [
      "", "\"", "\\", "a\\\"b", "line\nfeed\r\ntab\t", "\u{0}\u{1}\u{8}\u{B}\u{C}\u{1F}\u{7F}", "\u{2028}\u{2029}",
      "\u{2027}\u{202A}\u{A8}\u{A9}", "決算 😀 e\u{301}", "</script>", "\u{FFFD}\u{10FFFF}", "𨂨\u{2028}𨂨",
      "\u{FEFF}mark\u{FEFF}",
    ])
  func escaping(_ text: String) throws {
    var json = JSONWriter(.memory)
    json.beginObject()
    json.member(text, text)
    json.endObject()
    let bytes = try json.finish()
    let object = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: String])
    #expect(object.map { Array($0.key.utf8) } == [Array(text.utf8)])
    #expect(object.map { Array($0.value.utf8) } == [Array(text.utf8)])
    let spelt = String(decoding: bytes, as: UTF8.self).unicodeScalars
    #expect(!spelt.contains { $0 == "\u{2028}" || $0 == "\u{2029}" || ($0.value < 0x20 && $0 != "\n") })
  }

  @Test(
    "A key that stands twice in one object is an error, in small objects and in large ones",
    arguments: [2, 16, 17, 400])
  func repeatedKeys(_ count: Int) throws {
    for repeated in [0, count / 2, count - 1] {
      var json = JSONWriter(.memory)
      json.beginObject()
      for number in 0..<count {
        json.beginObject("key \(number)")
        json.member("key 0", "another object may have it")
        json.endObject()
      }
      var sound = json
      sound.endObject()
      #expect(try !sound.finish().isEmpty)
      json.beginArray("key \(repeated)")
      json.endArray()
      json.member("last", 1)
      json.endObject()
      #expect(throws: JSONWriter.RepeatedKey(key: "key \(repeated)")) { try json.finish() }
    }
  }

  /// Whatever a document is made of, full blocks leave memory before its end.
  @Test("Objects, arrays and ready members are handed on while the document grows", arguments: 0..<3)
  func streams(_ kind: Int) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "kessan-json-\(UUID())")
    #expect(FileManager.default.createFile(atPath: file.path, contents: nil))
    defer { try? FileManager.default.removeItem(at: file) }
    let handle = try FileHandle(forWritingTo: file)
    var json = JSONWriter(.fileDescriptor(handle.fileDescriptor))
    json.beginObject()
    for number in 0..<9_000 {
      switch kind {
      case 0:
        json.beginObject("\(number)")
        json.endObject()
      case 1:
        json.beginArray("\(number)")
        json.endArray()
      default: json.member(plain: Array("\(number)".utf8), rendered: [0x31])
      }
    }
    #expect(try Data(contentsOf: file).count >= 65_536)
    json.endObject()
    #expect(try json.finish().isEmpty)
    try handle.close()
    let object = try JSONSerialization.jsonObject(with: try Data(contentsOf: file)) as? [String: Any]
    #expect(object?.count == 9_000)
  }

  @Test("A closed descriptor is an error")
  func closedDescriptor() {
    var json = JSONWriter(.fileDescriptor(-1))
    json.beginObject()
    for number in 0..<10_000 { json.member("key \(number)", "value") }
    json.endObject()
    #expect(throws: ByteOutput.Failure.self) { try json.finish() }
  }
}
