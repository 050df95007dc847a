import KessanDisclosure
import KessanModel
import KessanXBRL
import KessanXML

extension FilingDialect {
  /// Writes a figure with its tag; one whose display does not yield its value is written as it is, and again in full at
  /// the end.
  mutating func figure(_ figure: Figure, _ setting: FigureSetting, _ out: PageWriter) {
    let fact = disclosure.facts[figure.fact]
    switch fact.value {
    case .number(let number, _): write(number, fact, figure, setting, out)
    case .text(let text, _):
      let date = setting == .sentence ? nil : CalendarDate(text)
      let isDate = disclosure.concept(of: fact).itemType == .date && figure.display == text
      write(isDate ? date.map { self.text(of: $0, out) } ?? text : figure.display, text: text, figure.fact, out)
    case .none:
      out.text(figure.display.isEmpty ? "—" : figure.display)
      tags.writeNil(figure.fact, isFirst: first(figure.fact), out.xml)
    }
  }

  /// Whether the fact is written for the first time, which it is from now on no more.
  mutating func first(_ place: Int) -> Bool {
    defer { tagged[place] = true }
    return !tagged[place]
  }

  /// Writes the display of a text with its tag, where it yields the text.
  mutating func write(_ display: String, text: String, _ place: Int, _ out: PageWriter) {
    guard case .text(_, let language) = disclosure.facts[place].value else { return out.text(display) }
    if display == text {
      tags.startText(place, language, isFirst: first(place), out.xml)
      out.xml.text(text)
      out.xml.endElement()
      return
    }
    guard let inline = InlineText(display: display, date: text, registry: options.registry) else {
      return out.text(display)
    }
    out.xml.text(inline.prefix)
    tags.startText(place, language, isFirst: first(place), out.xml)
    if let transformation = inline.transformation { out.xml.attribute("format", "ixt:\(transformation.name)") }
    out.xml.text(inline.content)
    out.xml.endElement()
    out.xml.text(inline.suffix)
  }

  private mutating func write(
    _ number: ExactDecimal, _ fact: Fact, _ figure: Figure, _ setting: FigureSetting, _ out: PageWriter
  ) {
    let displays = displays(figure.display, fact, setting)
    let hint = fact.annotation?.scale
    for display in displays {
      guard let inline = InlineNumber(display: display, value: number, registry: options.registry, hint: hint) else {
        continue
      }
      out.xml.text(inline.prefix)
      tags.startNumber(
        figure.fact, Array("ixt:\(inline.transformation.name)".utf8), isFirst: first(figure.fact), out.xml)
      if inline.scale != 0 { out.xml.attribute("scale", inline.scale) }
      if inline.isNegative { out.xml.attribute("sign", "-") }
      out.xml.text(inline.content)
      out.xml.endElement()
      out.xml.text(inline.suffix)
      return
    }
    out.text(displays[0])
  }

  /// The forms in which a figure may be shown, the best first: a form that can be tagged goes before one that cannot.
  func displays(_ display: String, _ fact: Fact, _ setting: FigureSetting) -> [String] {
    guard options.language == .japanese, setting != .sentence else { return [display] }
    let forms: [JapaneseDisplay.Digits] = options.digits == .fullWidth ? [.fullWidth, .halfWidth] : [.halfWidth]
    let texts = forms.map { digits in
      JapaneseDisplay.text(
        display, value: fact.value, unit: fact.unit, standsAlone: setting == .keyFigure, digits: digits)
    }
    return texts + [display]
  }
}
