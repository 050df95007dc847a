import KessanDisclosure
import KessanModel
import KessanXBRL
import KessanXML

/// The last area: in full, the facts that the sections show in short or not at all, so that nothing is hidden.
extension FilingDialect {
  var factsTitle: Localized { Localized("Figures in full", ja: "数値一覧") }

  mutating func facts(_ out: PageWriter) {
    let shown = disclosure.shownFacts
    out.part(.section, class: "area full", id: "facts") {
      out.element("h2") {
        out.text(factsTitle)
        out.other("small", factsTitle)
      }
      if tagged.allSatisfy(\.self) {
        out.element("p") {
          out.text(Localized("Every fact is shown in full above.", ja: "すべてのファクトは上に完全な形で表示されています。"))
        }
      }
      table(
        Localized("Shown in short", ja: "上に概数または注記で示されたもの"),
        disclosure.facts.indices.filter { shown[$0] && !tagged[$0] },
        out)
      table(Localized("Further facts", ja: "その他のファクト"), disclosure.facts.indices.lazy.filter { !shown[$0] }, out)
    }
    out.newLine()
  }

  private mutating func table(_ title: Localized, _ places: some Sequence<Int>, _ out: PageWriter) {
    var rows = FactRows(disclosure: disclosure, text: text, tags: tags, options: options)
    var isOpen = false
    for place in places where !tagged[place] {
      if !isOpen {
        open(title, out)
        isOpen = true
      }
      rows.write(place, isFirst: first(place), out)
    }
    guard isOpen else { return }
    for _ in 0..<3 { out.xml.endElement() }
    out.newLine()
  }

  /// Opens a box, a table and its body.
  private func open(_ title: Localized, _ out: PageWriter) {
    out.element("h3") { out.text(title) }
    out.xml.startElement("div")
    out.xml.attribute("class", "scroll")
    out.xml.startElement("table")
    out.xml.attribute("class", "facts")
    out.element("thead") {
      out.element("tr") {
        for head in [Localized("Fact", ja: "項目"), Localized("Period", ja: "期間"), Localized("Value", ja: "値")] {
          out.element("th") {
            out.xml.attribute("scope", "col")
            out.text(head)
          }
        }
      }
    }
    out.newLine()
    out.xml.startElement("tbody")
  }
}

/// Writes facts as rows of a table: name, period, and the value in the unit itself.
private struct FactRows {
  let disclosure: Disclosure
  let tags: FactTags
  private let labels: [Localized]
  private let periods: [String]
  private let dimensions: [[String]]
  private let units: [String]
  private let format: [UInt8]
  private let computed: Set<Int>
  private var digits = DigitBuffer()

  init(disclosure: Disclosure, text: FactText, tags: FactTags, options: InlineOptions) {
    self.disclosure = disclosure
    self.tags = tags
    let language = options.language
    labels = disclosure.taxonomy.concepts.map(\.label)
    periods = disclosure.facts.contexts.map { context in
      let period = text.period(context.period, language)
      return period.name.isEmpty ? period.days : period.name
    }
    dimensions = disclosure.facts.contexts.map { text.dimensions(of: $0, language) }
    units = disclosure.facts.units.map { unit in
      unit == .pure ? "" : language == .english ? unit.description : JapaneseUnit.name(unit)
    }
    computed = Set(disclosure.computedFacts)
    format = Array("ixt:\(options.registry.name(of: .dotDecimal) ?? "")".utf8)
  }

  mutating func write(_ place: Int, isFirst: Bool, _ out: PageWriter) {
    let xml = out.xml
    let columns = disclosure.facts.columns(place)
    xml.startElement("tr")
    xml.startElement("td")
    xml.text(labels[columns.concept][out.language])
    for dimension in dimensions[columns.context] { out.element("small", dimension) }
    xml.endElement()
    xml.startElement("td")
    xml.text(periods[columns.context])
    xml.endElement()
    xml.startElement("td")
    if columns.isNone {
      xml.text("—")
      tags.writeNil(place, isFirst: isFirst, xml)
    } else if let mantissa = columns.mantissa {
      digits.set(mantissa, exponent: columns.exponent)
      number(digits.bytes, place, columns, isFirst, out)
    } else {
      switch disclosure.facts[place].value {
      case .number(let value, _): number(Array(value.description.utf8), place, columns, isFirst, out)
      case .text(let text, let language):
        xml.attribute("class", "prose")
        xml.startElement("span")
        xml.attribute("class", "words")
        tags.startText(place, language, isFirst: isFirst, xml)
        xml.text(text)
        xml.endElement()
        xml.endElement()
      case .none: break
      }
    }
    xml.endElement()
    xml.endElement()
    xml.text("\n")
  }

  private func number(_ plain: [UInt8], _ place: Int, _ columns: FactColumns, _ isFirst: Bool, _ out: PageWriter) {
    let isNegative = plain.first == 0x2D
    if isNegative { out.xml.text("−") }
    tags.startNumber(place, format, isFirst: isFirst, out.xml)
    if isNegative { out.xml.attribute("sign", "-") }
    out.xml.plain(Self.grouped(isNegative ? plain.dropFirst() : plain[...]))
    out.xml.endElement()
    if !computed.isEmpty, computed.contains(place) { out.element("sup") { out.computedMark() } }
    guard let unit = columns.unit, !units[unit].isEmpty else { return }
    out.element("span", class: "unit", units[unit])
  }

  /// Digits with a comma before every third of the whole.
  private static func grouped(_ plain: ArraySlice<UInt8>) -> [UInt8] {
    let whole = plain.firstIndex(of: 0x2E) ?? plain.endIndex
    var grouped: [UInt8] = []
    grouped.reserveCapacity(plain.count + plain.count / 3)
    for place in plain.indices {
      if place < whole, place > plain.startIndex, (whole - place).isMultiple(of: 3) { grouped.append(0x2C) }
      grouped.append(plain[place])
    }
    return grouped
  }
}
