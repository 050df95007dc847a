public import KessanDisclosure
import KessanModel
public import KessanPlugin

/// What every source must keep; a source's tests ask for its violations and expect none.
///
///     #expect(SourceContract.violations(of: LedgerSource(), reading: "Revenues 1H16 1,234\n", facts: 1) == [])
///
/// - A sound input gives its facts without an error, each with the file and a line that the input has; twice the same.
/// - Facts and findings of earlier inputs stay as they are.
/// - Damaged input (cut off, not UTF-8, full of control characters, endless lines, nothing at all) never gives a fact
///   without a place in the file; every finding names the file.
public enum SourceContract {
  /// The violations of a source, in words.
  ///
  /// - Parameters:
  ///   - sound: An input without a fault.
  ///   - facts: How many facts it has.
  ///   - vocabulary: The definitions that its facts use beside the common ones.
  public static func violations(
    of source: any FactSource, reading sound: String, facts: Int, options: [String: String] = [:],
    vocabulary: [Vocabulary] = []
  ) -> [String] {
    let (taxonomy, _) = Taxonomy.composed(of: [CommonVocabulary.vocabulary] + vocabulary)
    let reader = Reader(source: source, options: options, taxonomy: taxonomy)
    var violations: [String] = []
    let first = reader.read([sound])
    violations += first.findings.filter { $0.severity == .error }.map { "The sound input has an error: \($0.message)" }
    if first.facts.count != facts {
      violations.append("The sound input gave \(first.facts.count) facts, not \(facts).")
    }
    violations += reader.placeViolations(first, of: sound)
    if reader.state(first) != reader.state(reader.read([sound])) {
      violations.append("A second reading of the same input differs from the first.")
    }
    let after = reader.read([sound, sound])
    if Array(reader.state(after).prefix(first.facts.count)) != reader.state(first) {
      violations.append("A second input changed the facts of the first.")
    }
    for (name, damaged) in damages(of: sound) {
      violations += reader.placeViolations(reader.read([damaged]), of: damaged).map { "\(name): \($0)" }
    }
    return violations
  }

  private static func damages(of sound: String) -> [(name: String, text: String)] {
    let half = String(sound.unicodeScalars.prefix(sound.unicodeScalars.count / 2).map(Character.init))
    return [
      ("Nothing", ""), ("Half of the input", half), ("A NUL before the input", "\0" + sound),
      ("Control characters", "\u{1B}[31m\u{7}\u{202E}" + sound),
      ("An endless line", String(repeating: "x", count: 1 << 20)),
      ("Lines of nothing", String(repeating: "\n", count: 10_000)),
      ("Every line backwards", sound.split(separator: "\n").map { String($0.reversed()) }.joined(separator: "\n")),
    ]
  }
}

/// Reads inputs in turn through one source.
private struct Reader {
  let source: any FactSource
  let options: [String: String]
  let taxonomy: Taxonomy

  private static let file = "Data/input"

  func read(_ texts: [String]) -> SourcedFacts {
    var sourced = SourcedFacts()
    for text in texts {
      source.read(
        SourceInput(
          text, file: Self.file, options: options, taxonomy: taxonomy, calendar: SampleReport.header.calendar),
        into: &sourced)
    }
    return sourced
  }

  /// What facts say, each in one text.
  func state(_ sourced: SourcedFacts) -> [String] {
    sourced.facts.map { fact in
      "\(fact.conceptIndex) \(fact.context) \(fact.unit.map(String.init(describing:)) ?? "") \(fact.value) \(fact.provenance)"
    }
  }

  /// Facts without a line of the input, and findings that do not name the file.
  func placeViolations(_ sourced: SourcedFacts, of text: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
    let unplaced = sourced.facts.filter { fact in
      guard case .row(let file, let line) = fact.provenance else { return true }
      return file != Self.file || !(1...lines).contains(line)
    }
    return unplaced.map { "A fact comes from \($0.provenance.location), which the input has not." }
      + sourced.findings.filter { $0.location.file != Self.file }.map { "A finding names no file: \($0.message)" }
  }
}
