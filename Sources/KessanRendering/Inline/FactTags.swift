import KessanDisclosure
import KessanModel
import KessanXBRL
import KessanXML

/// Writes the tags of facts: `ix:nonFraction` and `ix:nonNumeric` with their aspects.
struct FactTags {
  private let facts: FactTable
  private let ids: Identifiers
  private let concepts: [[UInt8]]
  /// Whether facts may have a language, and one without it must not take that of the page.
  private let isText: [Bool]
  private let isNumeric: [Bool]
  private let isPrefixed: [Bool]
  private let contexts: [[UInt8]]
  private let units: [[UInt8]]
  /// The ids of footnotes that facts name themselves: in version 1.0.
  private let footnotes: [Int: [String]]
  private let identified: [Bool]

  init(disclosure: Disclosure, names: FilingNames, ids: Identifiers, footnotes: [Int: [String]]) {
    facts = disclosure.facts
    self.ids = ids
    self.footnotes = footnotes
    concepts = disclosure.taxonomy.concepts.map { Array("\(names.prefix):\($0.name)".utf8) }
    isText = disclosure.taxonomy.concepts.map { !$0.itemType.isNumeric && $0.itemType != .date }
    isNumeric = disclosure.taxonomy.concepts.map(\.itemType.isNumeric)
    isPrefixed = disclosure.taxonomy.concepts.map(\.itemType.isPrefixed)
    contexts = ids.contexts.map { Array($0.utf8) }
    units = ids.units.map { Array($0.utf8) }
    identified = disclosure.report.identifiedFacts
  }

  /// Begins the tag of a number; scale, sign and content follow.
  ///
  /// - Parameter isFirst: Whether the fact has no tag before: then this one bears its id.
  func startNumber(_ place: Int, _ format: [UInt8], isFirst: Bool, _ xml: XMLWriter) {
    let columns = facts.columns(place)
    start("ix:nonFraction", place, columns, isFirst, xml)
    xml.decimals(columns.decimals)
    xml.attribute("format", format)
  }

  /// Begins the tag of a text.
  func startText(_ place: Int, _ language: Language?, isFirst: Bool, _ xml: XMLWriter) {
    let columns = facts.columns(place)
    start("ix:nonNumeric", place, columns, isFirst, xml)
    // A name without a prefix is in no namespace, and not in that of the page.
    if isPrefixed[columns.concept] { xml.attribute("xmlns", "") }
    self.language(language, columns, xml)
  }

  private func language(_ language: Language?, _ columns: FactColumns, _ xml: XMLWriter) {
    if let language {
      xml.attribute("xml:lang", language.rawValue)
    } else if isText[columns.concept] {
      xml.attribute("xml:lang", "")
    }
  }

  /// Writes the tag of a fact that says nothing, which must be empty (XBRL 2.1, clause 4.6.3): the dash stands beside it.
  func writeNil(_ place: Int, isFirst: Bool, _ xml: XMLWriter) {
    let columns = facts.columns(place)
    start(isNumeric[columns.concept] ? "ix:nonFraction" : "ix:nonNumeric", place, columns, isFirst, xml)
    language(nil, columns, xml)
    xml.attribute("xsi:nil", "true")
    xml.endElement()
  }

  private func start(
    _ element: StaticString, _ place: Int, _ columns: FactColumns, _ isFirst: Bool, _ xml: XMLWriter
  ) {
    xml.startElement(element)
    if isFirst, identified[place] { xml.attribute("id", ids.fact(place, in: facts)) }
    xml.attribute("name", concepts[columns.concept])
    xml.attribute("contextRef", contexts[columns.context])
    if let unit = columns.unit { xml.attribute("unitRef", units[unit]) }
    if isFirst, let notes = footnotes[place] { xml.attribute("footnoteRefs", notes.joined(separator: " ")) }
  }
}
