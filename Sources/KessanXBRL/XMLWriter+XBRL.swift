package import KessanBytes
import KessanModel
import KessanXML

extension XMLWriter.Destination {
  package init(_ destination: ExportFile.Destination) {
    switch destination {
    case .memory: self = .memory
    case .fileDescriptor(let descriptor): self = .fileDescriptor(descriptor)
    }
  }
}

extension XMLWriter {
  /// Writes bytes as text that is known to need no escaping.
  package func plain(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { plain(bytes: $0) }
  }

  /// Writes bytes as an attribute's value.
  package func attribute(_ name: StaticString, _ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { attribute(name, bytes: $0) }
  }

  /// Writes how precisely a number is reported (XBRL 2.1, clause 4.6.5); nil for an exact one.
  package func decimals(_ decimals: Int?) {
    if let decimals { attribute("decimals", decimals) } else { attribute("decimals", "INF") }
  }

  /// Writes a simple link to a document: `link:schemaRef`, `link:linkbaseRef`, `link:roleRef` ….
  package func simpleLink(
    _ element: StaticString, to href: String, role: String? = nil, arcrole: String? = nil, roleURI: String? = nil,
    arcroleURI: String? = nil
  ) {
    startElement(element)
    if let roleURI { attribute("roleURI", roleURI) }
    if let arcroleURI { attribute("arcroleURI", arcroleURI) }
    attribute("xlink:type", "simple")
    attribute("xlink:href", href)
    if let role { attribute("xlink:role", role) }
    if let arcrole { attribute("xlink:arcrole", arcrole) }
    endElement()
  }

  /// Writes a locator (XBRL 2.1, clause 3.5.3.7).
  func locator(_ href: String, label: String) {
    startElement("link:loc")
    attribute("xlink:type", "locator")
    attribute("xlink:href", href)
    attribute("xlink:label", label)
    endElement()
  }

  /// Begins an extended link (XBRL 2.1, clause 3.5.3).
  func startExtendedLink(_ element: StaticString, role: String) {
    startElement(element)
    attribute("xlink:type", "extended")
    attribute("xlink:role", role)
  }

  /// Begins a linkbase document (XBRL 2.1, clause 3.5.2).
  func startLinkbase() {
    startDocument()
    startElement("link:linkbase")
    attribute("xmlns:link", Standards.link)
    attribute("xmlns:xlink", Standards.xlink)
    attribute("xmlns:xsi", Standards.xsi)
  }
}
