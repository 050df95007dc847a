package import KessanBytes
package import KessanDisclosure
import KessanModel
import KessanXBRL
import KessanXML

/// Writes an Inline XBRL document, streaming: memory grows with contexts, notes and shown facts.
package struct InlineDocument: Sendable {
  private let disclosure: Disclosure
  private let names: FilingNames
  private let options: InlineOptions
  /// The address of the taxonomy's schema, as seen from the document.
  private let schema: String

  init(disclosure: Disclosure, names: FilingNames, options: InlineOptions, schema: String) {
    self.disclosure = disclosure
    self.names = names
    self.options = options
    self.schema = schema
  }

  /// A document that names the schema by this address.
  ///
  /// - Throws: ``FilingNameError`` where the prefix of the report cannot be one.
  package init(disclosure: Disclosure, options: InlineOptions, schema: String) throws {
    self.init(
      disclosure: disclosure, names: try FilingNames(disclosure.header.identity), options: options, schema: schema)
  }

  /// Brings the document to where it goes.
  ///
  /// - Throws: ``FilingNameError``, or ``XMLWriteError`` where the destination fails or a text cannot be written.
  package func render(_ destination: ExportFile.Destination) throws -> [UInt8] {
    let xml = try XMLWriter(XMLWriter.Destination(destination), indented: false)
    let out = PageWriter(xml, markup: .xhtml11, language: options.language)
    let ids = Identifiers(disclosure.report)
    let footnotes = InlineFootnotes(disclosure.report.footnotes)
    let resources = InstanceResources(report: disclosure.report, names: names, ids: ids, breaksLines: true)
    let text = FactText(disclosure, ids: ids)
    let header = InlineHeader(resources: resources, footnotes: footnotes, options: options, schema: schema)
    var page = ReportPage(disclosure, text, out, FilingDialect(header, names: names, text: text))
    xml.startDocument()
    xml.startElement("html")
    xml.attribute("xmlns", "http://www.w3.org/1999/xhtml")
    xml.attribute("xmlns:ix", options.version.namespace)
    xml.attribute("xmlns:ixt", options.registry.namespace)
    resources.namespaces(xml)
    xml.attribute("xml:lang", options.language.rawValue)
    try page.write()
    xml.endElement()
    return try xml.finish()
  }
}
