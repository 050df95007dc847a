package import KessanDisclosure
import KessanModel
import KessanXML

/// The announcement as one page, self-contained and without a script, in a dialect: for reading or for filing.
package struct ReportPage<Dialect: PageDialect> {
  let disclosure: Disclosure
  let text: FactText
  let notes: ReportNotes
  /// The facts that were computed; their figures bear a mark.
  let computed: Set<Int>
  let out: PageWriter
  var dialect: Dialect

  package init(_ disclosure: Disclosure, _ text: FactText, _ out: PageWriter, _ dialect: Dialect) {
    self.disclosure = disclosure
    self.text = text
    self.out = out
    self.dialect = dialect
    notes = ReportNotes(disclosure)
    computed = Set(disclosure.computedFacts)
  }

  /// Writes head and body into the open root element.
  ///
  /// - Throws: what the dialect throws.
  package mutating func write() throws {
    head()
    try out.element("body") {
      out.element("div", id: "reading") { out.text(" ") }
      try dialect.begin(out)
      cover()
      out.element("div", class: "spread") {
        contents()
        out.part(.main, class: "main") {
          for (area, sections) in disclosure.composedAreas { write(area, sections) }
          legend()
          dialect.facts(out)
        }
      }
      out.part(.footer, class: "colophon") { dialect.colophon(out) }
    }
  }

  private func head() {
    let header = disclosure.header
    out.element("head") {
      out.xml.startElement("meta")
      switch out.markup {
      case .html5: out.xml.attribute("charset", "utf-8")
      case .xhtml11:
        out.xml.attribute("http-equiv", "Content-Type")
        out.xml.attribute("content", "application/xhtml+xml; charset=UTF-8")
      }
      out.xml.endElement()
      out.xml.startElement("meta")
      out.xml.attribute("name", "viewport")
      out.xml.attribute("content", "width=device-width, initial-scale=1")
      out.xml.endElement()
      out.element("title", "\(header.title[out.language]) · \(header.entityName[out.language])")
      out.element("style") {
        if out.markup == .xhtml11 { out.xml.attribute("type", "text/css") }
        PackageResources.report_css.withUnsafeBufferPointer { out.xml.plain(bytes: $0) }
      }
    }
    out.newLine()
  }

  private mutating func cover() {
    let header = disclosure.header
    out.part(.header, class: "cover") {
      out.element("p", class: "company") {
        out.element("span") { state(.entityName, header.entityName) }
        stateOther("span", .entityName, header.entityName)
      }
      out.element("h1") { state(.title, header.title) }
      stateOther("p", .title, header.title)
      out.part(.list, class: "meta") {
        entry(Localized("Period", ja: "対象期間")) {
          dialect.statement(.fiscalPeriod, "\(header.period)", .english, out)
          guard case .duration(let start, let end) = header.calendar.period(of: header.period) else { return }
          out.element("small") {
            out.text(dialect.text(of: start, out) + " – ")
            dialect.statement(.periodEnd, "\(end)", nil, out)
          }
        }
        entry(Localized("Published", ja: "公表日")) { dialect.statement(.published, "\(header.published)", nil, out) }
        entry(Localized("Accounting standard", ja: "会計基準")) {
          dialect.statement(.accountingStandard, header.accountingStandard, .english, out)
        }
        entry(Localized("Code", ja: "コード")) {
          dialect.statement(.entityIdentifier, header.entityIdentifier, .english, out)
        }
      }
      dialect.verdict(out)
    }
    out.newLine()
  }

  private mutating func state(_ statement: Statement, _ text: Localized) {
    let language = text.ja == nil ? .english : out.language
    dialect.statement(statement, text[language], language, out)
  }

  private mutating func stateOther(_ name: StaticString, _ statement: Statement, _ text: Localized) {
    guard let other = out.otherText(text) else { return }
    out.element(name, class: "other") {
      out.xml.language(out.language.other, out.markup)
      dialect.statement(statement, other, out.language.other, out)
    }
  }

  private func entry(_ term: Localized, _ content: () -> Void) {
    out.element("div", class: "item") {
      out.part(.term, class: "term", term[out.language])
      out.part(.entry, class: "entry", content)
    }
  }

  private func contents() {
    let title = Localized("Contents", ja: "目次")
    out.part(.navigation, class: "contents", id: "contents") {
      if out.markup == .html5 { out.name(title[out.language]) }
      out.element("h2", title[out.language])
      out.element("ol") {
        for (area, sections) in disclosure.composedAreas {
          out.element("li") {
            out.link(to: "area-\(area.id)", area.title[out.language])
            out.element("ol") {
              for section in sections {
                out.element("li") {
                  out.link(to: "section-\(section.id)") {
                    out.element("span", class: "slide", section.slide)
                    out.element("span", section.title[out.language])
                  }
                }
              }
            }
          }
          out.newLine()
        }
        out.element("li") { out.link(to: "facts", dialect.factsTitle[out.language]) }
      }
    }
    out.newLine()
  }

  private mutating func write(_ area: Area, _ sections: [Section]) {
    out.part(.section, class: "area", id: "area-\(area.id)") {
      out.element("h2") {
        out.text(area.title)
        out.other("small", area.title)
      }
      out.newLine()
      for section in sections { write(section) }
    }
  }
}
