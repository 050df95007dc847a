import KessanDisclosure
import KessanModel
import KessanTesting
import Testing

@testable import KessanRendering

@Suite("Sections as CSV")
struct SectionCSVTests {
  private static let exporter = SectionCSVExporter.exporter

  /// The rows of a table by the names of their columns, without the apostrophes that keep texts from being computed.
  private func rows(_ bytes: [UInt8]?) throws -> [[String: String]] {
    let bytes = try #require(bytes)
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let rows = Self.cells(Array(bytes.dropFirst(3)))
    let header = try #require(rows.first)
    #expect(rows.allSatisfy { $0.count == header.count })
    return rows.dropFirst().map { row in
      Dictionary(uniqueKeysWithValues: zip(header, row.map { $0.hasPrefix("'") ? String($0.dropFirst()) : $0 }))
    }
  }

  /// The cells of a text as RFC 4180 has them, read by a second hand.
  private static func cells(_ bytes: [UInt8]) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if isQuoted {
        if byte != 0x22 {
          cell.append(byte)
        } else if place + 1 < bytes.count, bytes[place + 1] == 0x22 {
          cell.append(0x22)
          place += 1
        } else {
          isQuoted = false
        }
      } else if byte == 0x22 {
        isQuoted = true
      } else if byte == 0x2C || byte == 0x0D {
        row.append(String(decoding: cell, as: UTF8.self))
        cell = []
        if byte == 0x0D {
          rows.append(row)
          row = []
          place += 1
        }
      } else {
        cell.append(byte)
      }
      place += 1
    }
    return rows
  }

  @Test("A section is as reviewed", arguments: ["A-1", "A-2"])
  func golden(_ section: String) throws {
    let text = try SectionSample().text("csv/Sample/\(section).csv", of: Self.exporter)
    #expect(Golden.difference(of: text, from: "Sample-\(section).csv", beside: #filePath) == nil)
  }

  @Test("Every column is explained, in the order of the tables")
  func columns() throws {
    let files = try SectionSample().files(Self.exporter)
    let explained = try rows(files["csv/columns.csv"])
    let header = Self.cells(Array(try #require(files["csv/Sample/A-1.csv"]).dropFirst(3)))[0]
    #expect(explained.compactMap { $0["column"] }.filter { !$0.isEmpty } == header)
    #expect(explained.allSatisfy { $0["meaning"]?.isEmpty == false })
  }

  @Test("Every figure that is shown is a row, in order, and every fact is there")
  func figures() throws {
    let sample = try SectionSample()
    let files = try sample.files(Self.exporter)
    for section in sample.report.sections {
      let rows = try rows(files["csv/Sample/\(section.id).csv"])
      let shown = rows.compactMap { $0["display"] }.filter { !$0.isEmpty }
      #expect(!shown.isEmpty && shown == SectionSample.displays(section))
      let facts = Set(rows.compactMap { $0["fact"] }.filter { !$0.isEmpty })
      #expect(facts.count == section.facts.count)
    }
  }

  @Test("Values are exact, in the unit itself; what is not disclosed has none")
  func values() throws {
    let rows = try rows(try SectionSample().files(Self.exporter)["csv/Sample/A-1.csv"])
    let revenues = try #require(rows.first { $0["concept"] == "Revenues" && $0["kind"] == "table" })
    #expect(revenues["value"] == "1234000000" && revenues["decimals"] == "-6" && revenues["unit"] == "JPY")
    #expect(revenues["start"] == "2016-04-01" && revenues["end"] == "2016-09-30" && revenues["nil"] == "false")
    let cost = try #require(rows.first { $0["concept"] == "CostOfRevenue" })
    #expect(cost["value"] == "-60000000" && cost["dimensions"] == "Vendor=Co" && cost["tie_out"] == "not derivable")
    let undisclosed = try #require(rows.first { $0["concept"] == "GrossProfit" })
    #expect(undisclosed["value"] == "" && undisclosed["nil"] == "true" && undisclosed["display"] == "—")
  }

  @Test("Paragraphs and notes are rows of their own, in their languages")
  func texts() throws {
    let rows = try rows(try SectionSample().files(Self.exporter)["csv/Sample/A-1.csv"])
    let texts = rows.filter { $0["text"] != "" }.map { [$0["kind"] ?? "", $0["language"] ?? "", $0["text"] ?? ""] }
    #expect(texts.contains(["narrative", "en", "Revenues of JPY1,234 million: "]))
    #expect(texts.contains(["note", "en", "Results"]) && texts.contains(["note", "ja", "注記"]))
    #expect(rows.contains { $0["kind"] == "note" && $0["concept"] == "OperatingIncomeLoss" && $0["display"] == "" })
  }

  @Test("Texts survive letter by letter, and none is a formula", arguments: SectionSample.hostileTexts)
  func hostile(_ text: String) throws {
    let bytes = try SectionSample(text).files(Self.exporter)["csv/Sample/A-1.csv"]
    let rows = try rows(bytes)
    for column in ["title", "row", "column", "text"] {
      #expect(rows.contains { $0[column].map { Array($0.utf8) } == Array(text.utf8) }, "\(column)")
    }
    // A cell that begins as a formula would is a number.
    for cell in Self.cells(bytes ?? []).joined() where cell.first.map("=+-@\t\r".contains) ?? false {
      #expect(ExactDecimal(cell) != nil, "\(cell)")
    }
  }

  @Test("A text of a megabyte survives")
  func long() throws {
    let text = "=" + String(repeating: "長い \"text\",\n", count: 60_000)
    let rows = try rows(try SectionSample(text).files(Self.exporter)["csv/Sample/A-1.csv"])
    #expect(rows.first?["title"] == text)
  }
}
