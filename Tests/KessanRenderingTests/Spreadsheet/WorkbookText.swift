import KessanArchive
import KessanModel
import KessanXML

@testable import KessanRendering
@testable import KessanSpreadsheet

/// What stands in a finished workbook, read back by our own XML reader.
struct WorkbookText {
  /// The sheets' names in order.
  let sheets: [String]
  private let file: [UInt8]
  private let strings: [String]

  init(_ file: [UInt8]) throws {
    self.file = file
    sheets = Self.nodes(try Self.part("xl/workbook.xml", file)).filter { $0.localName == "sheet" }.compactMap {
      $0.attribute("name")
    }
    strings = Self.nodes(try Self.part("xl/sharedStrings.xml", file)).filter { $0.localName == "si" }.map { item in
      Self.nodes(item).filter { $0.localName == "t" }.map(\.text).joined()
    }
  }

  /// The rows of a sheet: the cells' names with their texts or numbers.
  func cells(_ name: String) throws -> [String: String] {
    guard let number = sheets.firstIndex(of: name) else { return [:] }
    let root = try Self.part("xl/worksheets/sheet\(number + 1).xml", file)
    var cells: [String: String] = [:]
    for cell in Self.nodes(root) where cell.localName == "c" {
      let value = Self.nodes(cell).first { $0.localName == "v" || $0.localName == "t" }
      guard let place = cell.attribute("r"), let value else { continue }
      cells[place] = cell.attribute("t") == "s" ? Int(value.text).map { strings[$0] } : value.text
    }
    return cells
  }

  /// Every sheet row by row, each cell with its name: what a reviewer can read.
  func listing() throws -> String {
    var text = ""
    for sheet in sheets {
      text += "# \(sheet)\n"
      let cells = try cells(sheet).filter { !$0.value.isEmpty }
      let rows = Dictionary(grouping: cells.keys) { Int($0.drop(while: \.isLetter)) ?? 0 }
      for (_, names) in rows.sorted(by: { $0.key < $1.key }) {
        let ordered = names.sorted { ($0.count, $0) < ($1.count, $1) }
        text += ordered.map { "\($0) \(cells[$0] ?? "")".replacing("\n", with: "⏎") }.joined(separator: " | ") + "\n"
      }
    }
    return text
  }

  /// Whether any sheet holds a formula or an outside link.
  func hasActiveContent() throws -> Bool {
    try sheets.indices.contains { number in
      let nodes = Self.nodes(try Self.part("xl/worksheets/sheet\(number + 1).xml", file))
      return nodes.contains { $0.localName == "f" || $0.localName == "hyperlink" && $0.attribute("location") == nil }
    }
  }

  private static func part(_ name: String, _ file: [UInt8]) throws -> XMLNode {
    let archive = try ZipReader(file, limits: .none)
    let bytes = try archive.entry(name).map { try archive.bytes(of: $0) }
    return try XMLDocument(parsing: bytes ?? Array("<none/>".utf8), file: name).root
  }

  private static func nodes(_ node: XMLNode) -> [XMLNode] { [node] + node.children.flatMap(nodes) }
}
