import Foundation
import TestRequirements
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

  static let signals = ["KILL", "TERM", "INT", "HUP"]

  /// Where folders take turns: a mount point, and the lower layer of an overlay, which is fresh in every round.
  static let mounts = [
    ("mount --bind w/Exports w/Exports", "umount w/Exports"),
    (
      "mount -t tmpfs tmpfs t; mkdir t/up t/work; mv w low; mkdir w; "
        + "mount -t overlay overlay -o lowerdir=low,upperdir=t/up,workdir=t/work w", "umount w; umount t; rm -rf low"
    ),
  ]

  @Test("A build ended by a signal leaves the old exports or the new ones, and somebody's files", arguments: signals)
  func ended(_ signal: String) throws {
    try expectWhole(signal, hidesNothing: signal != "KILL")
  }

  @Test(
    "Where folders take turns, the build after a killed one brings the old exports back or has the new ones",
    .requires(.privateMounts), arguments: signals.prefix(2), mounts.indices)
  func endedInTurns(_ signal: String, _ place: Int) throws {
    try expectWhole(signal, mount: Self.mounts[place], hidesNothing: signal != "KILL", isMixed: signal == "KILL")
  }

  @Test("A signal that is ignored ends no build")
  func ignored() throws {
    let rounds = try rounds("HUP", start: "trap '' HUP; exec")
    #expect(rounds.allSatisfy { $0 == "0 new new new" }, "\(rounds)")
  }

  /// Ends builds at many moments. The build after a killed one finds errors in the data, and puts right all the same.
  private func expectWhole(
    _ signal: String, mount: (on: String, off: String) = ("true", "true"), hidesNothing: Bool, isMixed: Bool = false
  ) throws {
    let code = ["KILL": 137, "TERM": 143, "INT": 130, "HUP": 129][signal] ?? 0
    let start = "exec env --default-signal=\(signal == "KILL" ? "TERM" : signal)"
    let rounds = try rounds(signal, start: start, mount: mount, isStrict: hidesNothing)
    let whole = ["old", "new"]
    for round in rounds {
      let words = round.split(separator: " ").map(String.init)
      #expect(words.count == 4, "\(round)")
      guard words.count == 4 else { continue }
      #expect(["0", "\(code)"].contains(words[0]), "\(round)")
      #expect(isMixed || whole.contains(words[1]), "\(round)")
      #expect(whole.contains(words[2]), "\(round)")
      #expect(words[3] == "new", "\(round)")
    }
    #expect(rounds.contains { $0.hasPrefix("\(code) ") }, "no build was ended: \(rounds)")
  }

  /// For each moment how a build ended, and what the exports were after it, after one that finds errors, and after one more.
  private func rounds(
    _ signal: String, start: String, mount: (on: String, off: String) = ("true", "true"), isStrict: Bool = true
  ) throws -> [String] {
    let script = """
      set -u
      "$KESSAN" new workspace old >/dev/null && mkdir -p old/Exports/own old/Exports/report t
      echo keep >old/Exports/own/mine; echo keep >old/Exports/report/mine
      cp -R old new; sed -i 's/Example Company/Another Company/' new/Workspace.json
      for x in old new; do "$KESSAN" build --workspace $x >/dev/null; done
      state() {
        for x in old new; do
          if diff -r -x '.Exports.staging*' $1 w/Exports $x/Exports >/dev/null 2>&1; then echo $x; return; fi
        done
        echo mixed
      }
      left() { ls -A w w/Exports | grep -c staging | grep -v '^0$'; }
      for delay in 000 002 004 008 016 040; do
        cp -R old w; \(mount.on); cp new/Workspace.json w
        (\(start) "$KESSAN" build --workspace w >/dev/null 2>&1) & pid=$!
        until compgen -G 'w/.Exports.staging*' >/dev/null || compgen -G 'w/Exports/.Exports.staging*' >/dev/null ||
          ! kill -0 $pid 2>/dev/null; do :; done
        sleep 0.$delay; kill -\(signal) $pid 2>/dev/null; wait $pid 2>/dev/null; code=$?
        first=$(state '\(isStrict ? "" : "-x own -x mine")')
        if [ \(signal) = KILL ]; then
          cp w/Data/results.csv kept; echo 'Nothing,1H25,,1,0,JPY,,,,,,,' >>w/Data/results.csv
          "$KESSAN" build --workspace w >/dev/null; [ $? = 1 ] || echo 'no error found'
          cp kept w/Data/results.csv
        fi
        second=$(state '')$(left)
        "$KESSAN" build --workspace w >/dev/null
        echo "$code $first $second $(state '')$(left)"
        \(mount.off); rm -rf w
      done
      """
    return try TestWorkspace.inTemporaryFolder { folder in
      let command = mount.on == "true" ? script : "unshare -m bash -c '\(script.replacing("'", with: "'\\''"))'"
      let result = try Command.shell(command, in: folder)
      #expect(result.lines.count == 7, "\(result.text)")
      return result.lines.map(String.init).filter { !$0.isEmpty }
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
