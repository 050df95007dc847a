public import KessanModel

extension Formula {
  /// How often a formula that only adds and subtracts counts a fact: 1, −1, 0 where it does not, 2 where it does twice.
  public func weight(of reference: FactReference) -> Int {
    switch self {
    case .number, .product, .quotient: 0
    case .fact(let fact): fact == reference ? 1 : 0
    case .negated(let operand): -operand.weight(of: reference)
    case .sum(let left, let right): left.weight(of: reference) + right.weight(of: reference)
    case .difference(let left, let right): left.weight(of: reference) - right.weight(of: reference)
    }
  }

  /// The formula with a number in the place of a fact.
  public func replacing(_ reference: FactReference, with number: ExactDecimal) -> Formula {
    func replaced(_ operand: Formula) -> Formula { operand.replacing(reference, with: number) }
    return switch self {
    case .number: self
    case .fact(let fact): fact == reference ? .number(number) : self
    case .negated(let operand): .negated(replaced(operand))
    case .sum(let left, let right): .sum(replaced(left), replaced(right))
    case .difference(let left, let right): .difference(replaced(left), replaced(right))
    case .product(let left, let right): .product(replaced(left), replaced(right))
    case .quotient(let left, let right): .quotient(replaced(left), replaced(right))
    }
  }
}
