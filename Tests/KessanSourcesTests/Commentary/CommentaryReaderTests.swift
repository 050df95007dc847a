import KessanBytes
import KessanDisclosure
import KessanModel
import KessanSources
import Testing

@Suite("Commentary files")
struct CommentaryReaderTests {
  static func read(_ bytes: [UInt8]) -> SourcedCommentary {
    var sourced = SourcedCommentary()
    CommentarySource(taxonomy: Sample.taxonomy, calendar: .japanese).read(
      ByteInput(bytes), file: "c.md", into: &sourced)
    return sourced
  }

  static func read(_ text: String) -> SourcedCommentary { read(Array(text.utf8)) }

  /// The parts of a text's only paragraph; facts as `<reference|format:line>`.
  private func parts(_ text: String) -> String {
    let sourced = Self.read("# S\n" + text)
    #expect(sourced.findings == [])
    return sourced.sections[0].paragraphs.flatMap(\.parts).map { part in
      switch part {
      case .text(let text): text
      case .fact(let fact): "<\(fact.reference)|\(fact.format):\(fact.location.line ?? 0)>"
      }
    }.joined()
  }

  @Test("Sections, languages and paragraphs")
  func structure() throws {
    let sourced = Self.read(
      """
      <!-- a comment
        of two lines -->

      # II-3
      - One.
      - Two,
        continued.

      ## ja
      - 三。
        <!-- within a paragraph -->
        四。
      # II-4
      - English again.
      ## en
      - Still.
      # II-3
      - More.
      # Empty
      """)
    #expect(sourced.findings == [])
    #expect(sourced.sections.map(\.id) == ["II-3", "II-4", "II-3", "Empty"])
    #expect(sourced.sections.map(\.location.line) == [4, 13, 17, 19])
    #expect(sourced.sections.map { $0.paragraphs.map(\.language) }[0] == [.english, .english, .japanese])
    #expect(sourced.sections[1].paragraphs.map(\.language) == [.english, .english])
    #expect(
      sourced.sections[0].paragraphs.map(\.parts) == [[.text("One.")], [.text("Two, continued.")], [.text("三。四。")]])
    #expect(!sourced.sections.flatMap(\.paragraphs).contains { !$0.isSound })
  }

  @Test("Byte order marks and line ends of Windows are let be")
  func windows() {
    let sourced = Self.read("\u{FEFF}# S\r\n- One,\r\n  two.\r\n\r\n- Three.\r\n")
    #expect(sourced.findings == [])
    #expect(sourced.sections[0].paragraphs.map(\.parts) == [[.text("One, two.")], [.text("Three.")]])
  }

  @Test(
    "Text, references and braces",
    arguments: [
      ("- a {Revenues@1H16|billions} b", "a <Revenues@1H16|billions:2> b"),
      ("- {Revenues@1H16|billions}{ Revenues@1H15 | change }", "<Revenues@1H16|billions:2><Revenues@1H15|change:2>"),
      ("- {{x}} and *x* **y** _z_ # [l](u)", "{x} and *x* **y** _z_ # [l](u)"),
      ("- {Revenues@1H16[Segment=NetworkServices]|x}", "<Revenues@1H16[Segment=NetworkServices]|x:2>"),
      ("- {Revenues@1H16[Customer=\"a|}b\"]|x}.", "<Revenues@1H16[Customer=\"a|}b\"]|x:2>."),
      ("- a\n  {Revenues@2016-04-01/2016-09-30|x} b", "a <Revenues@2016-04-01/2016-09-30|x:3> b"),
      ("- a {Revenues@1H16[Segment=NetworkServices,\n  Customer=A]|x}\n  {Orders@1H16|y}", nil),
      ("- {Revenues@1H16}", "<Revenues@1H16|:2>"),
      ("- Overseas, see “Plan 2016”, Nov. 7, 2016, 2016-11-08, 2Q16-end, 4K.", nil),
    ] as [(String, String?)])
  func text(_ source: String, _ expected: String?) {
    let parts = parts(source)
    if let expected { #expect(parts == expected) }
  }

  @Test("Lines of a reference are joined, and each fact knows its line")
  func lines() {
    let text = parts("- a {Revenues@1H16[Segment=NetworkServices,\n  Customer=A]|x}\n  {Orders@1H16|y}")
    #expect(text == "a <Revenues@1H16[Segment=NetworkServices, Customer=A]|x:2> <Orders@1H16|y:4>")
  }

  @Test("Japanese lines are joined without a space, but for ASCII words")
  func japanese() {
    #expect(
      parts("## ja\n- 売上高は\n  {Revenues@1H16|billions}\n  です。GIO\n  Cloud")
        == "売上高は<Revenues@1H16|billions:4>です。GIO Cloud")
  }
}
