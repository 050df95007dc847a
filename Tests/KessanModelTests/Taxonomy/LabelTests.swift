import Testing

@testable import KessanModel

@Suite("Languages of texts")
struct LabelTests {
  @Test(
    "follow the letters",
    arguments: [
      ("a", .english), ("A", .english), ("z", .english), ("Z", .english), ("b2", .english), ("@", nil), ("[", nil),
      ("`", nil), ("{", nil), ("12.5%", nil), ("", nil), ("é", nil), ("ア", .japanese), ("ｱ", .japanese),
      ("決算 A", .japanese),
      ("々", .japanese), ("〄", nil),
    ] as [(String, Language?)])
  func script(_ text: String, _ language: Language?) { #expect(Language(script: text) == language) }

  /// The first and last scalar of every range of Japanese letters, and those just outside that are letters of others.
  @Test(
    "are Japanese by these letters",
    arguments: [
      (0x3005, true), (0x3007, true), (0x3008, false), (0x3040, false), (0x3041, true), (0x30FF, true), (0x3100, false),
      (0x31EF, false), (0x31F0, true), (0x31FF, true), (0x3200, false), (0x33FF, false), (0x3400, true), (0x4DBF, true),
      (0x4DC0, false), (0x4DFF, false), (0x4E00, true), (0x9FFF, true), (0xA000, false), (0xF8FF, false),
      (0xF900, true),
      (0xFAFF, true), (0xFB00, false), (0xFF65, false), (0xFF66, true), (0xFF9F, true), (0xFFA0, false),
      (0x1FFFF, false),
      (0x20000, true), (0x3134F, true), (0x31350, false),
    ] as [(UInt32, Bool)])
  func japanese(_ value: UInt32, _ isJapanese: Bool) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect((Language(script: String(Character(scalar))) == .japanese) == isJapanese)
  }

  @Test("A text that stands in for a missing one has a language of its own, where its letters tell")
  func standingIn() {
    #expect(Localized("決算").language(besides: .english) == .japanese)
    #expect(Localized("Results").language(besides: .japanese) == .english)
    #expect(Localized("Results").language(besides: .english) == nil)
    #expect(Localized("12%").language(besides: .japanese) == nil)
    #expect(Localized("Results", ja: "決算").language(besides: .japanese) == nil)
    #expect(Localized("Results").languages == [.english] && Localized("a", ja: "b").languages == [.english, .japanese])
    #expect(
      Localized("a", ja: "b")[.japanese] == "b" && Localized("a")[.japanese] == "a"
        && Localized("a", ja: "b")[.english] == "a")
  }
}
