public import KessanModel

/// A printed figure together with the formula that it is claimed to be the result of.
public struct Claim: Sendable, Hashable {
  /// The place of the printed fact in the table.
  public let fact: Int
  public let formula: Formula
  public let location: Finding.Location

  public init(fact: Int, formula: Formula, location: Finding.Location) {
    self.fact = fact
    self.formula = formula
    self.location = location
  }
}

/// What recomputing a claim showed.
public enum Verdict: Sendable, Hashable {
  /// Some values of the inputs, within their rounding, give a value that rounds to what is printed.
  case consistent
  /// None do.
  case inconsistent
  /// Inputs are missing (named), or a divisor may be zero or a number grows too long (no names).
  case notDerivable(missing: [String])

  /// A verdict without what is missing, in the order of listings.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Encodable {
    case consistent
    case inconsistent
    case notDerivable = "not derivable"
  }

  public var kind: Kind {
    switch self {
    case .consistent: .consistent
    case .inconsistent: .inconsistent
    case .notDerivable: .notDerivable
    }
  }

  /// The verdict in one word.
  public var name: String { kind.rawValue }

  /// How many claims have which verdict, in words.
  package static func counts(_ claims: [ClaimOutcome]) -> String {
    let counts = Dictionary(grouping: claims, by: \.verdict.kind).mapValues(\.count)
    return Kind.allCases.map { "\(counts[$0] ?? 0) \($0.rawValue)" }.joined(separator: ", ")
  }
}

/// A claim with its verdict.
public struct ClaimOutcome: Sendable, Hashable {
  public let claim: Claim
  public let verdict: Verdict
  /// Where the recomputed value can lie; nil when not derivable.
  public let recomputed: DecimalInterval?
  /// Where the printed value can lie; nil for a fact that is no number.
  public let printed: DecimalInterval?
  /// The value that the formula gives with the inputs as reported, without regard to their rounding.
  public let point: ExactDecimal?
}

extension ClaimOutcome {
  /// How many decimals of a recomputed number files state.
  package static let statedDecimals = 12

  /// ``point`` as files state it.
  package var statedPoint: ExactDecimal? { point?.rounded(toDecimals: Self.statedDecimals) }

  /// ``recomputed`` as files state it, the bounds rounded outwards.
  package var statedInterval: DecimalInterval? {
    recomputed.map { interval in
      DecimalInterval(
        lower: interval.lower.rounded(toDecimals: Self.statedDecimals, .floor),
        upper: interval.upper.rounded(toDecimals: Self.statedDecimals, .ceiling))
    }
  }

  /// The same outcome over a table in which the fact has another place.
  public func moved(to place: Int) -> ClaimOutcome {
    ClaimOutcome(
      claim: Claim(fact: place, formula: claim.formula, location: claim.location), verdict: verdict,
      recomputed: recomputed, printed: printed, point: point)
  }
}
