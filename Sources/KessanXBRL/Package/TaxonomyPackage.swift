package import KessanBytes
package import KessanModel
import KessanXML

/// The extension taxonomy as a taxonomy package (Taxonomy Packages 1.0): its files, what they are, and a catalog that
/// finds them under the addresses of the report's namespace.
///
///     META-INF/taxonomyPackage.xml
///     META-INF/catalog.xml
///     taxonomy/acme-2025-11-10.xsd …
package struct TaxonomyPackage {
  private static let folder = "taxonomy"

  private let identity: FilingIdentity
  private let names: FilingNames
  private let documents: [ExportFile]

  package init(_ report: Report, _ names: FilingNames) {
    identity = report.identity
    self.names = names
    documents = TaxonomyDocuments.files(report, names, in: Self.folder)
  }

  /// The address that the catalog maps to the package's files.
  private var base: String { identity.namespace + "/" }
  /// Where the schema is found by documents that know the package.
  package var schema: String { base + names.schema }

  /// The files, below the package's one top-level directory.
  package func files() -> [ExportFile] {
    [
      ExportFile("META-INF/taxonomyPackage.xml", render: metadata),
      ExportFile("META-INF/catalog.xml", render: catalog),
    ] + documents
  }

  /// Writes the metadata (clause 3.2): names in both languages, and the schema as the one entry point.
  private func metadata(_ destination: ExportFile.Destination) throws -> [UInt8] {
    let xml = try XMLWriter(XMLWriter.Destination(destination))
    xml.startDocument()
    xml.startElement("tp:taxonomyPackage")
    xml.attribute("xmlns:tp", Standards.taxonomyPackage)
    xml.attribute("xml:lang", "en")
    xml.element("tp:identifier", schema)
    named(identity.title, xml)
    xml.element("tp:version", identity.published.description)
    for language in identity.entityName.languages {
      xml.startElement("tp:publisher")
      xml.attribute("xml:lang", language.rawValue)
      xml.text(identity.entityName[language])
      xml.endElement()
    }
    xml.element("tp:publicationDate", identity.published.description)
    xml.startElement("tp:entryPoints")
    xml.startElement("tp:entryPoint")
    named(identity.title, xml)
    xml.startElement("tp:entryPointDocument")
    xml.attribute("href", schema)
    xml.endElement()
    xml.startElement("tp:languages")
    for language in Language.allCases { xml.element("tp:language", language.rawValue) }
    for _ in 0..<4 { xml.endElement() }
    return try xml.finish()
  }

  private func named(_ title: Localized, _ xml: XMLWriter) {
    for language in title.languages {
      xml.startElement("tp:name")
      xml.attribute("xml:lang", language.rawValue)
      xml.text(title[language])
      xml.endElement()
    }
  }

  /// Writes the catalog (clause 3.4).
  private func catalog(_ destination: ExportFile.Destination) throws -> [UInt8] {
    let xml = try XMLWriter(XMLWriter.Destination(destination))
    xml.startDocument()
    xml.startElement("catalog")
    xml.attribute("xmlns", Standards.catalog)
    xml.startElement("rewriteURI")
    xml.attribute("uriStartString", base)
    xml.attribute("rewritePrefix", "../\(Self.folder)/")
    xml.endElement()
    xml.endElement()
    return try xml.finish()
  }
}
