package import KessanBytes
import KessanModel

/// A report with its taxonomy in one file (Report Packages 1.0), which is a taxonomy package as well.
///
///     META-INF/reportPackage.json
///     META-INF/taxonomyPackage.xml, catalog.xml
///     reports/acme-2025-11-10.xhtml
///     taxonomy/acme-2025-11-10.xsd …
package struct ReportPackage {
  /// What a package may hold (clause 3.1), by the ending of its name.
  package enum Kind: String {
    /// One inline report.
    case inline = "xbri"
    /// One report that is not inline.
    case plain = "xbr"
    /// Any reports.
    case unconstrained = "zip"

    var documentType: String {
      switch self {
      case .inline: "https://xbrl.org/report-package/2023/xbri"
      case .plain: "https://xbrl.org/report-package/2023/xbr"
      case .unconstrained: "https://xbrl.org/report-package/2023"
      }
    }
  }

  let kind: Kind
  let taxonomy: TaxonomyPackage
  /// The reports, each with the files that it consists of; several get a folder each.
  let reports: [(folder: String, files: [ExportFile])]

  package init(kind: Kind, taxonomy: TaxonomyPackage, reports: [(folder: String, files: [ExportFile])]) {
    self.kind = kind
    self.taxonomy = taxonomy
    self.reports = reports
  }

  /// The files, below the package's one top-level directory.
  package func files() -> [ExportFile] {
    let reported = reports.flatMap { report in
      let place = reports.count > 1 ? "reports/\(report.folder)" : "reports"
      return report.files.map { file in file.moved(to: "\(place)/\(file.path)") }
    }
    return [ExportFile("META-INF/reportPackage.json", render: metadata)] + taxonomy.files() + reported
  }

  private func metadata(_ destination: ExportFile.Destination) throws -> [UInt8] {
    var json = JSONWriter(destination)
    json.beginObject()
    json.beginObject("documentInfo")
    json.member("documentType", kind.documentType)
    json.endObject()
    json.endObject()
    return try json.finish()
  }
}
