import Foundation
import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanRegistry
import KessanWorkspace
import Testing

/// The guard against typing errors: a changed digit of a figure contradicts a claim or another printing, or else the figure
/// is entered twice, and the two entries are compared.
@Suite("Digit guard")
struct DigitGuardTests {
  private let report: Disclosure

  init() throws {
    report = try #require(
      Pipeline(.standard + registeredExtensions).report(try Workspace(folder: Seed.repository)).report)
  }

  @Test(
    "Claims and printings catch about three quarters of all changed digits; figures with other digits are entered twice"
  )
  func everyDigit() throws {
    var changes = 0
    var caught = 0
    var enteredTwice = 0
    var unguarded: [String] = []
    for fact in report.facts {
      guard case .row(let file, let line) = fact.provenance, let annotation = fact.annotation,
        case .number(let number, let accuracy) = fact.value, annotation.printed.contains(where: \.isNumber)
      else { continue }
      let mutations = Self.mutations(number.scaled(byPowerOfTen: -annotation.scale))
      let missed = mutations.filter { mutation in
        !isCaught(fact, .number(mutation.scaled(byPowerOfTen: annotation.scale), accuracy))
      }
      changes += mutations.count
      caught += mutations.count - missed.count
      guard !missed.isEmpty else { continue }
      if try isEnteredTwice(file, line) {
        enteredTwice += 1
      } else if !annotation.printed.contains("/") {
        unguarded.append("\(report.description(of: fact)) at \(file):\(line)")
      }
    }
    let share = caught * 1000 / max(1, changes)
    print(
      "digit guard: claims and printings catch \(caught) of \(changes) changed digits, \(share / 10).\(share % 10) %;",
      "the \(enteredTwice) figures with other digits, those with a cell `value` in Data/, are entered twice")
    #expect(changes > 3000)
    #expect(share >= 650)
    #expect(unguarded == [])
  }

  /// The number with each of its digits replaced by others: the next one, and one far away.
  private static func mutations(_ number: ExactDecimal) -> [ExactDecimal] {
    let digits = Array(number.magnitude.description)
    return digits.indices.flatMap { position -> [ExactDecimal] in
      guard let digit = digits[position].wholeNumberValue else { return [] }
      return [1, 4, 7].compactMap { step in
        var changed = digits
        changed[position] = Character(String((digit + step) % 10))
        let magnitude = ExactDecimal(String(changed))
        return number.isNegative ? magnitude.map { -$0 } : magnitude
      }
    }
  }

  /// Whether a changed value contradicts another printing of the fact, or turns a claim inconsistent.
  private func isCaught(_ fact: Fact, _ value: FactValue) -> Bool {
    if fact.annotation?.printings.count ?? 0 > 1 { return true }
    var facts = report.facts.selecting(report.facts.indices.filter { $0 != fact.index })
    guard let source = facts.intern(source: fact.provenance) else { return false }
    let changed = facts.append(
      value, concept: fact.conceptIndex, context: facts.intern(fact.context),
      unit: fact.unit.flatMap { facts.intern($0) }, source: source, row: 1)
    let index = FactIndex(facts)
    let twins = index.places(concept: fact.conceptIndex, context: facts.intern(fact.context))
    let isContradicted = twins.contains { place in
      guard place != changed, let other = facts[place].interval, !facts[place].provenance.isDerived else {
        return false
      }
      return facts[changed].interval?.intersection(other) == nil
    }
    if isContradicted { return true }
    let tieOut = TieOut(facts: facts, index: index, taxonomy: report.taxonomy, usesDerivedFacts: false)
    return report.claims.contains { outcome in
      let isOwn = outcome.claim.fact == fact.index
      guard isOwn || refers(outcome.claim.formula, to: fact) else { return false }
      let place = isOwn ? changed : outcome.claim.fact - (outcome.claim.fact > fact.index ? 1 : 0)
      return tieOut.judge(Claim(fact: place, formula: outcome.claim.formula, location: .none)).verdict == .inconsistent
    }
  }

  private func refers(_ formula: Formula, to fact: Fact) -> Bool {
    formula.references.contains { reference in
      reference.concept == report.concept(of: fact).name
        && report.taxonomy.normalised(reference.context) == fact.context
    }
  }

  private func isEnteredTwice(_ file: String, _ line: Int) throws -> Bool {
    let rows = Seed.table(try String(contentsOfFile: "\(Seed.repository)/\(file)", encoding: .utf8))
    let row = try #require(rows.count > line - 2 ? rows[line - 2] : nil)
    return try !row.cell("value").isEmpty && !row.cell("printed").isEmpty
  }
}
