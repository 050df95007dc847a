package import KessanModel
package import KessanXML

/// Writes the contexts and units of a report, as an instance and the header of an inline document have them.
package struct InstanceResources {
  package let report: Report
  let names: FilingNames
  package let ids: Identifiers
  /// Whether the writer does not indent, and each context and unit has to end its line here.
  let breaksLines: Bool

  package init(report: Report, names: FilingNames, ids: Identifiers, breaksLines: Bool = false) {
    self.report = report
    self.names = names
    self.ids = ids
    self.breaksLines = breaksLines
  }

  /// Binds the prefixes that facts, contexts and units are written with, on the root element.
  package func namespaces(_ xml: XMLWriter) {
    xml.attribute("xmlns:xbrli", Standards.xbrli)
    xml.attribute("xmlns:link", Standards.link)
    xml.attribute("xmlns:xlink", Standards.xlink)
    xml.attribute("xmlns:xsi", Standards.xsi)
    xml.attribute("xmlns:xbrldi", Standards.xbrldi)
    xml.attribute("xmlns:iso4217", Standards.iso4217)
    if report.usesUnitsRegistry { xml.attribute("xmlns:utr", UnitsRegistry.namespace) }
    xml.attribute(names.namespaceAttribute, report.identity.namespace)
  }

  /// Writes all contexts (XBRL 2.1, clause 4.7).
  ///
  /// - Throws: ``FilingNameError`` where a typed domain cannot name an element.
  package func contexts(_ xml: XMLWriter) throws {
    var domains: [String: XMLName] = [:]
    for dimension in report.taxonomy.dimensions where dimension.isTyped {
      domains[dimension.name] = try names.element(dimension.domainName)
    }
    var axes: [String: String] = [:]
    var members: [String: String] = [:]
    var days: [CalendarDate: String] = [:]
    for (context, id) in zip(report.facts.contexts, ids.contexts) {
      xml.startElement("xbrli:context")
      xml.attribute("id", id)
      xml.startElement("xbrli:entity")
      xml.startElement("xbrli:identifier")
      xml.attribute("scheme", report.identity.entityScheme)
      xml.text(report.identity.entityIdentifier)
      xml.endElement()
      xml.endElement()
      period(context.period, &days, xml)
      if !context.dimensions.isEmpty {
        xml.startElement("xbrli:scenario")
        for value in context.dimensions {
          let axis = axes.spelt(value.dimension) { "\(names.prefix):\(Dimension.elementName(of: $0))" }
          if let domain = domains[value.dimension] {
            xml.startElement("xbrldi:typedMember")
            xml.attribute("dimension", axis)
            xml.element(domain, value.member)
          } else {
            xml.startElement("xbrldi:explicitMember")
            xml.attribute("dimension", axis)
            xml.text(members.spelt(value.member) { "\(names.prefix):\(Member.elementName(of: $0))" })
          }
          xml.endElement()
        }
        xml.endElement()
      }
      xml.endElement()
      if breaksLines { xml.text("\n") }
    }
  }

  private func period(_ period: Period, _ days: inout [CalendarDate: String], _ xml: XMLWriter) {
    xml.startElement("xbrli:period")
    switch period {
    case .instant(let date): xml.element("xbrli:instant", days.spelt(date) { $0.description })
    case .duration(let start, let end):
      xml.element("xbrli:startDate", days.spelt(start) { $0.description })
      xml.element("xbrli:endDate", days.spelt(end) { $0.description })
    case .forever:
      xml.startElement("xbrli:forever")
      xml.endElement()
    }
    xml.endElement()
  }

  /// Writes all units (XBRL 2.1, clause 4.8).
  package func units(_ xml: XMLWriter) {
    for (unit, id) in zip(report.facts.units, ids.units) {
      xml.startElement("xbrli:unit")
      xml.attribute("id", id)
      if unit.denominators.isEmpty {
        for measure in unit.numerators { xml.element("xbrli:measure", text(measure)) }
      } else {
        xml.startElement("xbrli:divide")
        xml.startElement("xbrli:unitNumerator")
        for measure in unit.numerators { xml.element("xbrli:measure", text(measure)) }
        xml.endElement()
        xml.startElement("xbrli:unitDenominator")
        for measure in unit.denominators { xml.element("xbrli:measure", text(measure)) }
        xml.endElement()
        xml.endElement()
      }
      xml.endElement()
      if breaksLines { xml.text("\n") }
    }
  }

  private func text(_ measure: Measure) -> String { measure.qualified(prefix: names.prefix) }
}

extension Dictionary where Value == String {
  /// The text for a key, which is spelt when it is first asked for.
  fileprivate mutating func spelt(_ key: Key, _ spell: (Key) -> String) -> String {
    if let known = self[key] { return known }
    let text = spell(key)
    self[key] = text
    return text
  }
}
