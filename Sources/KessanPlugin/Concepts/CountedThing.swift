import KessanDisclosure
import KessanModel

/// Something that facts count, by the name that is their unit.
///
///     CountedThing("subscriptions")
///
/// A unit that is no currency and none of the Units Registry must be declared so, or under `"counts"` in `Workspace.json`:
/// else a misspelt currency would become a thing.
public struct CountedThing: VocabularyElement {
  public let name: String

  /// Declares the name of what is counted, in the plural as a rule; several modules may declare the same.
  public init(_ name: String) {
    self.name = name
  }

  public func add(to vocabulary: inout Vocabulary) { vocabulary.counts.append(name) }
}
