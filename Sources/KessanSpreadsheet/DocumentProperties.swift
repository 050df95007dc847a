/// What a workbook says of itself.
public struct DocumentProperties: Sendable, Hashable {
  public var title: String
  public var subject: String
  public var company: String
  public var comments: String
  /// Seconds since 1970-01-01; never the clock, so that the same content gives the same bytes.
  public var created: Int64

  public init(title: String = "", subject: String = "", company: String = "", comments: String = "", created: Int64) {
    self.title = title
    self.subject = subject
    self.company = company
    self.comments = comments
    self.created = created
  }
}
