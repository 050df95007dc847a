import Foundation
import Testing

@Suite("kessan facts and kessan modules")
struct FactsCommandTests {
  static let headings = ["concept", "period", "dimensions", "value", "unit", "decimals", "printed", "source"]

  @Test(
    "Output that is cut off is no success",
    arguments: ["facts --json >/dev/full", "facts >/dev/full", "formats >/dev/full", "modules >&-"])
  func cutOff(_ command: String) throws {
    try TestWorkspace.copied { workspace in
      let result = try Command.shell("\"$KESSAN\" \(command)", in: workspace.folder)
      #expect(result.ending == "exit 2")
      #expect(result.errors.hasPrefix("Standard output cannot be written: "))
    }
  }

  @Test("A reader that goes away is no failure")
  func closedPipe() throws {
    try TestWorkspace.copied { workspace in
      let result = try Command.shell(
        "\"$KESSAN\" facts --json | head -c 1; exit ${PIPESTATUS[0]}", in: workspace.folder)
      #expect(result.ending == "exit 0")
      #expect(result.output == "{" && result.errors.isEmpty)
    }
  }

  @Test("The table is aligned: every column begins, or ends, where its heading does")
  func table() throws {
    try TestWorkspace.copied { workspace in
      let result = try workspace.kessan("facts", "--area", "Overseas")
      #expect(result.ending == "exit 0")
      let rows = result.lines.prefix { !$0.isEmpty }
      let heading = try #require(rows.first)
      #expect(heading.split(separator: " ").map(String.init) == Self.headings)
      let starts = try ["concept", "period", "dimensions", "unit", "printed", "source"].map { name in
        heading.distance(from: heading.startIndex, to: try #require(heading.firstRange(of: name)).lowerBound)
      }
      #expect(rows.count == 6)
      for row in rows {
        let letters = Array(row)
        for start in starts {
          #expect(start == 0 || letters[start - 2..<start] == [" ", " "], "\(row)")
          #expect(letters[start] != " " || letters[start...].prefix(2).allSatisfy { $0 == " " }, "\(row)")
        }
      }
      #expect(result.output.contains("\n5 of "))
    }
  }

  @Test("The filters narrow the list together, and all forms list the same facts")
  func filters() throws {
    try TestWorkspace.copied { workspace in
      let all = try workspace.kessan("facts", "--json").json(FactsOutput.self).facts
      let filter = ["--area", "Consolidated", "--concept", "Revenues", "--period", "1H16"]
      let some = try Command.kessan(["facts", "--json"] + filter, in: workspace.folder).json(FactsOutput.self).facts
      #expect(!some.isEmpty && some.count < all.count / 4)
      #expect(some.allSatisfy { $0.concept == "Revenues" && $0.fiscalPeriod == "1H16" })
      #expect(Set(some.map(\.id)).isSubset(of: all.map(\.id)))
      #expect(Set(all.map(\.id)).count == all.count)
      let csv = try Command.kessan(["facts", "--csv"] + filter, in: workspace.folder)
      #expect(try Self.cells(csv.output).dropFirst().map { $0[3] } == some.map { $0.value ?? "" })
      let table = try Command.kessan(["facts"] + filter, in: workspace.folder)
      #expect(table.lines.contains("\(some.count) of \(all.count) facts"))
    }
  }

  @Test("An instant and a date filter the same facts")
  func instants() throws {
    try TestWorkspace.copied { workspace in
      let token = try workspace.kessan("facts", "--period", "2Q16-end")
      #expect(token.ending == "exit 0")
      #expect(token.output == (try workspace.kessan("facts", "--period", "2016-09-30").output))
      #expect(token.output.contains("MobileSubscriptions "))
    }
  }

  @Test("The CSV has a cell for each heading in every row, quoted where needed, and the values of the JSON")
  func csv() throws {
    try TestWorkspace.copied { workspace in
      try workspace.add("Revenues,1H10,,\"JPY1,234 million\",6,JPY,,,,,,")
      let rows = try Self.cells(try workspace.kessan("facts", "--csv").output)
      let facts = try workspace.kessan("facts", "--json").json(FactsOutput.self).facts
      #expect(rows.first == Self.headings)
      #expect(rows.allSatisfy { $0.count == Self.headings.count })
      #expect(rows.dropFirst().map { $0[0] } == facts.map(\.concept))
      #expect(rows.contains { $0[6] == "JPY1,234 million" && $0[3] == "1234000000" })
    }
  }

  static let formulas = ["=1+1", "@SUM(A1)", "+1x", "-x", "'quoted"]

  @Test("No cell of the CSV is a formula for a spreadsheet", arguments: formulas)
  func guarded(_ text: String) throws {
    try TestWorkspace.copied { workspace in
      try workspace.add("MobileCostRetroactiveAdjustment,FY10,Vendor=\(text),(5),6,JPY,,,,,,")
      let rows = try Self.cells(try workspace.kessan("facts", "--csv", "--period", "FY10").output)
      #expect(rows.count == 2)
      #expect(rows[1][2] == "Vendor=\(text)" && rows[1][3] == "-5000000" && rows[1][5] == "-6" && rows[1][6] == "(5)")
      try workspace.replace(",(5),6,", with: ",\(text) 5,6,", in: TestWorkspace.added)
      let printed = try Self.cells(try workspace.kessan("facts", "--csv", "--period", "FY10").output)
      #expect(printed.dropFirst().allSatisfy { $0[6].hasPrefix("'") || $0[6].isEmpty })
    }
  }

  @Test("A machine finds every aspect, with the value as exact text")
  func json() throws {
    try TestWorkspace.copied { workspace in
      let output = try workspace.kessan("facts", "--json", "--area", "Cloud").json(FactsOutput.self)
      let fact = try #require(
        output.facts.first { $0.concept == "CapitalExpenditures" && $0.dimensions["ServiceAxis"] == "GIOP2Member" })
      #expect(fact.value == "2200000000")
      #expect(fact.unit == "iso4217:JPY")
      #expect(fact.decimals == "-8")
      #expect(fact.fiscalPeriod == "FY15")
      #expect(fact.source.file?.hasPrefix("Data/") == true)
    }
  }

