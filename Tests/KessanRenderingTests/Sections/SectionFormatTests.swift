import Foundation
import KessanBytes
import KessanDisclosure
import KessanModel
import Testing

@testable import KessanRendering

@Suite("Formats of sections")
struct SectionFormatTests {
  static let exporters = [
    SectionExporter.exporter, SectionJSONExporter.exporter, SectionCSVExporter.exporter, MarkdownExporter.exporter,
  ]

  @Test("A descriptor gets the bytes that memory gets, and again the same", arguments: exporters.indices)
  func determinism(_ place: Int) throws {
    let exporter = Self.exporters[place]
    let folder = FileManager.default.temporaryDirectory.appending(path: "kessan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let again = try SectionSample().files(exporter)
    let files = try exporter.export(try SectionSample().report, exporter.defaults).files
    #expect(files.count == again.count)
    for (number, file) in files.enumerated() {
      let path = folder.appending(path: "\(number)")
      #expect(FileManager.default.createFile(atPath: path.path, contents: nil))
      let handle = try FileHandle(forWritingTo: path)
      try file.write(to: handle.fileDescriptor)
      try handle.close()
      #expect(try Array(Data(contentsOf: path)) == file.bytes(), "\(file.path)")
      #expect(try file.bytes() == again[file.path], "\(file.path)")
    }
  }

  @Test("A closed descriptor is an error", arguments: exporters.indices)
  func closedDescriptor(_ place: Int) throws {
    let exporter = Self.exporters[place]
    for file in try exporter.export(try SectionSample().report, exporter.defaults).files {
      #expect(throws: ByteOutput.Failure.self, "\(file.path)") { try file.write(to: -1) }
    }
  }

  @Test("Every section has a document of the same name in every format", arguments: exporters.indices)
  func paths(_ place: Int) throws {
    let exporter = Self.exporters[place]
    let paths = Set(try SectionSample().files(exporter).keys.map { $0.split(separator: ".")[0] })
    #expect(paths.isSuperset(of: ["\(exporter.name)/Sample/A-1", "\(exporter.name)/Sample/A-2"]))
  }
}
