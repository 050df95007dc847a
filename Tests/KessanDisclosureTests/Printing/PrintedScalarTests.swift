import KessanModel
import Testing

@testable import KessanDisclosure

@Suite("Scalars of printed texts")
struct PrintedScalarTests {
  @Test(
    "Full-width forms are made narrow, digits excepted",
    arguments: [
      ("！", "!"), ("＂", "\""), ("／", "/"), ("０", "０"), ("９", "９"), ("：", ":"), ("Ａ", "A"), ("ｚ", "z"), ("｝", "}"),
      ("～", "~"), ("｟", "｟"), ("\u{FF00}", "\u{FF00}"), ("￠", "￠"), ("￡", "£"), ("￢", "￢"), ("￤", "￤"), ("￥", "¥"),
      ("￦", "₩"), ("a", "a"), ("円", "円"),
    ] as [(Unicode.Scalar, Unicode.Scalar)])
  func narrow(_ wide: Unicode.Scalar, _ narrow: Unicode.Scalar) { #expect(PrintedScalar.narrow(wide) == narrow) }

  @Test(
    "Letters of alphabets, and Japanese ones that are none",
    arguments: [
      ("a", true), ("z", true), ("A", true), ("Z", true), ("`", false), ("{", false), ("@", false), ("[", false),
      ("é", true),
      ("я", true), ("々", false), ("〆", false), ("あ", false), ("ヿ", false), ("ㄅ", true), ("㐀", false), ("一", false),
      ("\u{9FFF}", false), ("ꀀ", true), ("5", false), ("€", false), ("\u{2FBF}", false),
    ] as [(Unicode.Scalar, Bool)])
  func letters(_ scalar: Unicode.Scalar, _ isLetter: Bool) { #expect(PrintedScalar.isLetter(scalar) == isLetter) }

  @Test("Digits are the ASCII ones", arguments: [("0", true), ("9", true), ("/", false), (":", false), ("٣", false)])
  func digits(_ scalar: Unicode.Scalar, _ isDigit: Bool) { #expect(PrintedScalar.isDigit(scalar) == isDigit) }

  @Test(
    "Codes have four digits or more",
    arguments: [
      ("\u{0}", "U+0000"), ("\u{7}", "U+0007"), ("\u{7F}", "U+007F"), ("\u{200B}", "U+200B"), ("\u{E0041}", "U+E0041"),
    ]
      as [(Unicode.Scalar, String)])
  func codes(_ scalar: Unicode.Scalar, _ code: String) { #expect(PrintedScalar.code(scalar) == code) }

  @Test(
    "Blanks are seen, whatever their category",
    arguments: [
      (" ", false), ("\t", false), ("\u{A0}", false), ("\u{3000}", false), ("\u{2028}", false), ("\u{0}", true),
      ("\u{AD}", true), ("\u{E000}", true), ("\u{FFFE}", true), ("\u{378}", true), ("a", false), ("円", false),
    ] as [(Unicode.Scalar, Bool)])
  func invisible(_ scalar: Unicode.Scalar, _ isInvisible: Bool) {
    #expect(PrintedScalar.isInvisible(scalar, scalar.properties.generalCategory) == isInvisible)
  }
}
