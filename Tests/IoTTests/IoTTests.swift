import IoT
import KessanPlugin
import KessanTesting
import Testing

@Suite("IoT")
struct IoTTests {
  @Test("The module keeps the contract of modules")
  func contract() {
    #expect(ModuleContract.violations(of: IoTModule()) == [])
  }

  @Test("The section shows milestones and the commentary of the workspace, as the golden shows it")
  func sections() throws {
    let report = try SampleReport(
      modules: [IoTModule()], facts: Self.facts,
      commentary: "# I-2-iot\n\n- Services of the internet of things are launched in Nov. 2016.\n")
    #expect(Golden.difference(of: report.sectionText, from: "IoT.txt", beside: #filePath) == nil)
  }

  @Test("Without milestones and commentary there is no section")
  func silence() throws {
    let report = try SampleReport(
      modules: [IoTModule()], facts: "concept,period,printed,scale,unit\nRevenues,1H16,10,6,JPY\n")
    #expect(report.report.sections.isEmpty)
  }

  private static let facts = """
    concept,period,dimensions,value,slide,language
    Milestone,1H16,Area=IoT; Event=Smart meter trial launch,Sep. 2016,I-2,en
    Milestone,1H16,Area=IoT; Event=Smart meter service start,Apr. 2017,I-2,en
    """
}
