import Foundation
import TestRequirements
import Testing

@testable import KessanBytes

/// Python's `json` shares no code with ours. It is told to refuse what it takes beyond RFC 8259: `NaN`, repeated keys and
/// lone surrogates.
@Suite("JSON as Python reads it")
struct JSONPythonTests {
  @Test("Python takes and refuses the same documents, and finds the same in them", .requires(.python))
  func verdicts() throws {
    let documents = Self.documents
    let ours = documents.map(Self.verdict)
    #expect(ours.count { $0 != "bad" } > 400 && ours.count { $0 == "bad" } > 400)
    let theirs = try Self.pythonsVerdicts(documents)
    #expect(theirs.count == ours.count)
    for (document, (our, their)) in zip(documents, zip(ours, theirs)) where our != their {
      Issue.record("\(String(decoding: document, as: UTF8.self).debugDescription): \(our), Python: \(their)")
    }
  }

  /// Documents made of pieces of JSON, most of them with a fault or none.
  private static var documents: [[UInt8]] {
    let values = [
      "1", "-0.5e3", "true", "null", "\"a\"", "\"\\u0041\\n\"", "\"\\ud83d\\ude00\"", "[]", "{}", "[1, \"決\"]",
      "{\"a\": 1}",
      "{\"a\": {\"b\": [{}]}, \"c\": 2}", "12345678901234567890.5",
    ]
    let faults = [
      ",", ":", "]", "}", "[", "{", "\"", "01", "+1", ".5", "1.", "1e", "-", "NaN", "-Infinity", "tru", "'a'", "\\",
      "\u{1}",
      "\"\\x\"", "\"\\ud83d\"", "/**/", "\u{A0}", "\u{C}", "{\"a\":1,\"\\u0061\":2}", "\t", "\r\n",
    ]
    return (0..<2000).map { seed in
      var random = SeededRandom(seed)
      func piece() -> String {
        random.below(8) == 0 ? faults[random.below(faults.count)] : values[random.below(values.count)]
      }
      let list = "[" + (0..<random.below(4)).map { _ in piece() }.joined(separator: ", ") + "]"
      let object = "{" + (0..<random.below(3)).map { "\"k\($0)\": \(piece())" }.joined(separator: ", \n") + "}"
      var bytes = Array([list, object, piece()][random.below(3)].utf8)
      if random.below(3) == 0 { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
      return bytes
    }
  }

  private static func verdict(_ document: [UInt8]) -> String {
    guard let value = try? JSONValue(document) else { return "bad" }
    return described(JSONFixture(value))
  }

  private static func described(_ value: JSONFixture) -> String {
    func hexadecimal(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }
    return switch value {
    case .object(let members):
      "{" + members.map { "\(hexadecimal($0.key)):\(described($0.value))" }.joined(separator: ",") + "}"
    case .array(let elements): "[" + elements.map(described).joined(separator: ",") + "]"
    case .utf8(let bytes): "t" + hexadecimal(bytes)
    case .number(let number): "n" + number
    case .bool(let bool): bool ? "true" : "false"
    case .null: "null"
    }
  }

  private static func pythonsVerdicts(_ documents: [[UInt8]]) throws -> [String] {
    let file = URL.temporaryDirectory.appending(path: "kessan-json-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(documents.map { Data($0).base64EncodedString() }.joined(separator: "\n").utf8).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script, file.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private static let script = """
    import base64, json, sys
    class Number(str): pass
    class Pairs(list): pass
    def pairs(members):
        if len({key for key, _ in members}) < len(members): raise ValueError("repeated key")
        return Pairs(members)
    def refuse(word): raise ValueError(word)
    def coded(text): return base64.b64encode(text.encode("utf-8")).decode()
    def described(value):
        if value is None: return "null"
        if value is True or value is False: return str(value).lower()
        if isinstance(value, Number): return "n" + value
        if isinstance(value, str): return "t" + coded(value)
        if isinstance(value, Pairs): return "{" + ",".join(coded(key) + ":" + described(inner) for key, inner in value) + "}"
        return "[" + ",".join(map(described, value)) + "]"
    for line in open(sys.argv[1]):
        try:
            text = base64.b64decode(line).decode("utf-8")
            value = json.loads(text, parse_int=Number, parse_float=Number, parse_constant=refuse, object_pairs_hook=pairs)
            print(described(value))
        except (ValueError, RecursionError):
            print("bad")
    """
}
