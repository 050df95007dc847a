import KessanModel

/// An explicit dimension as modules use it.
///
///     static let service = Axis("Service", en: "Service", ja: "サービス", default: ("AllServices", "All services", "全サービス"))
///     static let cloud = service.member("Cloud", en: "Cloud", ja: "クラウド")
public struct Axis: Sendable {
  public let dimension: Dimension
  /// The member that a fact without this dimension has.
  public let defaultMember: AxisMember

  /// Defines a dimension with its default member.
  public init(_ name: String, en: String, ja: String, default member: (name: String, en: String, ja: String)) {
    dimension = Dimension(name, .explicit(defaultMember: member.name), label: Localized(en, ja: ja))
    defaultMember = AxisMember(
      definition: Member(member.name, of: name, label: Localized(member.en, ja: member.ja)))
  }

  /// Defines a member of the dimension; the module that lists it in its vocabulary owns it.
  ///
  /// - Parameter usable: false for a heading that groups other members.
  public func member(
    _ name: String, en: String, ja: String, partOf parent: AxisMember? = nil, usable: Bool = true
  ) -> AxisMember {
    AxisMember(
      definition: Member(
        name, of: dimension.name, label: Localized(en, ja: ja), parent: parent?.value.member, isUsable: usable))
  }

  /// A member that another module defines, by name; an unknown name is found when the workspace is loaded.
  public subscript(name: String) -> AxisMember {
    AxisMember(value: DimensionValue(dimension.name, name))
  }
}

/// A typed dimension as modules use it: its members are texts, such as the names of customers.
public struct TypedAxis: Sendable {
  public let dimension: Dimension

  /// Defines a dimension whose members are free text.
  public init(_ name: String, en: String, ja: String) {
    dimension = Dimension(name, .typed, label: Localized(en, ja: ja))
  }

  /// The member with this text.
  public subscript(text: String) -> AxisMember {
    AxisMember(value: DimensionValue(dimension.name, text))
  }
}

/// A place on a dimension.
public struct AxisMember: Sendable {
  public let value: DimensionValue
  /// The definition, where this module makes it.
  public let definition: Member?

  init(definition: Member) {
    self.definition = definition
    value = DimensionValue(definition.dimension, definition.name)
  }

  init(value: DimensionValue) {
    self.value = value
    definition = nil
  }

  /// A member of an axis that another module owns, by both names: `AxisMember("PrivateCloud", of: "Source")`.
  public init(_ name: String, of axis: String) {
    self.init(value: DimensionValue(axis, name))
  }
}
