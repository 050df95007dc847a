import KessanBytes
import KessanDisclosure
import KessanModel

extension JSONWriter {
  /// Writes a text as an object of its languages.
  mutating func member(_ key: String, _ text: Localized) {
    beginObject(key, inline: true)
    for language in text.languages {
      member(language.rawValue, text[language])
    }
    endObject()
  }

  /// Writes the members `entity` and `disclosure`, by which every document says whose figures it holds.
  mutating func members(of header: ReportHeader) {
    beginObject("entity")
    member("scheme", header.entityScheme)
    member("identifier", header.entityIdentifier)
    member("name", header.entityName)
    endObject()
    beginObject("report")
    member("title", header.title)
    member("period", header.period.description)
    if case .duration(let start, let end) = header.calendar.period(of: header.period) {
      member("start", start.description)
      member("end", end.description)
    }
    member("published", header.published.description)
    member("accountingStandard", header.accountingStandard)
    member("namespace", header.namespace)
    endObject()
  }
}
