import KessanDisclosure
import KessanModel
import KessanTesting
import KessanXML
import Testing

@testable import KessanRendering
@testable import KessanXBRL

/// What an inline document says, read back without Arelle.
@Suite("Inline XBRL")
struct InlineDocumentTests {
  private let xhtml = "http://www.w3.org/1999/xhtml"

  @Test(
    "every fact is in every form of the document with exactly its value, and no other", arguments: InlineSample.options)
  func facts(options: InlineOptions) throws {
    let sample = try InlineSample(options)
    let reader = InlineReader(sample.root, options)
    let found = Set(reader.facts.map(\.fact))
    let expected = InlineReader.expected(sample.report)
    #expect(expected.subtracting(found) == [])
    #expect(found.subtracting(expected) == [])
    #expect(!reader.nodes.contains { $0.localName == "hidden" })
  }

  @Test("the first tag of a shown fact bears its id, no other tag does, and every id is there once")
  func ids() throws {
    let sample = try InlineSample()
    let reader = InlineReader(sample.root, sample.options)
    let identifiers = Identifiers(sample.report.report)
    let shown = sample.report.facts.indices.filter { sample.report.shownFacts[$0] }
    #expect(Set(reader.facts.compactMap(\.id)) == Set(shown.map { identifiers.fact($0, in: sample.report.facts) }))
    var seen: Set<InlineReader.Fact> = []
    for (fact, id, _) in reader.facts where seen.insert(fact).inserted == false { #expect(id == nil, "\(fact)") }
    let ids = reader.nodes.compactMap { $0.attribute("id") }
    #expect(Set(ids).count == ids.count)
    let revenues = reader.facts.filter { $0.fact.name == "sample:Revenues" && $0.fact.context == "c-1H16" }
    #expect(revenues.count == 5)
  }

  @Test("a text block runs over tables and charts: continued in 1.1, with these cut out in 1.0")
  func textBlocks() throws {
    for version in InlineOptions.Version.allCases {
      let sample = try InlineSample(InlineOptions(version: version))
      let reader = InlineReader(sample.root, sample.options)
      let blocks = reader.facts.filter { $0.fact.name == "sample:CommentaryTextBlock" }
      #expect(blocks.map(\.fact.language) == ["en", "ja"])
      let english = try #require(blocks.first)
      #expect(
        english.fact.value?.hasPrefix("<p>Revenues came to JPY74.12 billion.</p><p>They went up 13.5%.</p>") == true)
      #expect(english.fact.value?.hasSuffix("<p>That was all.</p>") == true)
      #expect(english.node.attribute("escape") == "true")
      let continuations = reader.nodes.filter { $0.localName == "continuation" }
      let excluded = reader.nodes.filter { $0.localName == "exclude" && $0.children.first?.localName != "sup" }
      #expect(continuations.count == (version == .v11 ? 2 : 0))
      #expect(excluded.count == (version == .v10 ? 2 : 0))
      #expect(excluded.allSatisfy { $0.children.first?.attribute("class")?.hasPrefix("exhibit") == true })
    }
  }

  @Test("figures within a text block are facts of their own, and marks of notes are no part of it")
  func nested() throws {
    let sample = try InlineSample()
    let reader = InlineReader(sample.root, sample.options)
    let block = try #require(reader.facts.first { $0.fact.name == "sample:CommentaryTextBlock" })
    let nested = InlineReader(block.node, sample.options).facts.filter { $0.node.localName == "nonFraction" }
    #expect(nested.map(\.fact.value) == ["74120000000", "0.135"])
    #expect(block.fact.value?.contains("<sup>") == false)
  }

