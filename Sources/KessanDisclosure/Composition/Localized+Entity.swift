public import KessanModel

extension Localized {
  /// What stands for the company's short name in labels and texts of modules, which serve any company:
  /// `Net income attributable to {entity}`.
  public static let entityMark = "{entity}"

  /// The text with the company's short name in place of ``entityMark``.
  public func naming(_ entity: Localized) -> Localized {
    guard en.contains(Self.entityMark) || ja?.contains(Self.entityMark) ?? false else { return self }
    return Localized(
      en.replacing(Self.entityMark, with: entity.en),
      ja: ja?.replacing(Self.entityMark, with: entity[.japanese]))
  }
}

extension Vocabulary {
  /// The vocabulary of one company: its short name stands in every label.
  func naming(_ entity: Localized) -> Vocabulary {
    var named = self
    named.concepts = concepts.map { $0.mappingLabels { $0.naming(entity) } }
    named.dimensions = dimensions.map {
      Dimension($0.name, $0.kind, label: $0.label.naming(entity), owner: $0.owner)
    }
    named.members = members.map {
      Member(
        $0.name, of: $0.dimension, label: $0.label.naming(entity), parent: $0.parent, isUsable: $0.isUsable,
        owner: $0.owner)
    }
    return named
  }
}
