import Foundation
import KessanBytes
import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanTesting
import KessanWorkspace

/// Writes generated reports in every format, each with the list of its facts, for software that is not ours to compare.
///
///     GeneratedReports FOLDER COUNT
///
/// A report lies in `FOLDER/<seed>/`: `facts.json` as `kessan facts --json` prints it, and a folder for each format.
@main
struct GeneratedReports {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, let count = UInt64(arguments[2]) else {
      FileHandle.standardError.write(Data("usage: GeneratedReports FOLDER COUNT\n".utf8))
      exit(2)
    }
    for seed in 0..<count {
      let folder = URL(filePath: arguments[1]).appending(path: String(seed))
      let report = ReportGenerator(seed: seed).report()
      try write(FactList(report).json(), to: folder.appending(path: "facts.json"))
      for exporter in ExtensionSet.standard.exporters {
        for options in [exporter.defaults] + further(exporter) {
          for file in try exporter.export(report, options).files {
            try write(file.bytes(), to: folder.appending(path: file.path))
          }
        }
      }
    }
  }

  /// Options beside the defaults, where a format is another one under them and has files of other names.
  private static func further(_ exporter: Exporter) -> [ExportOptions] {
    guard exporter.name == "inline" else { return [] }
    let choices = [["language": "ja", "registry": "4"], ["version": "1.0"], ["version": "1.0", "language": "ja"]]
    return choices.map { exporter.settle(ExportChoice(exporter.name, options: $0)).options }
  }

  private static func write(_ bytes: [UInt8], to file: URL) throws {
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }
}
