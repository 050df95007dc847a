import KessanDisclosure
package import KessanModel
package import KessanXML

/// Writes the elements of a page in its markup; an element that would stay empty gets a blank, as HTML knows no `<p/>`.
package struct PageWriter {
  package let xml: XMLWriter
  package let markup: PageMarkup
  /// The language of titles, labels, captions and units.
  package let language: Language

  package init(_ xml: XMLWriter, markup: PageMarkup, language: Language) {
    self.xml = xml
    self.markup = markup
    self.language = language
  }

  /// Writes an element with what is in it.
  package func element<E>(
    _ name: StaticString, class style: String = "", id: String = "", _ content: () throws(E) -> Void
  ) throws(E) {
    xml.startElement(name)
    if !id.isEmpty { xml.attribute("id", id) }
    if !style.isEmpty { xml.attribute("class", style) }
    try content()
    xml.endElement()
  }

  /// Writes an element with text.
  package func element(_ name: StaticString, class style: String = "", _ text: String) {
    element(name, class: style) { self.text(text) }
  }

  /// Writes a part of the page with what is in it.
  package func part(_ part: PageMarkup.Part, class style: String, id: String = "", _ content: () -> Void) {
    element(markup.name(of: part), class: style, id: id, content)
  }

  /// Writes a part of the page with text.
  package func part(_ part: PageMarkup.Part, class style: String, _ text: String) {
    element(markup.name(of: part), class: style, text)
  }

  /// Writes text; a blank where there is none.
  package func text(_ text: String) { xml.text(text.isEmpty ? " " : text) }

  /// Writes a text in the page's language, as the first in the open element; where it has no form in that language, such as a
  /// name that the data gives, the element says in which it stands.
  package func text(_ text: Localized) {
    if let foreign = text.language(besides: language) { xml.language(foreign, markup) }
    self.text(text[language])
  }

  /// Writes a text in the page's other language, in smaller type, where there is one that differs.
  package func other(_ name: StaticString, _ text: Localized) {
    guard let other = otherText(text) else { return }
    element(name, class: "other") {
      xml.language(language.other, markup)
      xml.text(other)
    }
  }

  /// The text in the page's other language, where there is one that differs.
  package func otherText(_ text: Localized) -> String? {
    guard let ja = text.ja, !ja.isEmpty, !text.en.isEmpty, ja != text.en else { return nil }
    return text[language.other]
  }

  /// Writes a link within the page.
  package func link(to target: String, class style: String = "", id: String = "", _ content: () -> Void) {
    xml.startElement("a")
    if !id.isEmpty { xml.attribute("id", id) }
    xml.attribute("href", "#" + target)
    if !style.isEmpty { xml.attribute("class", style) }
    content()
    xml.endElement()
  }

  /// Writes a link within the page.
  package func link(to target: String, class style: String = "", id: String = "", _ text: String) {
    link(to: target, class: style, id: id) { self.text(text) }
  }

  /// Writes the mark of a computed figure, which leads to what it means.
  package func computedMark() {
    link(to: "computed", class: "computed", Disclosure.computedMark)
  }

  /// Names the open element for readers of the screen.
  package func name(_ name: String) {
    guard !name.isEmpty else { return }
    switch markup {
    case .html5: xml.attribute("aria-label", name)
    case .xhtml11: xml.attribute("title", name)
    }
  }

  /// Writes a box that scrolls for itself, by keyboard too.
  package func scrolling(_ name: String, class style: String = "", _ content: () -> Void) {
    element("div", class: style.isEmpty ? "scroll" : "scroll \(style)") {
      if markup == .html5 {
        xml.attribute("tabindex", 0)
        xml.attribute("role", "region")
        self.name(name)
      }
      content()
    }
  }

  /// Breaks the line of the source, where white space has no meaning.
  package func newLine() { xml.text("\n") }
}

extension XMLWriter {
  /// States the language of the open element.
  package func language(_ language: Language, _ markup: PageMarkup) {
    switch markup {
    case .html5: attribute("lang", language.rawValue)
    case .xhtml11: attribute("xml:lang", language.rawValue)
    }
  }
}

extension Language {
  package var other: Language { self == .english ? .japanese : .english }
}
