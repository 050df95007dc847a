/// What a workbook says of itself.
package struct DocumentProperties: Sendable, Hashable {
  package var title: String
  package var subject: String
  package var company: String
  package var comments: String
  /// Seconds since 1970-01-01; never the clock, so that the same content gives the same bytes.
  package var created: Int64

  package init(title: String = "", subject: String = "", company: String = "", comments: String = "", created: Int64) {
    self.title = title
    self.subject = subject
    self.company = company
    self.comments = comments
    self.created = created
  }
}
