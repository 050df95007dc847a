import Foundation
import KessanBytes
import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanTesting
import KessanWorkspace
import Testing

/// What each format makes of one small report, file by file, for a reviewer to read.
///
/// Archives stand as the list of what is in them; the style sheet of a page is left out.
@Suite("Goldens of every format")
struct GoldenTests {
  @Test("The files of a small report", arguments: ExtensionSet.standard.exporters.map(\.name))
  func golden(_ format: String) throws {
    let exporter = try #require(ExtensionSet.standard.exporters.first { $0.name == format })
    let output = try exporter.export(try SmallReport.report(), exporter.defaults)
    #expect(!output.files.isEmpty)
    for file in output.files where !file.path.hasSuffix(".schema.json") && !file.path.hasPrefix("schema/") {
      let text = try Self.text(file.path, try file.bytes())
      let difference = Golden.difference(of: text, from: file.path + Self.suffix(file.path), beside: #filePath)
      #expect(difference == nil)
    }
  }

  private static let archives = [".zip", ".xbr", ".xbri", ".xlsx"]

  private static func isArchive(_ path: String) -> Bool { archives.contains { path.hasSuffix($0) } }

  private static func suffix(_ path: String) -> String { isArchive(path) ? ".txt" : "" }

  private static func text(_ path: String, _ bytes: [UInt8]) throws -> String {
    guard !isArchive(path) else {
      return try Unzipped.files(of: bytes).map { "\($0.path)\n" }.joined()
    }
    let text = String(decoding: bytes, as: UTF8.self)
    guard let start = text.firstRange(of: "<style"), let end = text.firstRange(of: "</style>") else { return text }
    return text[..<start.lowerBound] + "<style>…" + text[end.lowerBound...]
  }
}
