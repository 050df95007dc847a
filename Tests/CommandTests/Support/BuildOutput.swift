/// What `--json` says of a build.
struct BuildOutput: Decodable {
  let valid: Bool
  let facts: Int
  let derived: Int
  let claims: [String: Int]
  let sections: [String]
  let files: [String]
  let findings: [FindingOutput]
}

/// What `--json` says of a finding.
struct FindingOutput: Decodable {
  let code: String
  let severity: String
  let file: String?
  let line: Int?
  let column: String?
  let subject: String?
  let message: String
  let hint: String

  /// Code and place, as the listing for people has them at least in part.
  var summary: String {
    ([code, file] + [line.map(String.init), column]).compactMap { $0 }.joined(separator: " ")
  }
}

/// What `facts --json` says.
struct FactsOutput: Decodable {
  struct Entry: Decodable {
    struct Source: Decodable {
      let file: String?
      let row: Int?
      let printed: String?
      let formula: String?
    }

    let id: String
    let concept: String
    let fiscalPeriod: String
    let unit: String?
    let dimensions: [String: String]
    let value: String?
    let decimals: String?
    let source: Source
  }

  let prefix: String
  let facts: [Entry]
}

/// What every `--json` of a command that reads a workspace says beside its records.
struct AnswerOutput: Decodable {
  let valid: Bool
  let findings: [FindingOutput]
}

/// What `tie-out --json` says.
struct ClaimsOutput: Decodable {
  let claims: [ClaimOutput]
}

/// What `tie-out --json` says of a claim.
struct ClaimOutput: Decodable {
  let figure: String
  let formula: String
  let verdict: String
  let printed: String?
  let printedInterval: String
  let recomputedInterval: String
  let missing: [String]
}

/// What `modules --json` says of a module.
struct ModuleOutput: Decodable {
  let id: String
  let en: String
  let ja: String
  let concepts: [String]
  let dimensions: [String]
  let members: [String]
}
