import KessanDisclosure
import KessanTesting
import TestSamples
import Testing

@testable import KessanModel

@Suite struct FactIndexTests {
  private let yen = Annotation(printed: "74.1", slide: "II-1")

  @Test func findsByConceptAndContext() throws {
    let table = Sample.table([
      Sample.Row(millions: 1), Sample.Row(millions: 2, "NetIncomeLoss"), Sample.Row(millions: 3),
      Sample.Row(.number(4, .exact), unit: .currency("USD")), Sample.Row(millions: 5, "Revenues", "1H15"),
    ])
    let index = FactIndex(table)
    let context = try #require(table.index(of: table[0].context))
    #expect(index.places(concept: 0, context: context) == [0, 2, 3])
    #expect(index.places(concept: 1, context: context) == [1])
    #expect(index.places(concept: 2, context: context).isEmpty)
    #expect(index.places(concept: 0, context: 99).isEmpty)
    var groups: [[Int]] = []
    index.forEachGroup { groups.append($0) }
    #expect(groups == [[0, 2]])
    groups = []
    index.forEachGroup(acrossUnits: true) { groups.append($0) }
    #expect(groups == [[0, 2, 3]])
  }

  /// Neighbouring contexts are not taken for one, nor units with large numbers for others.
  @Test func keepsContextsAndUnitsApart() throws {
    var table = Sample.table(["FY10", "FY11", "FY12", "FY13"].map { Sample.Row(millions: 1, "Revenues", $0) })
    for number in 1...40_000 { _ = table.intern(Unit([.own("u\(number)")])) }
    for unit in [32_767, 32_768, 40_000] {
      table.append(.number(1, .exact), concept: 0, context: 2, unit: unit, source: 0, row: 9)
    }
    let index = FactIndex(table)
    var groups: [[Int]] = []
    index.forEachGroup { groups.append($0) }
    #expect(groups == [])
    index.forEachGroup(acrossUnits: true) { groups.append($0) }
    #expect(groups == [[2, 4, 5, 6]])
    #expect((0..<4).map { index.places(concept: 0, context: $0) } == [[0], [1], [2, 4, 5, 6], [3]])
  }

  @Test func slidesAreGivenOnceInOrder() {
    var annotation = Annotation(printed: "1", slide: "B")
    annotation.repeatedPrintings = ["A", "", "B", "C", "A"].map { Printing(text: "1", slide: $0, scale: 0) }
    #expect(annotation.slides == ["B", "A", "C"])
    #expect(["A", "B", "C", "", "D"].map(annotation.isPrinted) == [true, true, true, false, false])
  }

  @Test func emptyTableHasNothing() {
    let index = FactIndex(FactTable())
    #expect(index.places(concept: 0, context: 0).isEmpty)
    index.forEachGroup { Issue.record("\($0)") }
  }

  @Test func mergesRowsThatStateTheSame() {
    let table = Sample.table([
      Sample.Row(millions: 7), Sample.Row(.number(7_000_000, .decimals(-6)), annotation: yen),
      Sample.Row(.number(7_000_000, .decimals(-5))), Sample.Row(millions: 8), Sample.Row(.none), Sample.Row(.none),
      Sample.Row(.text("a", .english), "Note", unit: nil), Sample.Row(.text("a", .japanese), "Note", unit: nil),
      Sample.Row(.text("a", .english), "Note", unit: nil),
    ])
    let (merged, places) = table.mergingCompleteDuplicates()
    #expect(merged.count == 6)
    #expect(places == [0, 0, 1, 2, 3, 3, 4, 5, 4])
    for place in table.indices { #expect(merged[places[place]].value == table[place].value) }
    #expect(merged.mergingCompleteDuplicates().places == Array(merged.indices))
  }

  @Test func annotationsRememberEveryRow() throws {
    let table = Sample.table([
      Sample.Row(.number(7, .exact), annotation: Annotation(printed: "7", slide: "I-1")),
      Sample.Row(.number(7, .exact), annotation: Annotation(printed: "JPY7", slide: "II-1")),
      Sample.Row(.number(7, .exact), annotation: Annotation(printed: "7", slide: "I-1")),
    ])
    let annotation = try #require(table.mergingCompleteDuplicates().table[0].annotation)
    #expect(annotation.printed == "7")
    #expect(annotation.repeated == [.row(file: "facts.csv", line: 3), .row(file: "facts.csv", line: 4)])
    #expect(annotation.slides == ["I-1", "II-1"])
  }

  /// Rows that state one fact are one fact, whichever of them has a remark, and the remark is kept.
  @Test(arguments: [("", "approx."), ("approx.", ""), ("approx.", "approx."), ("", "")])
  func remarksDoNotTellFactsApart(_ first: String, _ second: String) throws {
    let table = Sample.table([
      Sample.Row(millions: 7), Sample.Row(.number(7_000_000, .decimals(-6)), annotation: Annotation(note: first)),
      Sample.Row(.number(7_000_000, .decimals(-6)), annotation: Annotation(printed: "7", slide: "I-1", note: second)),
    ])
    let (merged, places) = table.mergingCompleteDuplicates()
    #expect(merged.count == 1 && places == [0, 0, 0])
    let annotation = try #require(merged[0].annotation)
    #expect(annotation.note == (first.isEmpty ? second : first))
    #expect(annotation.repeated == [.row(file: "facts.csv", line: 3), .row(file: "facts.csv", line: 4)])
  }

  /// Of rows with different remarks, the first one's stays.
  @Test func theFirstRemarkStays() {
    let rows = ["one", "two"].map { Sample.Row(.number(7, .exact), annotation: Annotation(note: $0)) }
    #expect(Sample.table(rows).mergingCompleteDuplicates().table.map { $0.annotation?.note } == ["one"])
  }

  /// A row of a volume file has no annotation; what other rows print of its fact is not lost.
  @Test func unannotatedRowsAdoptAnnotations() throws {
    let table = Sample.table([
      Sample.Row(millions: 7), Sample.Row(millions: 7),
      Sample.Row(.number(7_000_000, .decimals(-6)), annotation: yen),
    ])
    let annotation = try #require(table.mergingCompleteDuplicates().table[0].annotation)
    #expect(annotation.repeated == [.row(file: "facts.csv", line: 3), .row(file: "facts.csv", line: 4)])
    #expect(annotation.slides == ["II-1"])
  }

  /// A search by halves agrees with one by hand.
  @Test func agreesWithALinearSearch() {
    var generator = SplitMix64(seed: 1)
    let rows = (0..<400).map { number in
      Sample.Row(
        .number(ExactDecimal(number), .exact), Sample.concepts[Int.random(in: 0..<3, using: &generator)],
        "FY\(Int.random(in: 10...16, using: &generator))")
    }
    let table = Sample.table(rows)
    let index = FactIndex(table)
    for concept in 0..<4 {
      #expect(index.places(concept: concept) == table.filter { $0.conceptIndex == concept }.map(\.index))
      for context in table.contexts.indices {
        let expected = table.filter { $0.conceptIndex == concept && $0.contextIndex == context }.map(\.index)
        #expect(index.places(concept: concept, context: context) == expected)
      }
    }
  }
}
