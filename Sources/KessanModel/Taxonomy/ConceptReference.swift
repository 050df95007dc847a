/// Where a concept comes from: a resource of a reference link (XBRL 2.1, clause 5.2.3).
public struct ConceptReference: Sendable, Hashable {
  /// What the reference is to the concept.
  public enum Role: Sendable, Hashable {
    /// Where the concept is reported.
    case standard
    /// Where it is defined.
    case definition
  }

  /// Tells the references of one concept apart; a part of an XML id.
  public let key: String
  public let role: Role
  public let publisher: String
  public let name: String
  public let issueDate: String?
  public let section: String

  public init(
    key: String, role: Role, publisher: String, name: String, issueDate: String? = nil, section: String
  ) {
    self.key = key
    self.role = role
    self.publisher = publisher
    self.name = name
    self.issueDate = issueDate
    self.section = section
  }
}
