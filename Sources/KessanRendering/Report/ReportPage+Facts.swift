import KessanModel
import KessanXML

extension ReportPage {
  /// Writes the mark of a verdict.
  func badge(_ verdict: Verdict) {
    xml.startElement("span")
    let (style, sign) =
      switch verdict {
      case .consistent: ("badge ok", "✓")
      case .inconsistent: ("badge no", "≠")
      case .notDerivable: ("badge open", "?")
      }
    xml.attribute("class", style)
    xml.attribute("role", "img")
    xml.attribute("aria-label", verdict.name)
    xml.text(sign)
    xml.endElement()
  }

  /// Writes the facts that sections show; a row becomes a card on the screen when a figure leads to it.
  func facts() {
    var order: [Int] = []
    var shownIn: [Int: [Section]] = [:]
    for section in report.sections {
      for fact in section.facts {
        if shownIn[fact] == nil { order.append(fact) }
        shownIn[fact, default: []].append(section)
      }
    }
    guard !order.isEmpty else { return }
    xml.html("section", class: "area", id: "facts") {
      xml.html("h2") {
        xml.text("Facts")
        xml.startElement("small")
        xml.attribute("lang", "ja")
        xml.attribute("class", "ja")
        xml.text("ファクト一覧")
        xml.endElement()
      }
      xml.html(
        "p", "The \(order.count) facts behind the figures of this page, each with its aspects and where it comes from.")
      xml.startElement("div")
      xml.attribute("class", "scroll")
      xml.attribute("tabindex", 0)
      xml.attribute("role", "region")
      xml.attribute("aria-label", "Facts")
      xml.html("table", class: "facts") {
        xml.html("thead") {
          xml.html("tr") {
            for head in ["Concept", "Period", "Value", "Source", "Tie-out"] { xml.html("th", head) }
          }
        }
        xml.newLine()
        xml.html("tbody") {
          for fact in order { row(fact, shownIn[fact] ?? []) }
        }
      }
      xml.endElement()
    }
    xml.newLine()
  }

  private func row(_ place: Int, _ sections: [Section]) {
    let fact = report.facts[place]
    let period = text.period(fact.context.period)
    xml.html("tr", id: text.id(place)) {
      xml.html("td", class: "concept") {
        xml.startElement("a")
        xml.attribute("class", "close")
        xml.attribute("href", "#reading")
        xml.attribute("aria-label", "Close")
        xml.text("×")
        xml.endElement()
        xml.html("b", text.label(place).en)
        xml.japanese("small", text.label(place))
        xml.html("code", report.concept(of: fact).name)
        for dimension in text.dimensions(place) { xml.html("small", dimension) }
        xml.html("small", class: "shown") {
          xml.text("Shown in ")
          for (number, section) in sections.enumerated() {
            if number > 0 { xml.text(", ") }
            xml.link(to: "section-\(section.id)", section.slide.isEmpty ? section.id : section.slide)
          }
        }
      }
      xml.html("td", class: "period") {
        xml.text(period.name.isEmpty ? period.days : period.name)
        if !period.name.isEmpty, !period.days.isEmpty { xml.html("small", period.days) }
      }
      xml.html("td", class: "value") {
        xml.html("span", class: "exact", text.value(place))
        let unit = text.unit(place)
        if !unit.isEmpty { xml.html("small", unit) }
        let accuracy = text.accuracy(place)
        if !accuracy.isEmpty { xml.html("small", accuracy) }
      }
      xml.html("td", class: "source") {
        for source in text.sources(place) { xml.html("small", source) }
      }
      xml.html("td", class: "claims") {
        let claims = text.claims(place)
        if claims.isEmpty { xml.text(" ") }
        for outcome in claims {
          xml.html("small") {
            badge(outcome.verdict)
            xml.text(" " + text.words(outcome))
          }
        }
      }
    }
    xml.newLine()
  }
}
