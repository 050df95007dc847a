import KessanDisclosure
import KessanModel

/// Arithmetic over facts of one item type.
public protocol FactExpression<Item>: Sendable {
  associatedtype Item: ItemKind
  var formula: Formula { get }
}

/// One fact, by its aspects.
public struct FactTerm<Item: ItemKind>: FactExpression, Hashable {
  public let reference: FactReference

  public var formula: Formula { .fact(reference) }
}

/// The result of arithmetic over facts.
public struct FactComputation<Item: ItemKind>: FactExpression, Hashable {
  public let formula: Formula
}

/// The sum of two quantities of one kind.
public func + <Item>(
  left: some FactExpression<Item>, right: some FactExpression<Item>
) -> FactComputation<Item> {
  FactComputation(formula: .sum(left.formula, right.formula))
}

/// The sum of any number of quantities of one kind; zero where there are none.
public func sum<Item>(of terms: [some FactExpression<Item>]) -> FactComputation<Item> {
  guard let first = terms.first else { return FactComputation(formula: .number(0)) }
  return FactComputation(formula: terms.dropFirst().reduce(first.formula) { .sum($0, $1.formula) })
}

/// The difference of two quantities of one kind.
public func - <Item>(
  left: some FactExpression<Item>, right: some FactExpression<Item>
) -> FactComputation<Item> {
  FactComputation(formula: .difference(left.formula, right.formula))
}

/// The ratio of two quantities of one kind.
public func / <Item>(
  left: some FactExpression<Item>, right: some FactExpression<Item>
) -> FactComputation<Percent> {
  FactComputation(formula: .quotient(left.formula, right.formula))
}

/// The whole of which a quantity is a share: gross margin divided by its ratio to revenues gives revenues.
public func whole<Item>(
  of part: some FactExpression<Item>, share: some FactExpression<Percent>
) -> FactComputation<Item> {
  FactComputation(formula: .quotient(part.formula, share.formula))
}

/// The growth rate from one quantity to another of its kind.
public func growth<Item>(
  of current: some FactExpression<Item>, over prior: some FactExpression<Item>
) -> FactComputation<Percent> {
  FactComputation(formula: .difference(.quotient(current.formula, prior.formula), .number(1)))
}
