import KessanDisclosure
import KessanModel
import Testing

@testable import KessanSources

/// Files that are no comma-separated values in UTF-8 are named for what they are, and nothing of them is shown.
@Suite struct ForeignFileTests {
  private static func utf16(_ text: String, isBig: Bool, hasMark: Bool) -> [UInt8] {
    ((hasMark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isBig ? bytes.reversed() : bytes
    }
  }

  private static let header = "concept,period,printed,unit\nRevenues,1H16,5,JPY\n"

  static let binaries: [([UInt8], String, String)] = [
    ([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00, 0x1B, 0x5B], "notCSV", "a ZIP archive (XLSX?)"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "notCSV", "an older Office program (XLS?)"),
    (Array("%PDF-1.7\n%\u{1}".utf8), "notCSV", "a PDF document"),
    ([0x1F, 0x8B, 0x08, 0x00], "notCSV", "a gzip archive"),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "notCSV", "a PNG image"),
    ([0xFF, 0xD8, 0xFF, 0xE0], "notCSV", "a JPEG image"), (Array("GIF89a".utf8), "notCSV", "a GIF image"),
    (Array("SQLite format 3\u{0}".utf8), "notCSV", "an SQLite database"),
    (Array("PAR1\u{15}".utf8), "notCSV", "Parquet"),
    ([0x7F, 0x45, 0x4C, 0x46, 0x02], "notCSV", "a program"),
    ([0x00, 0x01, 0x02, 0x03, 0x2C, 0x99], "notCSV", "a binary file"),
    (Array("concept,\u{1B}[31mperiod,unit\n".utf8), "notCSV", "a binary file"),
    (Array("<?xml version=\"1.0\"?>\n<a/>".utf8), "notCSV", "XML or HTML"), (Array("\n <html>".utf8), "notCSV", "HTML"),
    (Array("{\"facts\": []}".utf8), "notCSV", "JSON"), (Array("[1]".utf8), "notCSV", "JSON"),
    (utf16(header, isBig: false, hasMark: true), "badEncoding", "UTF-16"),
    (utf16(header, isBig: true, hasMark: true), "badEncoding", "UTF-16"),
    (utf16(header, isBig: false, hasMark: false), "badEncoding", "UTF-16"),
    (utf16(header, isBig: true, hasMark: false), "badEncoding", "UTF-16"),
    ([0xFF, 0xFE, 0x00, 0x00, 0x63, 0x00, 0x00, 0x00], "badEncoding", "UTF-32"),
  ]

  @Test(arguments: binaries)
  func isNamed(_ bytes: [UInt8], _ code: String, _ name: String) throws {
    let sourced = Sample.read(bytes)
    let finding = try #require(sourced.findings.first)
    #expect(sourced.findings.count == 1)
    #expect(finding.code == "kessan:" + code)
    #expect(finding.severity == .error)
    #expect(finding.location == .init(file: "facts.csv", line: 1))
    #expect(finding.message.contains(name))
    #expect(finding.hint.contains("CSV UTF-8"))
    #expect((finding.message + finding.hint).utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F })
    #expect(sourced.facts.isEmpty)
  }

  @Test(
    arguments: [
      ("concept;period;printed;unit\nRevenues;1H16;1,5;JPY", "semicolons"),
      ("\"concept\";\"period\";\"printed\";\"unit\"", "semicolons"), ("\u{FEFF}concept;period;value", "semicolons"),
      ("concept\tperiod\tprinted\tunit", "tabs"), ("concept|period|printed|unit", "vertical bars"),
      ("\r\n\r\nconcept ; period ; value", "semicolons"), ("sep=;\nconcept;period", "semicolons"),
      ("concept;period;note, long;unit", "semicolons"),
    ])
  func separatorsAreNamed(_ text: String, _ name: String) throws {
    let sourced = Sample.read(text)
    #expect(sourced.findings.map(\.code) == ["kessan:notCommaSeparated"])
    #expect(sourced.findings.first?.message.contains(name) == true)
    #expect(sourced.findings.first?.hint.contains("commas") == true)
  }

  /// What is comma-separated is read, or judged by its columns.
  @Test(
    arguments: [
      (header, []), ("\u{FEFF}" + header, []), ("\n\n" + header, []),
      ("concept,period,printed,unit,a;b\n", ["kessan:unknownColumn"]),
      ("concept\n", ["kessan:missingColumn", "kessan:missingColumn"]),
      ("a;b\n", ["kessan:unknownColumn", "kessan:missingColumn", "kessan:missingColumn", "kessan:missingColumn"]),
      ("", ["kessan:emptyFile"]), ("\n\n\n", ["kessan:emptyFile"]),
    ])
  func commaSeparatedValuesAreNotForeign(_ text: String, _ codes: [String]) {
    #expect(Sample.read(text).findings.map(\.code) == codes)
  }

  /// A header in another encoding of one byte a letter is named, and its bytes are not shown.
  @Test func headersMustBeUTF8() {
    let sourced = Sample.read(Array("concept,period,printed,unit,".utf8) + [0x94, 0xF5, 0x8D, 0x6C])
    #expect(sourced.findings.map(\.code) == ["kessan:badEncoding"])
  }
}
