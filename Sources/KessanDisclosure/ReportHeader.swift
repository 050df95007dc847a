public import KessanModel

/// Who reports, on what, and under which names the filing is made.
public struct ReportHeader: Sendable, Hashable {
  /// The company, as labels show it.
  public var entityName: Localized
  /// How labels speak of the company: "Net income attributable to …".
  public var entityShortName: Localized
  /// The scheme and the identifier of the entity (XBRL 2.1, clause 4.7.3.1).
  public var entityScheme: String
  public var entityIdentifier: String
  public var title: Localized
  /// The span that the report is about.
  public var period: FiscalSpan
  public var calendar: FiscalCalendar
  /// Such as "US GAAP".
  public var accountingStandard: String
  /// The ISO 4217 code of the reporting currency, where the workspace declares it; see ``UnitChoice``.
  public var currency: String?
  /// The day of publication, which the names of taxonomy files bear.
  public var published: CalendarDate
  /// The namespace and prefix of the extension taxonomy.
  public var namespace: String
  public var prefix: String
  /// The announcement that the references of concepts point at.
  public var source: String

  public init(
    entityName: Localized, entityShortName: Localized? = nil, entityScheme: String, entityIdentifier: String,
    title: Localized, period: FiscalSpan, calendar: FiscalCalendar, accountingStandard: String,
    currency: String? = nil, published: CalendarDate, namespace: String, prefix: String, source: String
  ) {
    self.entityName = entityName
    self.entityShortName = entityShortName ?? entityName
    self.entityScheme = entityScheme
    self.entityIdentifier = entityIdentifier
    self.title = title
    self.period = period
    self.calendar = calendar
    self.accountingStandard = accountingStandard
    self.currency = currency
    self.published = published
    self.namespace = namespace
    self.prefix = prefix
    self.source = source
  }

  /// What every document of the filing has in common.
  public var identity: FilingIdentity {
    FilingIdentity(
      entityName: entityName, entityScheme: entityScheme, entityIdentifier: entityIdentifier, title: title,
      published: published, namespace: namespace, prefix: prefix)
  }

  /// The stem of the filing's file names: `acme-2025-11-10`.
  public var fileStem: String { identity.fileStem }
}