  static let unknowns: [(arguments: [String], mentions: [String])] = [
    (["--area", "Clud"], ["\"Clud\"", "Consolidated", "Cloud", "Mobile", "Security", "CDN", "Overseas"]),
    (["--concept", "Revenue"], ["\"Revenue\"", "Revenues"]),
    (["--period", "5Q16"], ["\"5Q16\"", "2Q16-end", "2016-09-30"]),
  ]

  @Test("An unknown filter exits with 2 and says what is known", arguments: unknowns)
  func unknown(_ arguments: [String], _ mentions: [String]) throws {
    try TestWorkspace.copied { workspace in
      let result = try Command.kessan(["facts"] + arguments, in: workspace.folder)
      #expect(result.ending == "exit 2")
      #expect(result.output == "")
      for text in mentions { #expect(result.errors.contains(text), "\(result.errors)") }
    }
  }

  @Test("Facts of an invalid workspace are listed, with exit 1 and a word about it")
  func invalid() throws {
    try TestWorkspace.copied { workspace in
      try workspace.add("Revenues,1H10,,5,6,JPY,,,,,,", "Revenues,1H10,,7,6,JPY,,,,,,")
      let result = try workspace.kessan("facts", "--period", "1H10")
      #expect(result.ending == "exit 1")
      #expect(result.output.contains("2 of "))
      #expect(
        result.output.contains("error    oime:disallowedDuplicateFacts ") && result.output.contains("INVALID  1 error"))
    }
  }

  @Test("The modules are listed in the manifest's order, for people and for machines")
  func modules() throws {
    let people = try Command.kessan(["modules"])
    let machine = try Command.kessan(["modules", "--json"]).json([ModuleOutput].self)
    #expect(people.ending == "exit 0")
    #expect(machine.map(\.id).prefix(3) == ["Consolidated", "NetworkServices", "SystemsIntegration"])
    let rows = people.lines.dropFirst().filter { !$0.isEmpty }
    #expect(rows.count == machine.count)
    for (row, module) in zip(rows, machine) {
      #expect(row.hasPrefix(module.id + " "))
      #expect(row.contains(module.en) && row.contains(module.ja))
      let counts = [module.concepts.count, module.dimensions.count, module.members.count].map(String.init)
      #expect(row.split(separator: " ").suffix(3).map(String.init) == counts)
    }
    let mobile = try #require(machine.first { $0.id == "Mobile" })
    #expect(mobile.concepts.contains("MobileSubscriptions"))
    #expect(mobile.members.contains("SubscriptionType=MVNE"))
  }

  /// The cells of CSV, by a reader of its own.
  private static func cells(_ text: String) throws -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    for letter in text {
      switch letter {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(cell)
        cell = ""
      case "\n" where !isQuoted:
        rows.append(row + [cell])
        row = []
        cell = ""
      default: cell.append(letter)
      }
    }
    guard !isQuoted, cell.isEmpty else { throw Command.Failure(description: "the CSV ends inside a cell") }
    return rows
  }
}
