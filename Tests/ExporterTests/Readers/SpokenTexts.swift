import Foundation
import KessanModel
import KessanXML

/// The texts of a document with the language that each says it is in: sentences, headings, cells, alternatives of images,
/// footnotes, labels. What says no language, such as names of elements, ids and values, is left out.
struct SpokenTexts {
  struct Text: Hashable {
    let language: Language
    let text: String
    /// The element that holds it.
    let place: String
  }

  private(set) var texts: [Text] = []
  /// Whether a part is left out: what it holds is no text of the document.
  private static let skipped: Set<String> = ["style", "code", "resources", "references", "xsd:appinfo"]
  /// What quotes the data as it is: where facts come from, names of slides, formulas with their names.
  private static let quotes: Set<String> = ["sources", "slide", "claims"]

  /// The texts of the files of an exporter.
  init(_ files: [(path: String, bytes: [UInt8])]) throws {
    for (path, bytes) in files {
      switch path.split(separator: ".").last {
      case "json": try addJSON(bytes)
      case "html":
        let start = bytes.firstIndex(of: 0x0A).map { $0 + 1 } ?? 0
        add(try XMLDocument(parsing: Array(bytes[start...]), file: path).root, nil)
      case "xml", "xhtml", "xsd": add(try XMLDocument(parsing: bytes, file: path).root, nil)
      default: continue
      }
    }
  }

  /// The texts that are not in the language that they say, by their letters.
  func foreign(_ names: Set<String>) -> Set<String> {
    Set(
      texts.flatMap { text -> [String] in
        let found =
          switch text.language {
          case .english:
            text.text.matches(of: /[\u{3041}-\u{30FF}\u{3400}-\u{9FFF}\u{FF66}-\u{FF9F}△]+/).map { String($0.0) }
          case .japanese:
            text.text.matches(of: /[A-Za-z][A-Za-z0-9\-.'’]*|[1-4]Q\d\d-end/).map { String($0.0) }.filter {
              !names.contains($0) && $0.wholeMatch(of: /[HQ]\d\d|FY\d\d/) == nil
            }
          }
        return found.map { "\(text.language.rawValue) \(text.place): \($0) in “\(text.text.prefix(80))”" }
      })
  }

  private mutating func add(_ element: XMLNode, _ inherited: Language?) {
    guard !Self.skipped.contains(element.localName), !Self.quotes.contains(element.attribute("class") ?? "") else {
      return
    }
    let stated =
      element.attribute("lang", namespace: "http://www.w3.org/XML/1998/namespace") ?? element.attribute("lang")
    let language = stated.map { Language(rawValue: $0) } ?? inherited
    func note(_ text: String, _ place: String) {
      // Markup that is the value of a text block is text of paragraphs.
      let words = text.replacing(/<[^>]*>/, with: " ")
      guard let language, words.contains(where: { !$0.isWhitespace }) else { return }
      texts.append(Text(language: language, text: words, place: place))
    }
    for name in ["alt", "title", "aria-label"] {
      if let text = element.attribute(name), name != "title" || element.attribute("class") != "figure" {
        note(text, "\(element.localName)@\(name)")
      }
    }
    for item in element.content {
      switch item {
      case .text(let text): note(text, element.localName)
      case .element(let child): add(child, language)
      }
    }
  }

  private mutating func addJSON(_ bytes: [UInt8]) throws {
    func visit(_ value: Any) {
      for element in value as? [Any] ?? [] { visit(element) }
      guard let members = value as? [String: Any] else { return }
      for (key, member) in members {
        if let language = Language(rawValue: key), let text = member as? String {
          texts.append(Text(language: language, text: text, place: key))
        }
        visit(member)
      }
      if let runs = members["runs"] as? [[String: Any]], let name = members["language"] as? String,
        let language = Language(rawValue: name)
      {
        let text = runs.map { ($0["text"] ?? $0["display"]) as? String ?? "" }.joined()
        texts.append(Text(language: language, text: text, place: "runs"))
      }
    }
    visit(try JSONSerialization.jsonObject(with: Data(bytes)))
  }
}
