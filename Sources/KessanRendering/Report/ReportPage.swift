import KessanModel
import KessanXML

/// The announcement as one page for reading: well-formed, self-contained, without a script.
struct ReportPage {
  let report: Report
  let text: FactText
  let notes: ReportNotes
  let xml: XMLWriter

  init(_ report: Report, _ text: FactText) throws(XMLWriteError) {
    self.report = report
    self.text = text
    notes = ReportNotes(report)
    xml = try XMLWriter(.memory, indented: false)
  }

  /// The bytes of the page.
  func render() throws -> [UInt8] {
    xml.startElement("html")
    xml.attribute("xmlns", "http://www.w3.org/1999/xhtml")
    xml.attribute("lang", "en")
    head()
    xml.html("body") {
      xml.html("span", id: "reading") { xml.text(" ") }
      cover()
      xml.html("div", class: "spread") {
        contents()
        xml.html("main") {
          for area in areas { write(area) }
          facts()
        }
      }
      colophon()
    }
    xml.endElement()
    return Array("<!DOCTYPE html>\n".utf8) + (try xml.finish())
  }

  /// The areas that have a section.
  var areas: [Area] {
    report.areas.filter { area in report.sections.contains { $0.module == area.id } }
  }

  func sections(_ area: Area) -> [Section] { report.sections.filter { $0.module == area.id } }

  private func head() {
    let header = report.header
    xml.html("head") {
      xml.startElement("meta")
      xml.attribute("charset", "utf-8")
      xml.endElement()
      xml.startElement("meta")
      xml.attribute("name", "viewport")
      xml.attribute("content", "width=device-width, initial-scale=1")
      xml.endElement()
      xml.html("title", "\(header.title.en) · \(header.entityName.en)")
      xml.html("style") {
        PackageResources.report_css.withUnsafeBufferPointer { xml.plain(bytes: $0) }
      }
    }
    xml.newLine()
  }

  private func cover() {
    let header = report.header
    let period = header.calendar.period(of: header.period).map { text.period($0).days } ?? ""
    xml.html("header", class: "cover") {
      xml.html("p", class: "company") {
        xml.html("span", header.entityName.en)
        xml.japanese("span", header.entityName)
      }
      xml.html("h1", header.title.en)
      xml.japanese("p", header.title)
      xml.html("dl", class: "meta") {
        entry("Period", "\(header.period)", period)
        entry("Published", "\(header.published)", "")
        entry("Accounting standard", header.accountingStandard, "")
        entry("Code", header.entityIdentifier, "")
      }
      verdict()
    }
    xml.newLine()
  }

  private func entry(_ term: String, _ value: String, _ detail: String) {
    xml.html("div") {
      xml.html("dt", term)
      xml.html("dd") {
        xml.text(value)
        if !detail.isEmpty { xml.html("small", detail) }
      }
    }
  }

  private func verdict() {
    guard !report.claims.isEmpty else { return }
    let wrong = text.count("inconsistent")
    xml.html("p", class: wrong == 0 ? "verdict ok" : "verdict no") {
      xml.html("span", class: wrong == 0 ? "badge ok" : "badge no", wrong == 0 ? "✓" : "≠")
      xml.html("span") {
        xml.text("\(report.claims.count) printed figures recomputed from others: ")
        xml.html("b", "\(text.count("consistent")) consistent, \(wrong) inconsistent")
        xml.text(", \(text.count("not derivable")) not derivable from what is disclosed.")
      }
    }
  }

  private func contents() {
    xml.startElement("nav")
    xml.attribute("id", "contents")
    xml.attribute("aria-label", "Contents")
    xml.html("h2", "Contents")
    xml.html("ol") {
      for area in areas {
        xml.html("li") {
          xml.link(to: "area-\(area.id)", area.title.en)
          xml.html("ol") {
            for section in sections(area) {
              xml.html("li") {
                xml.startElement("a")
                xml.attribute("href", "#section-\(section.id)")
                xml.html("span", class: "slide", section.slide)
                xml.html("span", section.title.en)
                xml.endElement()
              }
            }
          }
        }
        xml.newLine()
      }
      xml.html("li") { xml.link(to: "facts", "Facts") }
    }
    xml.endElement()
    xml.newLine()
  }

  private func write(_ area: Area) {
    xml.html("section", class: "area", id: "area-\(area.id)") {
      xml.html("h2") {
        xml.text(area.title.en)
        xml.japanese("small", area.title)
      }
      xml.newLine()
      for section in sections(area) {
        var writer = ReportSection(section, page: self)
        writer.write()
      }
    }
  }

  private func colophon() {
    xml.html("footer") {
      xml.html("p") {
        xml.html("span", class: "badge ok", "✓")
        xml.text(" recomputed, and consistent with what is printed · ")
        xml.html("span", class: "badge no", "≠")
        xml.text(" inconsistent · ")
        xml.html("span", class: "badge open", "?")
        xml.text(" not derivable from what is disclosed. Every figure leads to its fact.")
      }
      xml.html("p", "Source: \(report.header.source). Written by Kessan.")
    }
  }
}
