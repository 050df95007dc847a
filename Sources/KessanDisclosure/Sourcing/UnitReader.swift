import KessanModel

/// Reads units as a workspace writes them: currencies, `pure`, `shares`, units of the Units Registry, and the counted things
/// that the workspace declares.
struct UnitReader {
  /// The names of counted things.
  let counts: Set<String>

  /// The unit that a text writes.
  ///
  /// - Throws: ``AspectFault`` for its first part that is none.
  func unit(_ text: String) throws(AspectFault) -> Unit {
    let sides = text.split(separator: "/", omittingEmptySubsequences: false)
    guard sides.count <= 2 else {
      throw AspectFault(
        kind: .badUnit, message: "\"\(text)\" divides more than once.",
        hint: "Write one line of division, as in JPY/shares.")
    }
    var measures: [[Measure]] = []
    for side in sides {
      var read: [Measure] = []
      for name in side.split(separator: "*", omittingEmptySubsequences: false) {
        read.append(try measure(String(name)))
      }
      measures.append(read)
    }
    return Unit(measures[0], per: measures.count > 1 ? measures[1] : [])
  }

  private func measure(_ name: String) throws(AspectFault) -> Measure {
    if counts.contains(name) { return .own(name) }
    if name.hasPrefix("utr:") {
      if let measure = Measure(name) { return measure }
      throw AspectFault(
        kind: .badUnit, message: "\"\(name)\" is no unit of the Units Registry.",
        hint: Suggestion.hint(
          for: name, among: UnitsRegistry.measures.map { "utr:" + $0 }.sorted(), otherwise: "Write one such as utr:kWh."
        ))
    }
    switch Measure(name) {
    case .pure: return .pure
    case .shares: return .shares
    case .currency(let code) where Currency.codes.contains(code): return .currency(code)
    case nil:
      throw AspectFault(
        kind: .badUnit, message: "\"\(name)\" is no unit.",
        hint:
          "Write a currency by its code of ISO 4217 such as JPY, pure, shares, or a name in ASCII letters such as stores."
      )
    case .currency, .own, .registry: throw unknown(name)
    }
  }

  private func unknown(_ name: String) -> AspectFault {
    let lowercased = name.lowercased()
    let near =
      [name.uppercased()].filter(Currency.codes.contains)
      + UnitsRegistry.measures.filter { $0.lowercased() == lowercased }.map { "utr:" + $0 }.sorted()
      + ["pure", "shares"].filter { isNear($0, lowercased) } + counts.filter { isNear($0, lowercased) }.sorted()
    let declaration = "list it in Workspace.json: \"counts\": [\"\(name)\"]"
    return AspectFault(
      kind: Measure(name).map { if case .currency = $0 { true } else { false } } ?? false
        ? .numericFactUtrInvalid : .badUnit,
      message: "\"\(name)\" is no currency of ISO 4217, and nothing that this workspace counts.",
      hint: near.isEmpty
        ? "If \(name) is what is counted, \(declaration). A currency is written by its code, such as JPY, and a unit of the Units Registry as utr:kWh."
        : "Write \(near.joined(separator: " or ")); or, if \(name) is what is counted, \(declaration).")
  }

  private func isNear(_ known: String, _ lowercased: String) -> Bool {
    Suggestion.hint(for: lowercased, among: [known], otherwise: "").isEmpty == false
  }
}
