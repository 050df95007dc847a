package import KessanModel
import KessanXML

/// The linkbases of a filing.
enum Linkbase: CaseIterable {
  case englishLabels
  case japaneseLabels
  case presentation
  case calculation
  case definition
  case reference

  /// The role of its reference (XBRL 2.1, clause 4.3.4).
  var referenceRole: String {
    let name =
      switch self {
      case .englishLabels, .japaneseLabels: "labelLinkbaseRef"
      case .presentation: "presentationLinkbaseRef"
      case .calculation: "calculationLinkbaseRef"
      case .definition: "definitionLinkbaseRef"
      case .reference: "referenceLinkbaseRef"
      }
    return "http://www.xbrl.org/2003/role/\(name)"
  }

  var suffix: String {
    switch self {
    case .englishLabels: "lab-en"
    case .japaneseLabels: "lab-ja"
    case .presentation: "pre"
    case .calculation: "cal"
    case .definition: "def"
    case .reference: "ref"
    }
  }
}

/// The names of a filing's files, elements and ids.
package struct FilingNames: Sendable {
  package let prefix: String
  package let stem: String
  /// `xmlns:` with the report's prefix.
  let namespaceAttribute: XMLName

  /// - Throws: ``FilingNameError`` where the prefix cannot be one.
  package init(_ identity: FilingIdentity) throws(FilingNameError) {
    guard let attribute = XMLName(checking: "xmlns:\(identity.prefix)") else {
      throw FilingNameError(name: identity.prefix)
    }
    prefix = identity.prefix
    stem = identity.fileStem
    namespaceAttribute = attribute
  }

  package var schema: String { "\(stem).xsd" }
  package var instance: String { "\(stem).xml" }

  func file(of linkbase: Linkbase) -> String { "\(stem)-\(linkbase.suffix).xml" }

  /// The id of an element in the schema.
  func id(_ name: String) -> String { "\(prefix)_\(name)" }

  /// Where a locator finds an element.
  func href(_ name: String) -> String { "\(schema)#\(id(name))" }

  /// The name of an element in documents.
  ///
  /// - Throws: ``FilingNameError`` where it cannot be one.
  func element(_ name: String) throws(FilingNameError) -> XMLName {
    guard let element = XMLName(checking: "\(prefix):\(name)") else { throw FilingNameError(name: name) }
    return element
  }
}

/// A name that XML cannot have.
public struct FilingNameError: Error, Sendable, Hashable, CustomStringConvertible {
  public let name: String

  public var description: String { "\"\(name)\" cannot name an XML element" }
}
