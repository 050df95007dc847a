import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanRegistry
import KessanWorkspace
import TestRequirements
import Testing

/// The milestones of this workspace: each is shown where it is printed.
@Suite("Milestones")
struct MilestoneTests {
  @Test("Every milestone is shown by a section of each slide that prints it, and nothing is wrong with one")
  func shown() throws {
    let result = Pipeline(.standard + registeredExtensions).report(try Workspace(folder: Seed.repository))
    let report = try #require(result.report)
    #expect(result.findings.filter { $0.location.file == "Data/milestones.csv" }.map(\.message) == [])
    let milestones = report.facts.filter { report.concept(of: $0).name == Milestones.time.concept.name }
    #expect(milestones.map { $0.annotation?.printings.count ?? 0 }.reduce(0, +) == 32)
    let hidden = milestones.flatMap { fact in
      (fact.annotation?.slides ?? []).filter { slide in
        !report.sections.contains { $0.slide == slide && $0.facts.contains(fact.index) }
      }.map { "\(fact.context.dimensions) on \($0)" }
    }
    #expect(hidden == [])
  }
}

/// The milestones against a transcription of the announcement that was made apart from them.
@Suite("Seed of milestones", .requires(.seedMilestones))
struct MilestoneSeedTests {
  /// A milestone on a slide.
  private struct Entry: Hashable, CustomStringConvertible {
    let area: String
    let event: String
    let time: String
    let kind: String
    let slide: String

    var description: String { "\(area) \(event) \(time) \(kind) on \(slide)" }
  }

  private let seed: [Entry]
  private let entered: [Entry]

  init() throws {
    seed = try Seed.milestones().map { row in
      Entry(
        area: try Self.area(try row.cell("business_area")), event: Self.name(try row.cell("event")),
        time: try row.cell("printed"),
        kind: try row.cell("kind"), slide: try row.cell("slide"))
    }
    entered = try Seed.enteredMilestones().map { row in
      let members = try row.cell("dimensions").split(separator: "; ").map { pair in
        pair.split(separator: "=", maxSplits: 1).map(String.init)
      }
      let dimensions = Dictionary(uniqueKeysWithValues: members.map { ($0[0], $0[1]) })
      return Entry(
        area: try #require(dimensions["Area"]), event: Self.name(try #require(dimensions["Event"])),
        time: try row.cell("value"), kind: String(try row.cell("note").prefix { $0 != ";" }),
        slide: try row.cell("slide"))
    }
  }

  @Test("Every printed milestone is entered: area, event, time, kind and slide")
  func printedIsEntered() {
    #expect(seed.count == 32)
    #expect(Self.difference(seed, entered) == [])
  }

  @Test("No milestone is entered that is not printed")
  func enteredIsPrinted() {
    #expect(Self.difference(entered, seed) == [])
  }

  /// The module of an area; the transcription writes areas in its own short names.
  private static func area(_ name: String) throws -> String {
    let ids = ["si": "SystemsIntegration", "shareholder": "ShareholderReturns"]
    return try #require(
      ids[name] ?? registeredExtensions.modules.map(\.area.id).first { $0.lowercased() == name },
      "There is no module \(name).")
  }

  /// The words of an event as the transcription runs them together, without remarks in brackets.
  private static func name(_ event: String) -> String {
    event.prefix { $0 != "(" }.filter { !$0.isWhitespace }.lowercased()
  }

  /// What stands on the left and not on the right, as often as it does.
  private static func difference(_ left: [Entry], _ right: [Entry]) -> [String] {
    var rest = right.reduce(into: [:]) { counts, entry in counts[entry, default: 0] += 1 }
    return left.filter { entry in
      rest[entry, default: 0] -= 1
      return rest[entry, default: 0] < 0
    }.map(\.description).sorted()
  }
}
