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
}
