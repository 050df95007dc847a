/// Who files, and under which names: what every document of a report has in common.
public struct FilingIdentity: Sendable, Hashable {
  /// The company, as labels show it.
  public var entityName: Localized
  /// The scheme and the identifier of the entity (XBRL 2.1, clause 4.7.3.1).
  public var entityScheme: String
  public var entityIdentifier: String
  public var title: Localized
  /// The day of publication, which the names of taxonomy files bear.
  public var published: CalendarDate
  /// The namespace and prefix of the extension taxonomy.
  public var namespace: String
  public var prefix: String

  public init(
    entityName: Localized, entityScheme: String, entityIdentifier: String, title: Localized, published: CalendarDate,
    namespace: String, prefix: String
  ) {
    self.entityName = entityName
    self.entityScheme = entityScheme
    self.entityIdentifier = entityIdentifier
    self.title = title
    self.published = published
    self.namespace = namespace
    self.prefix = prefix
  }

  /// The stem of the filing's file names: `acme-2025-11-10`.
  public var fileStem: String { "\(prefix)-\(published)" }
}
