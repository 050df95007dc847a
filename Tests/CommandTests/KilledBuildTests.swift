import Foundation
import Testing

@Suite("Builds that are killed")
struct KilledBuildTests {
  /// Microseconds between the first sight of the staging folder and the signal.
  static let delays: [UInt32] = [
    0, 200, 500, 1000, 2000, 3500, 5000, 7500, 10_000, 15_000, 20_000, 30_000, 50_000, 80_000,
  ]

  static let names = ["Internet Initiative Japan Inc.", "Another Company"]

  @Test("A build killed while it writes leaves the old exports or the new ones, never a mixture")
  func killed() throws {
    try TestWorkspace.copied { workspace in
      var snapshots: [FolderSnapshot] = []
      for name in Self.names {
        try workspace.replace(Self.names[0], with: name)
        #expect(try workspace.kessan("build").ending == "exit 0")
        snapshots.append(try workspace.exports())
      }
      #expect(!snapshots[1].differences(from: snapshots[0]).isEmpty)
      try workspace.write("keep\n", to: "Exports/mine.txt")
      var interrupted = 0
      for (round, delay) in Self.delays.enumerated() {
        let old = snapshots[(round + 1) % 2]
        let new = snapshots[round % 2]
        try workspace.replace(Self.names[(round + 1) % 2], with: Self.names[round % 2])
        try kill(workspace, after: delay)
        let left = try workspace.exports().without("mine.txt")
        #expect(left == old || left == new, "after \(delay) µs: \(left.differences(from: old).count) files changed")
        if try workspace.names().contains(AtomicExportTests.staging) { interrupted += 1 }
        #expect(try workspace.kessan("build").ending == "exit 0")
        let next = try workspace.exports()
        #expect(next.without("mine.txt").differences(from: new) == [])
        #expect(next.text("mine.txt") == "keep\n", "after \(delay) µs")
        #expect(try workspace.names() == ["Data", "Exports", "Workspace.json"])
      }
      #expect(interrupted > 0, "no build was caught while it wrote")
    }
  }

  /// Starts a build and kills it so long after its staging folder appears.
  private func kill(_ workspace: TestWorkspace, after delay: UInt32) throws {
    guard let products = Command.products else { throw Command.Failure(description: "kessan is not built") }
    let run = try CommandRun(products.appending(path: "kessan").path, ["build"], workspace.folder, [:])
    try run.start()
    let staging = workspace.url(AtomicExportTests.staging).path
    while run.isRunning, access(staging, F_OK) != 0 { usleep(20) }
    usleep(delay)
    run.kill()
    _ = try run.wait(60)
  }
}
