import KessanModel

/// A key that an object of valid JSON has twice, of which readers would take one and say nothing (RFC 8259, clause 4).
struct RepeatedKey {
  let name: String
  /// Counted from 1.
  let line: Int

  /// The first such key of a text that is valid JSON, nil where there is none; keys are compared as they are written.
  init?(_ json: [UInt8]) {
    var open: [Set<[UInt8]>?] = []
    var isKey = false
    var line = 1
    var place = 0
    while place < json.count {
      switch json[place] {
      case 0x0A: line += 1
      case 0x7B:
        open.append([])
        isKey = true
      case 0x5B:
        open.append(nil)
        isKey = false
      case 0x7D, 0x5D: _ = open.popLast()
      case 0x2C: isKey = open.last.map { $0 != nil } ?? false
      case 0x22:
        let end = Self.end(ofTextAt: place, in: json)
        if isKey, let inner = open.indices.last {
          let key = Array(json[(place + 1)..<end])
          if open[inner]?.insert(key).inserted == false {
            name = String(decoding: key, as: UTF8.self)
            self.line = line
            return
          }
        }
        isKey = false
        place = end
      default: break
      }
      place += 1
    }
    return nil
  }

  /// The place of the quote that ends the text beginning at a quote.
  private static func end(ofTextAt start: Int, in json: [UInt8]) -> Int {
    var place = start + 1
    while place < json.count, json[place] != 0x22 { place += json[place] == 0x5C ? 2 : 1 }
    return min(place, json.count)
  }

  func finding(_ file: String) -> Finding {
    Finding(
      "kessan:badWorkspace", .error, .init(file: file, line: line, column: name), "The key \"\(name)\" stands twice.",
      hint: "Keep one of them.")
  }
}
