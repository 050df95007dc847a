import Foundation
import Testing

@Suite("kessan tie-out")
struct TieOutCommandTests {
  @Test("Every claim of the reference workspace is listed, and none is inconsistent")
  func reference() throws {
    try TestWorkspace.copied { workspace in
      let people = try workspace.kessan("tie-out")
      let claims = try workspace.kessan("tie-out", "--json").json(ClaimsOutput.self).claims
      #expect(people.ending == "exit 0")
      let counts = Dictionary(grouping: claims, by: \.verdict).mapValues(\.count)
      #expect(counts["inconsistent"] == nil)
      #expect(counts.values.reduce(0, +) == claims.count)
      let words = ["consistent", "inconsistent", "not derivable"].map { "\(counts[$0] ?? 0) \($0)" }
      #expect(people.lines.contains("\(claims.count) claims: \(words.joined(separator: ", "))"))
      let build = try workspace.kessan("build", "--json").json(BuildOutput.self)
      #expect(build.claims == counts)
      let rows = people.lines.dropFirst().prefix { !$0.isEmpty }
      #expect(rows.count == claims.count)
      for (row, claim) in zip(rows, claims) {
        #expect(row.hasPrefix(claim.verdict))
        for text in [claim.figure, claim.printedInterval, claim.recomputedInterval, claim.formula] + claim.missing {
          #expect(row.contains(text), "\(row)")
        }
      }
    }
  }

  @Test("The interval clears what point arithmetic would call wrong: net income down 33.0 %")
  func interval() throws {
    try TestWorkspace.copied { workspace in
      let claims = try workspace.kessan("tie-out", "--json").json(ClaimsOutput.self).claims
      let claim = try #require(claims.first { $0.figure == "NetIncomeLossGrowthRate@1H16[Comparison=YoY]" })
      #expect(claim.verdict == "consistent")
      #expect(claim.printed == "down 33.0% YoY")
      #expect(claim.printedInterval == "[-0.3305, -0.3295]")
    }
  }

  @Test("A claim that cannot hold exits with 1 and shows both intervals")
  func inconsistent() throws {
    try TestWorkspace.copied { workspace in
      try workspace.add("Revenues,1H10,,100,6,JPY,,,,,,", "CostOfRevenue,1H10,,50,6,JPY,,,,,Revenues@1H10-40000000,")
      let result = try workspace.kessan("tie-out")
      #expect(result.ending == "exit 1")
      let row = try #require(result.lines.first { $0.hasPrefix("inconsistent") })
      #expect(row.contains("CostOfRevenue@1H10"))
      #expect(row.contains("[49500000, 50500000]") && row.contains("[59500000, 60500000]"))
    }
  }

  @Test("A claim whose facts are missing names them")
  func missing() throws {
    try TestWorkspace.copied { workspace in
      try workspace.add("Revenues,1H10,,100,6,JPY,,,,,Revenues@1H09+GrossProfit@1H08,")
      let claims = try workspace.kessan("tie-out", "--json").json(ClaimsOutput.self).claims
      let claim = try #require(claims.first { $0.figure == "Revenues@1H10" })
      #expect(claim.verdict == "not derivable")
      #expect(claim.missing == ["Revenues@1H09", "GrossProfit@1H08"])
    }
  }
}
