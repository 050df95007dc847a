import KessanDisclosure
import KessanModel
import Testing

@Suite("Exporters and their options")
struct ExporterTests {
  private let exporter = Exporter(
    name: "scroll", summary: "On papyrus",
    options: [
      Exporter.Option("ink", summary: "The colour", values: ["black", "red"]),
      Exporter.Option("hand", summary: "The script", values: ["hieratic", "demotic"]),
    ]
  ) { _, _ in Exporter.Output(files: []) }

  @Test("What is not chosen has the first value")
  func defaults() {
    let (options, findings) = exporter.settle(ExportChoice("scroll", options: ["hand": "demotic"]))
    #expect(findings.isEmpty)
    #expect(options["ink"] == "black" && options["hand"] == "demotic" && options["size"] == "")
  }

  static let faults = [("pen", "red", "Its options are ink, hand."), ("ink", "blue", "Write black or red.")]

  @Test("An option or value that does not exist is a finding that says what may stand there", arguments: faults)
  func unknown(_ option: String, _ value: String, _ hint: String) {
    let choice = ExportChoice("scroll", options: [option: value], file: "Workspace.json")
    let (_, findings) = exporter.settle(choice)
    #expect(findings.map(\.hint) == [hint])
    #expect(findings.first?.location.description == "Workspace.json:exports (scroll)")
    #expect(findings.first?.severity == .error)
  }

  static let arguments: [(String, ExportChoice?)] = [
    ("scroll", ExportChoice("scroll")),
    ("scroll:ink=red,hand=", ExportChoice("scroll", options: ["ink": "red", "hand": ""])),
    ("scroll:ink=a=b", ExportChoice("scroll", options: ["ink": "a=b"])),
    ("", nil), (":ink=red", nil), ("scroll:", nil), ("scroll:ink", nil), ("scroll:=red", nil), ("scroll:ink=red,", nil),
    ("scroll:ink=red,ink=black", nil),
  ]

  @Test("A command line's format", arguments: arguments)
  func argument(_ text: String, _ choice: ExportChoice?) {
    #expect(ExportChoice(argument: text) == choice)
  }
}
