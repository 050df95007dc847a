import KessanBytes
import KessanModel

/// A table template of the metadata (xBRL-CSV 1.0, Table templates): what its columns are, and what aspects their facts have.
struct TableTemplate: Hashable, Sendable {
  /// Where facts take an aspect from.
  enum Source: Hashable, Sendable {
    case constant(String)
    /// The cell of a column in the same row, or a parameter of the report.
    case reference(String)
    /// Nowhere: the facts are without it, whatever the report or the table says of others.
    case none

    /// The source as the metadata spells it (Appendix A).
    var text: String {
      switch self {
      case .constant(""): "#empty"
      case .constant(let text) where text.hasPrefix("$"): "$" + text
      case .constant(let text) where text.hasPrefix("#"): "#" + text
      case .constant(let text): text
      case .reference(let name): "$" + name
      case .none: "#none"
      }
    }
  }

  /// Sources by the names of dimensions, and that of the accuracy.
  struct Properties: Hashable, Sendable {
    struct Dimension: Hashable, Sendable {
      let name: String
      let source: Source
    }

    var dimensions: [Dimension] = []
    var decimals: Source?

    /// The parameters and columns that are referred to.
    var references: [String] {
      (dimensions.map(\.source) + [decimals].compactMap(\.self)).compactMap { source in
        if case .reference(let name) = source { name } else { nil }
      }
    }

    func write(to json: inout JSONWriter, always: Bool) {
      if always || !dimensions.isEmpty {
        json.beginObject("dimensions")
        for dimension in dimensions { json.member(dimension.name, dimension.source.text) }
        json.endObject()
      }
      switch decimals {
      case .constant(let text)?:
        if let number = Int(text) { json.member("decimals", number) }
      case let source?: json.member("decimals", source.text)
      case nil: break
      }
    }
  }

  struct Column: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
      /// For readers only.
      case comment
      /// What facts of the row refer to.
      case key
      case facts(Properties)
    }

    let name: String
    let kind: Kind
  }

  var columns: [Column]
  /// What all facts have that their column does not say otherwise.
  var shared = Properties()

  /// The parameters and columns that are referred to.
  var references: [String] {
    shared.references
      + columns.flatMap { column -> [String] in
        if case .facts(let properties) = column.kind { properties.references } else { [] }
      }
  }

  /// Writes the template as a member; a column stands on one line.
  func write(_ name: String, to json: inout JSONWriter) {
    json.beginObject(name)
    json.beginObject("columns")
    for column in columns {
      json.beginObject(column.name, inline: true)
      switch column.kind {
      case .comment: json.member("comment", literal: "true")
      case .key: break
      case .facts(let properties): properties.write(to: &json, always: true)
      }
      json.endObject()
    }
    json.endObject()
    shared.write(to: &json, always: false)
    json.endObject()
  }
}
