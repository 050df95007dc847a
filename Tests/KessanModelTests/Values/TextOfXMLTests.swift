import Testing

@testable import KessanModel

@Suite("Characters and names of XML")
struct TextOfXMLTests {
  @Test("XML 1.0 holds every character but controls and the two that are none")
  func writable() {
    for value in UInt32(0)...0x21 {
      let text = Unicode.Scalar(value).map { "a" + String(Character($0)) } ?? ""
      #expect(text.isWritableInXML == (value >= 0x20 || [0x09, 0x0A, 0x0D].contains(value)), "\(value)")
    }
    for (value, isWritable) in [
      (0x7F, true), (0x85, true), (0xD7FF, true), (0xE000, true), (0xFFFD, true), (0xFFFE, false), (0xFFFF, false),
      (0x10000, true),
      (0x1FFFE, true), (0x10FFFF, true),
    ] as [(UInt32, Bool)] {
      #expect(Unicode.Scalar(value).map { String(Character($0)) }?.isWritableInXML == isWritable, "\(value)")
    }
    #expect("".isWritableInXML)
  }

  @Test(
    "A name of ours begins with an ASCII letter and goes on with letters, digits, _, - and .",
    arguments: [
      ("a", true), ("z", true), ("A", true), ("Z", true), ("aZ09_-.", true), ("", false), ("0a", false), ("_a", false),
      ("-a", false),
      (".a", false), ("a b", false), ("a:b", false), ("a/b", false), ("a@", false), ("a[", false), ("a`", false),
      ("a{", false), ("@a", false),
      ("[a", false), ("`a", false), ("{a", false), ("é", false), ("aé", false), ("a,", false), ("a^", false),
    ])
  func elementNames(_ text: String, _ isOne: Bool) {
    #expect(QName.isElementName(text) == isOne)
  }

  @Test("A name is what it is by its namespace and local part; the prefix is custom")
  func names() {
    let name = QName(prefix: "a", namespace: "urn:n", localName: "x")
    #expect(name == QName(prefix: "b", namespace: "urn:n", localName: "x"))
    #expect(name.hashValue == QName(prefix: "b", namespace: "urn:n", localName: "x").hashValue)
    #expect(name != QName(prefix: "a", namespace: "urn:m", localName: "x"))
    #expect(name != QName(prefix: "a", namespace: "urn:n", localName: "y"))
    #expect(name.description == "a:x")
    #expect(QName(prefix: "", namespace: "urn:n", localName: "x").description == "x")
  }

  @Test("Markup characters are references, and carriage returns where they must be kept")
  func markup() {
    #expect(XHTMLText.escaped("a&<>\r\n\"'", keepsReturns: true) == "a&amp;&lt;&gt;&#13;\n\"'")
    #expect(XHTMLText.escaped("a&<>\r\n\"'", keepsReturns: false) == "a&amp;&lt;&gt;\r\n\"'")
  }
}
