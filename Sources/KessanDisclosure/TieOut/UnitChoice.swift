public import KessanModel

/// Which facts a reference means where those of one concept, period and dimensions have several units.
///
/// A reference that names a unit means the facts in it. One that names none means the facts in the reporting currency,
/// where the workspace declares one. Else it could mean any of them, and means none: nothing is taken because it comes first.
public struct UnitChoice: Sendable, Hashable {
  /// The ISO 4217 code of the currency that the workspace declares; nil where it declares none.
  public let currency: String?

  public init(currency: String? = nil) {
    self.currency = currency
  }

  /// What a reference finds among the facts of its concept, period and dimensions.
  public enum Outcome: Sendable {
    /// Facts of one unit, or facts without any; none where there are none.
    case facts([Fact])
    /// The facts have other units than the reference names, or several where it names none: as a workspace writes them.
    case units([String])
  }

  /// The facts that are meant.
  ///
  /// - Parameter unit: The unit that a reference names; nil where it names none.
  public func callAsFunction(_ facts: [Fact], unit: String?) -> Outcome {
    guard unit != nil || facts.dropFirst().contains(where: { $0.unit != facts[0].unit }) else { return .facts(facts) }
    let meant = facts.filter { fact in
      if let unit { fact.unit?.description == unit } else { fact.unit.map(isInCurrency) ?? false }
    }
    let isOne = !meant.isEmpty && meant.allSatisfy { $0.unit == meant[0].unit }
    return isOne || facts.isEmpty ? .facts(meant) : .units(Set(facts.compactMap { $0.unit?.description }).sorted())
  }

  private func isInCurrency(_ unit: Unit) -> Bool {
    guard let currency else { return false }
    return (unit.numerators + unit.denominators).contains(.currency(currency))
  }
}

extension Finding {
  /// An error about a reference that could mean facts of several units, or names a unit that they do not have.
  ///
  /// - Parameter others: How many further references at the same place are as unclear.
  public static func unit(
    of reference: FactReference, among units: [String], others: Int = 0, calendar: FiscalCalendar, at location: Location
  ) -> Finding {
    let all = units.joined(separator: " and in ")
    let named = units.map {
      FactReference(concept: reference.concept, context: reference.context, unit: $0, calendar: calendar).description
    }
    let choice = named.joined(separator: " or ")
    guard let unit = reference.unit else {
      return Finding(
        .ambiguousUnit, location,
        "\(reference) is reported in \(all), and nothing says which of them is meant"
          + (others == 0 ? "." : "; so it is with \(others) more."),
        hint: "Write \(choice), or declare the reporting currency in Workspace.json: \"currency\" under \"report\".")
    }
    return Finding(
      .otherUnit, location, "\(reference) is not reported in \(unit), but in \(all).",
      hint: "Write \(choice).")
  }
}
