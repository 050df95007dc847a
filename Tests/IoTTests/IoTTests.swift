import IoT
import KessanTesting
import Testing

@Suite("IoT")
struct IoTTests {
  @Test("The module keeps the contract of modules")
  func contract() {
    #expect(ModuleContract.violations(of: IoTModule()) == [])
  }

  @Test("The section is the commentary of the workspace, as the golden shows it")
  func sections() throws {
    let report = try SampleReport(
      modules: [IoTModule()], facts: "concept,period,printed,scale,unit\nRevenues,1H16,10,6,JPY\n",
      commentary: "# I-2-iot\n\n- Services of the internet of things are launched in Nov. 2016.\n")
    #expect(Golden.difference(of: report.sectionText, from: "IoT.txt", beside: #filePath) == nil)
  }

  @Test("Without commentary there is no section")
  func silence() throws {
    let report = try SampleReport(
      modules: [IoTModule()], facts: "concept,period,printed,scale,unit\nRevenues,1H16,10,6,JPY\n")
    #expect(report.report.sections.isEmpty)
  }
}
