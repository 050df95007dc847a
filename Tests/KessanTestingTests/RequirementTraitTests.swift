import TestRequirements
import Testing

@Suite("What a test needs of the machine")
struct RequirementTraitTests {
  private static let absent = Requirement("There is no such tool.") { false }

  @Test("A requirement that is met lets the test run", arguments: [true, false])
  func met(isCI: Bool) async throws {
    try await RequirementTrait(Requirement("") { true }, isCI: isCI).prepare(for: try #require(Test.current))
  }

  @Test("In CI a test without what it needs fails by its name")
  func failsInCI() async throws {
    let test = try #require(Test.current)
    let error = await #expect(throws: UnmetRequirement.self) {
      try await RequirementTrait(Self.absent, isCI: true).prepare(for: test)
    }
    #expect(error?.description == "failsInCI() must run in CI. There is no such tool.")
  }

  @Test("Elsewhere it is skipped: what is thrown is no failure")
  func skippedElsewhere() async throws {
    let test = try #require(Test.current)
    let error = await #expect(throws: (any Error).self) {
      try await RequirementTrait(Self.absent, isCI: false).prepare(for: test)
    }
    // The type is not public; the runner skips a test that throws it.
    #expect(error.map { String(describing: type(of: $0)) } == "SkipInfo")
  }

  @Test("A suite hands it on to each of its tests")
  func recursive() {
    #expect(RequirementTrait(Self.absent, isCI: true).isRecursive)
  }

  static let scripts = ["exit 0": true, "exit 1": false, "kill -9 $$": false, "no-such-command-here": false]

  @Test("A script that ends with 0 meets a requirement, any other end does not", arguments: scripts)
  func shell(script: String, isMet: Bool) {
    #expect(Requirement.shell("", script).isMet == isMet)
  }

  @Test("A path that exists meets a requirement", arguments: [("/", true), ("/no/such/path", false)])
  func path(path: String, isMet: Bool) {
    #expect(Requirement.path("", path).isMet == isMet)
  }
}
