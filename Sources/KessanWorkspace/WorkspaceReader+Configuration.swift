import KessanBytes
import KessanDisclosure
import KessanModel

extension WorkspaceReader {
  /// The configuration that a document says; nil where anything is wrong with it.
  mutating func configuration(_ document: JSONField) -> WorkspaceConfiguration? {
    let root = object(document)
    _ = text(member("$schema", of: root, isRequired: false))
    let entity = object(member("entity", of: root))
    let entityName = localized(member("name", of: entity))
    let shortName = localized(member("shortName", of: entity, isRequired: false))
    let scheme = scheme(member("scheme", of: entity))
    let identifier = words(member("identifier", of: entity))
    let report = object(member("report", of: root))
    let title = localized(member("title", of: report))
    let period = period(member("period", of: report))
    let published = value(member("published", of: report), or: "is not a date") { CalendarDate($0) }
    let accountingStandard = words(member("accountingStandard", of: report))
    let currency = value(
      member("currency", of: report, isRequired: false), or: "is not a currency code of ISO 4217"
    ) { Currency.codes.contains($0) ? $0 : nil }
    let namespace = value(member("namespace", of: report), or: "cannot be a namespace") {
      NamespaceAddress.isOne($0) && !NamespaceAddress.isOfAStandard($0) ? $0 : nil
    }
    let prefix = value(
      member("prefix", of: report), or: "cannot be a prefix, or is a prefix of a standard"
    ) { WorkspaceConfiguration.canBePrefix($0) ? $0 : nil }
    let source = words(member("source", of: report))
    let calendar = calendar(object(member("fiscalYear", of: root)))
    let modules = texts(member("modules", of: root))
    let counts = texts(member("counts", of: root, isRequired: false))
    let data = data(member("data", of: root))
    let commentary = paths(member("commentary", of: root, isRequired: false))
    let exports = exports(member("exports", of: root))
    let profile = text(member("profile", of: root, isRequired: false))
    guard findings.isEmpty, let entityName, let scheme, let identifier, let title, let period, let published,
      let accountingStandard, let namespace, let prefix, let source, let calendar
    else { return nil }
    return WorkspaceConfiguration(
      header: ReportHeader(
        entityName: entityName, entityShortName: shortName, entityScheme: scheme, entityIdentifier: identifier,
        title: title, period: period, calendar: calendar, accountingStandard: accountingStandard, currency: currency,
        published: published, namespace: namespace, prefix: prefix, source: source),
      modules: modules, counts: counts, data: data, commentary: commentary, exports: exports,
      profile: profile)
  }

  private mutating func scheme(_ field: JSONField?) -> String? {
    guard let field, let scheme = words(field) else { return nil }
    guard NamespaceAddress.canBeScheme(scheme) else {
      fault(field, "\"\(scheme)\" cannot be the scheme of an identifier.")
      return nil
    }
    return scheme
  }

  private mutating func period(_ field: JSONField?) -> FiscalSpan? {
    let period = value(field, or: "is not a fiscal period") { FiscalSpan($0) }
    guard let field, let period else { return nil }
    guard (1900...2999).contains(period.year) else {
      fault(field, "The year of \(field.path) is \(period.year).", hint: "Write a year from 1900 to 2999.")
      return nil
    }
    return period
  }

  private mutating func calendar(_ year: JSONField?) -> FiscalCalendar? {
    let namedBy = member("namedBy", of: year, isRequired: false)
    let naming = value(namedBy, or: "does not say by which year a fiscal year is named") {
      FiscalCalendar.Naming(rawValue: $0)
    }
    guard let startMonth = member("startMonth", of: year), let month = integer(startMonth) else { return nil }
    let calendar = FiscalCalendar(startMonth: month, naming: naming ?? .start)
    if calendar == nil { fault(startMonth, "\(month) is not a month.") }
    return calendar
  }
}
