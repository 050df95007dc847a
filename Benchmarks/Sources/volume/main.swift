import KessanModel
import KessanPlugin
import KessanWorkspace
import VolumeArea

/// Tells how long each stage of a run took.
struct StageClock {
  private let started = ContinuousClock.now
  private var last = ContinuousClock.now
  private var current = "Opening"

  /// Ends the stage under way and begins another.
  mutating func begin(_ stage: String) {
    let now = ContinuousClock.now
    print("\(current): \(now - last)")
    last = now
    current = stage
  }

  /// The time since the beginning.
  var total: Swift.Duration { ContinuousClock.now - started }
}

/// Builds a workspace of the volume module as `kessan build` does: `volume WORKSPACE`.
func build(_ folder: String) throws {
  var stages = StageClock()
  let workspace = try Workspace(folder: folder)
  let pipeline = Pipeline(.standard + ExtensionSet([VolumeModule()]))
  let result = pipeline.report(workspace) { stages.begin($0) }
  guard let report = result.report, result.isValid else {
    for finding in result.findings.prefix(10) { print(finding) }
    throw InvalidWorkspace()
  }
  stages.begin("Exporting")
  let output = try pipeline.exports(report, choices: workspace.configuration.exports)
  stages.begin("Writing")
  try ExportFolder("\(folder)/Exports", formats: ExtensionSet.standard.exporters.map(\.name)).replace(by: output.files)
  stages.begin("Ending")
  print("\(report.facts.count) facts in \(stages.total)")
}

/// The generated workspace has findings.
struct InvalidWorkspace: Error {}

try build(CommandLine.arguments.dropFirst().first ?? ".")