  @Test("a fact that is not disclosed is an empty tag beside its dash")
  func nils() throws {
    let sample = try InlineSample()
    let cell = try #require(
      InlineReader(sample.root, sample.options).nodes.first { node in
        node.localName == "td" && node.children.contains { $0.attribute("name") == "sample:Stores" }
      })
    #expect(cell.text == "—")
    let tag = try #require(cell.children.first)
    #expect(tag.localName == "nonFraction" && tag.content.isEmpty && tag.attribute("decimals") == nil)
  }

  @Test("notes are footnotes once in each language, and facts refer to them", arguments: InlineOptions.Version.allCases)
  func footnotes(version: InlineOptions.Version) throws {
    let sample = try InlineSample(InlineOptions(version: version))
    let reader = InlineReader(sample.root, sample.options)
    #expect(
      reader.footnotes.mapValues(\.text) == [
        "note.1.en": "Of all \"shops\" & <stores>.", "note.1.ja": "全店。", "note.2.en": "Nowhere shown.",
        "note.2.ja": "Nowhere shown.",
      ])
    let relationships = reader.nodes.filter { $0.localName == "relationship" }
    let referring = reader.facts.filter { $0.node.attribute("footnoteRefs") != nil }
    switch version {
    case .v11:
      #expect(relationships.map { $0.attribute("toRefs") } == ["note.1.en note.1.ja", "note.2.en note.2.ja"])
      let ids = Set(reader.facts.compactMap(\.id))
      #expect(relationships.allSatisfy { ids.contains($0.attribute("fromRefs") ?? "") })
      #expect(referring.isEmpty)
    case .v10:
      #expect(relationships.isEmpty)
      #expect(referring.map { $0.node.attribute("footnoteRefs") } == ["note.1.en note.1.ja", "note.2.en note.2.ja"])
      #expect(referring.map(\.fact.name) == ["sample:Revenues", "sample:CapitalExpenditures"])
    }
  }

  @Test("what a display says only in short stands in full at the end, as what no section shows")
  func full() throws {
    let sample = try InlineSample()
    let reader = InlineReader(sample.root, sample.options)
    let area = try #require(reader.nodes.first { $0.attribute("id") == "facts" })
    let values = InlineReader(area, sample.options).facts.map { $0.node.allText }
    #expect(Set(values) == ["0.3333", "1,234,500,000", "7", "of two\nlines & <p>markup</p>"])
    #expect(values.count == 4)
  }

  @Test("nothing in the page is unknown to XHTML 1.1: no HTML5 elements and attributes, no script, no empty class")
  func markup() throws {
    let html = try InlineReader(InlineSample().root, InlineOptions()).nodes.filter { $0.namespace == xhtml }
    let known: Set = [
      "html", "head", "meta", "title", "style", "body", "div", "p", "span", "h1", "h2", "h3", "a", "ol", "li", "table",
      "thead", "tbody", "tr", "th", "td", "sup", "small", "img",
    ]
    #expect(Set(html.map(\.localName)).subtracting(known) == [])
    let attributes: Set = [
      "class", "id", "href", "scope", "src", "alt", "style", "type", "content", "name", "http-equiv", "lang", "title",
    ]
    #expect(Set(html.flatMap { $0.attributes.map(\.localName) }).subtracting(attributes) == [])
    #expect(html.allSatisfy { $0.attribute("class") != "" && $0.attribute("lang") == nil })
  }

  @Test("every link leads to an id of the page")
  func links() throws {
    let nodes = InlineReader(try InlineSample().root, InlineOptions()).nodes
    let ids = Set(nodes.compactMap { $0.attribute("id") })
    let targets = nodes.filter { $0.localName == "a" }.compactMap { $0.attribute("href") }
    #expect(targets.count == 5)
    #expect(targets.allSatisfy { $0.hasPrefix("#") && ids.contains(String($0.dropFirst())) })
  }

  @Test("in Japanese, titles, labels, units and figures are Japanese; English texts say that they are English")
  func japanese() throws {
    let sample = try InlineSample(InlineOptions(language: .japanese))
    let text = sample.root.allText
    for words in ["741.2億円", "百万円", "+13.5%", "2016年11月8日", "見本株式会社", "△60,000"] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(sample.root.attribute("lang", namespace: "http://www.w3.org/XML/1998/namespace") == "ja")
    let stretches = InlineReader(sample.root, sample.options).nodes.filter {
      $0.attribute("class")?.hasPrefix("commentary") == true
    }
    let languages = stretches.map { $0.attribute("lang", namespace: "http://www.w3.org/XML/1998/namespace") }
    #expect(languages == [nil, nil, "en"])
  }

  @Test("an English text block runs over Japanese tables", arguments: InlineOptions.Version.allCases)
  func untranslated(version: InlineOptions.Version) throws {
    let sample = try InlineSample(InlineOptions(version: version, language: .japanese), isBilingual: false)
    let reader = InlineReader(sample.root, sample.options)
    #expect(Set(reader.facts.map(\.fact)) == InlineReader.expected(sample.report))
    #expect(reader.facts.filter { $0.fact.name == "sample:CommentaryTextBlock" }.map(\.fact.language) == ["en"])
    let between = reader.nodes.filter { $0.localName == "exclude" }.flatMap(\.children).filter { $0.localName == "div" }
    let languages = between.map { $0.attribute("lang", namespace: "http://www.w3.org/XML/1998/namespace") }
    #expect(languages == (version == .v10 ? ["ja", "ja"] : []))
  }

  @Test("paragraphs that processors may read otherwise are shown without a tag, and their text block at the end")
  func doubtful() throws {
    let sample = try InlineSample(hostile: "")
    let reader = InlineReader(sample.root, sample.options)
    #expect(Set(reader.facts.map(\.fact)) == InlineReader.expected(sample.report))
    let english = try #require(
      reader.facts.first { $0.fact.name == "sample:CommentaryTextBlock" && $0.fact.language == "en" })
    #expect(english.node.attribute("escape") == nil)
    #expect(!reader.nodes.contains { $0.localName == "continuation" })
  }

  @Test("a text of a megabyte survives")
  func long() throws {
    let text = String(repeating: "a < b & c \"d\" ", count: 75_000)
    let sample = try InlineSample(hostile: text)
    let found = Set(InlineReader(sample.root, sample.options).facts.map(\.fact))
    #expect(found == InlineReader.expected(sample.report))
  }

  @Test("the same report gives the same bytes", arguments: InlineSample.options)
  func deterministic(options: InlineOptions) throws {
    #expect(try InlineSample(options).bytes == InlineSample(options).bytes)
  }

  @Test("the document of the sample", arguments: InlineOptions.Version.allCases, Language.allCases)
  func golden(version: InlineOptions.Version, language: Language) throws {
    let options = InlineOptions(version: version, language: language)
    var text = String(decoding: try InlineSample(options).bytes, as: UTF8.self)
    // The style sheet and the drawings have tests of their own.
    text.replace(/(?s)(<style[^>]*>).*?<\/style>/) { "\($0.output.1)…</style>" }
    text.replace(/base64,[^"]*/, with: "base64,…")
    #expect(Golden.difference(of: text, from: "sample-\(options.suffix).xhtml", beside: #filePath) == nil)
  }
}
