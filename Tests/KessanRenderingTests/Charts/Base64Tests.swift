import Testing

@testable import KessanRendering

@Suite("Base64")
struct Base64Tests {
  @Test(
    "is that of RFC 4648, clause 10",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
      ("foobar", "Zm9vYmFy"),
    ])
  func vectors(text: String, expected: String) {
    #expect(Base64.text(Array(text.utf8)) == expected)
  }

  @Test("has every letter")
  func letters() {
    #expect(Base64.text([0x00, 0x10, 0x83, 0xFB, 0xEF, 0xFF]) == "ABCD++//")
  }
}
