import KessanDisclosure
import KessanModel

/// Where the documents of areas and sections lie below the folder of a format: the same for every format.
///
///     sections/Cloud.xml
///     sections/Cloud/III-1.xml
///
/// The ids name the files as they are: the rule on sections lets no two of them differ by case alone, so that they stay
/// apart on file systems that do not tell cases apart.
struct SectionPaths: Sendable {
  /// The folder of the format, below the exports folder.
  let folder: String
  /// The ending of the files, without its point.
  let ending: String

  /// The document of an area.
  func path(_ area: Area) -> String { "\(folder)/\(area.id).\(ending)" }

  /// The document of a section.
  func path(_ section: Section) -> String { "\(folder)/\(relativePath(section))" }

  /// The document of a section, seen from the format's folder.
  func relativePath(_ section: Section) -> String { "\(section.module)/\(section.id).\(ending)" }
}

extension Disclosure {
  /// The areas that have sections, with these, in the order of the report.
  var composedAreas: [(area: Area, sections: [Section])] {
    areas.compactMap { area in
      let sections = sections.filter { $0.module == area.id }
      return sections.isEmpty ? nil : (area, sections)
    }
  }
}
