import KessanDisclosure
import KessanModel

/// Something that a module adds to the taxonomy: a typed concept, a dimension, a member, a calculation.
public protocol VocabularyElement: Sendable {
  func add(to vocabulary: inout Vocabulary)
}

extension TypedConcept: VocabularyElement {
  public func add(to vocabulary: inout Vocabulary) { vocabulary.concepts.append(concept) }
}

extension Axis: VocabularyElement {
  public func add(to vocabulary: inout Vocabulary) {
    vocabulary.dimensions.append(dimension)
    defaultMember.add(to: &vocabulary)
  }
}

extension TypedAxis: VocabularyElement {
  public func add(to vocabulary: inout Vocabulary) { vocabulary.dimensions.append(dimension) }
}

extension AxisMember: VocabularyElement {
  public func add(to vocabulary: inout Vocabulary) {
    if let definition { vocabulary.members.append(definition) }
  }
}

extension Calculation: VocabularyElement {
  public func add(to vocabulary: inout Vocabulary) { vocabulary.calculations.append(self) }
}

/// Lists the elements of a vocabulary, one a line.
@resultBuilder
public enum VocabularyBuilder {
  public static func buildExpression(_ element: some VocabularyElement) -> [any VocabularyElement] { [element] }
  public static func buildExpression(_ elements: [any VocabularyElement]) -> [any VocabularyElement] { elements }
  public static func buildBlock(_ parts: [any VocabularyElement]...) -> [any VocabularyElement] {
    parts.flatMap { $0 }
  }
  public static func buildArray(_ parts: [[any VocabularyElement]]) -> [any VocabularyElement] { parts.flatMap { $0 } }
}
