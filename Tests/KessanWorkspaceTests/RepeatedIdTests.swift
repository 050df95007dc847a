import Foundation
import KessanBytes
import KessanModel
import KessanPlugin
import KessanWorkspace
import KessanXML
import Testing

/// A document with an id or key that stands twice never reaches the exports.
@Suite("Repeated ids and keys")
struct RepeatedIdTests {
  static let documents: [(String, @Sendable (ExportFile.Destination) throws -> [UInt8])] = [
    (
      "an XML id",
      { _ in
        let xml = try XMLWriter(.memory)
        xml.startElement("a")
        xml.attribute("id", "twice")
        xml.startElement("b")
        xml.attribute("id", "twice")
        xml.endElement()
        xml.endElement()
        return try xml.finish()
      }
    ),
    (
      "a JSON key",
      { destination in
        var json = JSONWriter(destination)
        json.beginObject()
        json.member("twice", 1)
        json.member("twice", 2)
        json.endObject()
        return try json.finish()
      }
    ),
  ]

  @Test("The build is refused with the name of the file, and the files of before stay", arguments: documents)
  func refused(_ name: String, _ render: @escaping @Sendable (ExportFile.Destination) throws -> [UInt8]) throws {
    let folder = URL.temporaryDirectory.appending(path: "kessan-ids-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let exports = ExportFolder(
      folder.appending(path: "Exports").path, formats: ExtensionSet.standard.exporters.map(\.name))
    let sound = ExportFile("json/a.json") { try ByteOutput.deliver(Array("before".utf8), $0) }
    try exports.replace(by: [sound])
    let changed = ExportFile("json/a.json") { try ByteOutput.deliver(Array("after".utf8), $0) }
    let finding = #expect(throws: Finding.self) {
      try exports.replace(by: [changed, ExportFile("report/b", render: render)])
    }
    #expect(finding?.code == "kessan:repeatedId" && finding?.severity == .error)
    #expect(finding?.message.contains("report/b") == true && finding?.message.contains("twice") == true)
    let kept = try String(contentsOf: folder.appending(path: "Exports/json/a.json"), encoding: .utf8)
    #expect(kept == "before")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["Exports"])
  }
}
