import Testing

@testable import KessanSpreadsheet

@Suite("Names of sheets")
struct SheetNameTests {
  @Test(
    "every wish becomes a legal name",
    arguments: [
      ("II-3-cost", "II-3-cost"), ("a[b]:c*d?e/f\\g", "a_b__c_d_e_f_g"), ("", "Sheet"), ("'quoted'", "_quoted_"),
      ("A1", "A1 sheet"), ("R1C1", "R1C1 sheet"), ("2016", "2016 sheet"), ("history", "history sheet"),
      ("TRUE", "TRUE sheet"), ("決算", "__"), ("a\u{0}b\nc", "a_b_c"), ("  x ", "x"), ("r", "r sheet"),
      (String(repeating: "long-", count: 9), String(String(repeating: "long-", count: 9).prefix(31))),
      (String(repeating: "A", count: 30) + "1", String(repeating: "A", count: 25) + " sheet"),
    ])
  func legal(wish: String, expected: String) {
    var taken: Set<String> = []
    let name = SheetName.unique(wish, taken: &taken)
    #expect(name == expected)
    #expect(SheetName.isLegal(name))
    #expect(name.utf16.count <= SheetName.longest)
  }

  @Test("a thousand sheets of one name, in any case, have names of their own")
  func collisions() {
    var taken: Set<String> = []
    let wish = String(repeating: "Section-", count: 5)
    let names = (0..<1000).map { SheetName.unique($0.isMultiple(of: 2) ? wish : wish.uppercased(), taken: &taken) }
    #expect(Set(names.map { $0.lowercased() }).count == 1000)
    #expect(names.allSatisfy { SheetName.isLegal($0) && $0.count <= 31 })
    #expect(names[1].hasSuffix(" (2)"))
  }
}
