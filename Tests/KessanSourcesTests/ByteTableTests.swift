import Testing

@testable import KessanSources

@Suite struct ByteTableTests {
  @Test func findsWhatWasAdded() {
    var table = ByteTable()
    for number in 0..<20_000 {
      let key = Array("key \(number)".utf8)
      let before = table.value(of: key.span)
      #expect(before == nil)
      table.add(key.span, value: number)
    }
    for number in 0..<20_000 {
      let key = Array("key \(number)".utf8)
      let found = table.value(of: key.span)
      #expect(found == number)
    }
    let unknown = Array("key 20000".utf8)
    let found = table.value(of: unknown.span)
    #expect(found == nil)
  }

  @Test func knowsTheEmptyKeyAndPrefixes() {
    var table = ByteTable()
    let keys: [[UInt8]] = [[], [0], [0, 0], [0, 0, 0], Array(repeating: 7, count: 5000)]
    for (number, key) in keys.enumerated() { table.add(key.span, value: number) }
    for (number, key) in keys.enumerated() {
      let found = table.value(of: key.span)
      #expect(found == number)
    }
  }
}
