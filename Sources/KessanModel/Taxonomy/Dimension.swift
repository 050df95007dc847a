/// A dimension of the report (Dimensions 1.0, clause 2.5): an axis along which facts of one concept differ.
public struct Dimension: Sendable, Hashable {
  /// What may stand on the axis.
  public enum Kind: Sendable, Hashable {
    /// Members of a domain, listed by their names; the default is the member that a fact without the dimension has.
    case explicit(defaultMember: String)
    /// Any text (Dimensions 1.0, clause 2.5.2.1), for customers, vendors and the like.
    case typed
  }

  /// The short name that a workspace writes, such as `Segment`; the element is called `SegmentAxis`.
  public let name: String
  public let kind: Kind
  public let label: Localized
  public var owner: String

  public init(_ name: String, _ kind: Kind, label: Localized, owner: String = "") {
    self.name = name
    self.kind = kind
    self.label = label
    self.owner = owner
  }

  public var isTyped: Bool { kind == .typed }

  /// The name of the dimension's element.
  public var elementName: String { Self.elementName(of: name) }

  /// The name of the element of the dimension with this short name.
  public static func elementName(of name: String) -> String { "\(name)Axis" }

  /// The name of its domain's element, or of the element that holds a typed member.
  public var domainName: String { "\(name)Domain" }

  public func owned(by owner: String) -> Dimension {
    var copy = self
    copy.owner = owner
    return copy
  }
}

/// A member of an explicit dimension's domain (Dimensions 1.0, clause 2.5.3).
public struct Member: Sendable, Hashable {
  /// The dimension, by its short name.
  public let dimension: String
  /// The short name that a workspace writes, such as `NetworkServices`; the element is called `NetworkServicesMember`.
  public let name: String
  public let label: Localized
  /// The member it is a part of, by short name; nil for one directly below the domain's default.
  public let parent: String?
  /// Whether facts may be reported for it (`xbrldt:usable`); false for a mere heading.
  public let isUsable: Bool
  public var owner: String

  public init(
    _ name: String, of dimension: String, label: Localized, parent: String? = nil, isUsable: Bool = true,
    owner: String = ""
  ) {
    self.dimension = dimension
    self.name = name
    self.label = label
    self.parent = parent
    self.isUsable = isUsable
    self.owner = owner
  }

  /// The name of the member's element.
  public var elementName: String { Self.elementName(of: name) }

  /// The name of the element of the member with this short name.
  public static func elementName(of name: String) -> String { "\(name)Member" }

  public func owned(by owner: String) -> Member {
    var copy = self
    copy.owner = owner
    return copy
  }
}

/// One dimension of a fact with the member it has there.
public struct DimensionValue: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The dimension's short name.
  public let dimension: String
  /// The member's short name, or the text of a typed member.
  public let member: String

  public init(_ dimension: String, _ member: String) {
    self.dimension = dimension
    self.member = member
  }

  public var description: String { "\(dimension)=\(member)" }

  public static func < (left: DimensionValue, right: DimensionValue) -> Bool {
    (left.dimension, left.member) < (right.dimension, right.member)
  }
}
