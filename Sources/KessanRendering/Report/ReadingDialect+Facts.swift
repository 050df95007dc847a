import KessanDisclosure
import KessanModel
import KessanXML

extension ReadingDialect {
  /// Writes the mark of a verdict.
  func badge(_ verdict: Verdict, _ out: PageWriter, in language: Language = .english) {
    let (style, sign) =
      switch verdict {
      case .consistent: ("badge ok", "✓")
      case .inconsistent: ("badge no", "≠")
      case .notDerivable: ("badge open", "?")
      }
    out.element("span", class: style) {
      out.xml.attribute("role", "img")
      out.name(FactWords(language).verdict(verdict))
      out.text(sign)
    }
  }

  /// Writes the facts that sections show; a row becomes a card on the screen when a figure leads to it.
  func facts(_ out: PageWriter) {
    var order: [Int] = []
    var shownIn: [Int: [Section]] = [:]
    for section in disclosure.sections {
      for fact in section.facts {
        if shownIn[fact] == nil { order.append(fact) }
        shownIn[fact, default: []].append(section)
      }
    }
    guard !order.isEmpty else { return }
    out.part(.section, class: "area", id: "facts") {
      out.element("h2") {
        out.text(factsTitle)
        out.other("small", factsTitle)
      }
      out.element(
        "p", "The \(order.count) facts behind the figures of this page, each with its aspects and where it comes from.")
      out.scrolling(factsTitle[out.language]) {
        out.element("table", class: "facts") {
          out.element("thead") {
            out.element("tr") {
              for head in ["Concept", "Period", "Value", "Source", "Tie-out"] { out.element("th", head) }
            }
          }
          out.newLine()
          out.element("tbody") {
            for fact in order { row(fact, shownIn[fact] ?? [], out) }
          }
        }
      }
    }
    out.newLine()
  }

  private func row(_ place: Int, _ sections: [Section], _ out: PageWriter) {
    let fact = disclosure.facts[place]
    let period = text.period(fact.context.period)
    out.element("tr", id: text.id(place)) {
      out.element("td", class: "concept") {
        out.link(to: "reading", class: "close") {
          out.name("Close")
          out.text("×")
        }
        out.element("b") { out.text(text.label(place)) }
        out.other("small", text.label(place))
        out.element("code", disclosure.concept(of: fact).name)
        for dimension in text.dimensions(place, out.language) { out.element("small", dimension) }
        out.element("small", class: "shown") {
          out.text("Shown in ")
          for (number, section) in sections.enumerated() {
            if number > 0 { out.text(", ") }
            out.link(to: "section-\(section.id)", section.slide.isEmpty ? section.id : section.slide)
          }
        }
      }
      out.element("td", class: "period") {
        out.text(period.name.isEmpty ? period.days : period.name)
        if !period.name.isEmpty, !period.days.isEmpty { out.element("small", period.days) }
      }
      out.element("td", class: "value") {
        out.element("span", class: "exact", text.value(place))
        if disclosure.facts[place].number != nil, disclosure.facts[place].provenance.isDerived {
          out.element("sup") { out.computedMark() }
        }
        let unit = text.unit(place)
        if !unit.isEmpty { out.element("small", unit) }
        let accuracy = text.accuracy(place)
        if !accuracy.isEmpty { out.element("small", accuracy) }
      }
      out.element("td", class: "sources") {
        for source in text.sources(place) { out.element("small", source) }
      }
      out.element("td", class: "claims") {
        let claims = text.claims(place)
        if claims.isEmpty { out.text(" ") }
        for outcome in claims {
          out.element("small") {
            badge(outcome.verdict, out)
            out.text(" " + text.words(outcome))
          }
        }
      }
    }
    out.newLine()
  }
}
