import KessanModel
import KessanXML

extension XMLWriter {
  /// Writes an HTML element with what is in it; one that stays empty gets a blank, as HTML knows no `<p/>`.
  func html(_ name: StaticString, class style: String = "", id: String = "", _ content: () -> Void) {
    startElement(name)
    if !id.isEmpty { attribute("id", id) }
    if !style.isEmpty { attribute("class", style) }
    content()
    endElement()
  }

  /// Writes an HTML element with text.
  func html(_ name: StaticString, class style: String = "", _ text: String) {
    html(name, class: style) { self.text(text.isEmpty ? " " : text) }
  }

  /// Writes a link within the page.
  func link(to id: String, class style: String = "", _ text: String) {
    startElement("a")
    attribute("href", "#" + id)
    if !style.isEmpty { attribute("class", style) }
    self.text(text.isEmpty ? " " : text)
    endElement()
  }

  /// Writes the Japanese form of a text in smaller type, where there is one that differs.
  func japanese(_ name: StaticString, _ text: Localized) {
    guard let ja = text.ja, !ja.isEmpty, ja != text.en else { return }
    startElement(name)
    attribute("lang", "ja")
    attribute("class", "ja")
    self.text(ja)
    endElement()
  }

  /// Breaks the line of the source, where white space has no meaning.
  func newLine() { text("\n") }
}
