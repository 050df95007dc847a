import Foundation
import TestRequirements
import Testing

@Suite("Exports are written all or none")
struct AtomicExportTests {
  static let staging = ".Exports.staging"

  @Test("A file in place of the folder stays what it is")
  func fileInPlace() throws {
    try TestWorkspace.copied { workspace in
      try workspace.write("not yours\n", to: "Exports")
      let result = try workspace.kessan("build", "--json")
      #expect(result.ending == "exit 2")
      #expect(try result.json(BuildOutput.self).findings.contains { $0.code == "kessan:unwritableExports" })
      #expect(try String(contentsOf: workspace.url("Exports"), encoding: .utf8) == "not yours\n")
      #expect(try workspace.names() == ["Data", "Exports", "Workspace.json"])
    }
  }

  @Test("A folder that cannot be written to is named in the finding", .requires(.readOnlySystemFolder))
  func unwritableFolder() throws {
    try TestWorkspace.copied { workspace in
      try FileManager.default.createSymbolicLink(
        atPath: workspace.url("Exports").path, withDestinationPath: "/proc/sys/kernel")
      let result = try workspace.kessan("build")
      #expect(result.ending == "exit 2")
      #expect(result.output.contains("error    kessan:unwritableExports  /proc/sys/kernel"))
      #expect(try workspace.names() == ["Data", "Exports", "Workspace.json"])
    }
  }

  /// What is locked, from the folder itself to one that Kessan wrote, and one that is not Kessan's.
  static let locked = ["Exports", "Exports/sections", "Exports/mine"]

  @Test("Locked exports stay as they are, foreign files and all", .requires(.otherUsers), arguments: locked)
  func lockedFolder(_ folder: String) throws {
    try TestWorkspace.copied(exports: true) { workspace in
      try workspace.replace("Internet Initiative Japan Inc.", with: "Another Company")
      try workspace.makeFolder("Exports/mine")
      try workspace.write("keep\n", to: "Exports/mine.txt")
      let before = try workspace.exports()
      let result = try Command.shell(
        """
        cp "$KESSAN" kessan; chmod -R a+rX . ; chmod a+rx kessan ..; chown -R 65534 .; chown 0 \(folder)
        chmod 755 \(folder); setpriv --reuid=65534 --clear-groups ./kessan build; code=$?
        rm kessan; exit $code
        """, in: workspace.folder)
      #expect(try workspace.exports().differences(from: before) == [], "\(result.text)")
      #expect(try workspace.names() == ["Data", "Exports", "Workspace.json"])
      #expect(result.ending == "exit 2")
      #expect(result.output.contains("kessan:unwritableExports"))
    }
  }

  @Test("A full disk leaves the exports of before and no staging folder", .requires(.privateMounts))
  func fullDisk() throws {
    try TestWorkspace.copied(exports: true) { workspace in
      let script = """
        set -e
        room=$(( $(du -sk Workspace.json Data Exports | awk '{ sum += $1 } END { print sum }') + 300 ))
        mkdir small && mount -t tmpfs -o size=${room}k tmpfs small && cp -R Workspace.json Data Exports small
        "$KESSAN" build --workspace small >small/log || echo "exit $?"
        grep -o 'kessan:unwritableExports' small/log
        diff -r Exports small/Exports && ls -A small
        """
      let result = try Command.shell(
        "unshare -m bash -c '\(script.replacing("'", with: "'\\''"))'", in: workspace.folder)
      #expect(result.lines.prefix(2) == ["exit 2", "kessan:unwritableExports"], "\(result.text)")
      #expect(result.lines.dropFirst(2) == ["Data", "Exports", "Workspace.json", "log", ""], "\(result.text)")
    }
  }

  /// How the signal for too large a file is met: it ends the run, or it is ignored and writing fails.
  static let limits = [
    "exec $(env --default-signal=XFSZ true && echo env --default-signal=XFSZ)", "trap '' XFSZ; exec",
  ]

  @Test("A limit on file size, as a signal or as an error, leaves the exports of before", arguments: limits)
  func fileSizeLimit(_ limit: String) throws {
    try TestWorkspace.copied(exports: true) { workspace in
      try workspace.replace("Internet Initiative Japan Inc.", with: "Another Company")
      let before = try workspace.exports()
      let result = try Command.shell("ulimit -f 16; \(limit) \"$KESSAN\" build", in: workspace.folder)
      #expect(result.ending == "exit 2")
      #expect(result.output.contains("kessan:unwritableExports"))
      #expect(try workspace.exports().differences(from: before) == [])
      #expect(try workspace.names() == ["Data", "Exports", "Workspace.json"])
      #expect(try workspace.kessan("build").ending == "exit 0")
      #expect(try workspace.names() == ["Data", "Exports", "Workspace.json"])
      #expect(try !workspace.exports().differences(from: before).isEmpty)
    }
  }

  @Test("Foreign files survive a build; what Kessan wrote before and writes no longer goes")
  func foreignFiles() throws {
    try TestWorkspace.copied(exports: true) { workspace in
      try workspace.makeFolder("Exports/mine/deep")
      try workspace.write("keep\n", to: "Exports/mine/deep/file.txt")
      try workspace.write("keep too\n", to: "Exports/.hidden")
      try workspace.write("<old/>\n", to: "Exports/sections/Old.xml")
      #expect(try workspace.kessan("build").ending == "exit 0")
      let after = try workspace.exports()
      #expect(after.text("mine/deep/file.txt") == "keep\n")
      #expect(after.text(".hidden") == "keep too\n")
      #expect(after.items["sections/Old.xml"] == nil)
      #expect(try workspace.names() == ["Data", "Exports", "Workspace.json"])
    }
  }

  @Test("What a killed run left behind is cleared away, and foreign files in it come back")
  func recovery() throws {
    try TestWorkspace.copied(exports: true) { workspace in
      let before = try workspace.exports()
      try workspace.makeFolder("\(Self.staging)/filing")
      try workspace.write("half", to: "\(Self.staging)/filing/half.xml")
      try workspace.write("keep\n", to: "\(Self.staging)/mine.txt")
      try workspace.makeFolder("Exports/.selection.staging/filing")
      #expect(try workspace.kessan("build").ending == "exit 0")
      let after = try workspace.exports()
      #expect(after.text("mine.txt") == "keep\n")
      #expect(after.without("mine.txt").differences(from: before) == [])
      #expect(try workspace.names() == ["Data", "Exports", "Workspace.json"])
    }
  }

  @Test("A selection is written beside the full exports, which stay")
  func selection() throws {
    try TestWorkspace.copied(exports: true) { workspace in
      let before = try workspace.exports()
      let result = try workspace.kessan("build", "--section", "II-3", "--section", "I-2-cdn", "--json")
      #expect(try result.json(BuildOutput.self).sections == ["II-3", "I-2-cdn"])
      let after = try workspace.exports()
      #expect(after.without("selection").differences(from: before) == [])
      #expect(after.paths.filter { $0.hasPrefix("selection/sections/") && $0.hasSuffix("-cdn.xml") }.count == 1)
      #expect(after.paths.contains("selection/sections/Consolidated/II-3.xml"))
      #expect(!after.paths.contains("selection/sections/Consolidated/II-1.xml"))
      #expect(after.items["selection/sections/Mobile.xml"] == nil)
      #expect(!after.paths.contains { $0.contains("staging") })
    }
  }

  @Test("Builds at the same time write all or none each, selections among them")
  func severalAtOnce() throws {
    try TestWorkspace.copied(exports: true) { workspace in
      let before = try workspace.exports()
      let script = """
        for i in 1 2 3 4 5 6; do
          "$KESSAN" build --json >$i.json & "$KESSAN" build --section II-3 >/dev/null &
        done
        wait
        rm -f ?.json
        """
      _ = try Command.shell(script, in: workspace.folder)
      let after = try workspace.exports()
      #expect(after.without("selection").differences(from: before) == [])
      #expect(try workspace.names() == ["Data", "Exports", "Workspace.json"])
    }
  }

  @Test("A build that finds the workspace locked says so and writes nothing", .requires(.folderLocks))
  func lockedByAnother() throws {
    try TestWorkspace.copied { workspace in
      for arguments in ["", "--section II-3"] {
        let result = try Command.shell("flock . \"$KESSAN\" build \(arguments)", in: workspace.folder)
        #expect(result.ending == "exit 2")
        #expect(result.output.contains("Another kessan is writing exports here."))
      }
      #expect(try workspace.names() == ["Data", "Workspace.json"])
    }
  }

  @Test("A link to a folder elsewhere stays a link, and the folder is written")
  func symbolicLink() throws {
    try TestWorkspace.copied { workspace in
      try workspace.makeFolder("elsewhere/out")
      try FileManager.default.createSymbolicLink(
        atPath: workspace.url("Exports").path, withDestinationPath: "elsewhere/out")
      #expect(try workspace.kessan("build").ending == "exit 0")
      #expect(try FolderSnapshot(workspace.folder).items["Exports"] == .link("elsewhere/out"))
      let written = try FolderSnapshot(workspace.url("elsewhere"))
      #expect(written.items["out/filing/iij-2016-11-08.xml"] != nil)
      #expect(written.paths.filter { !$0.contains("/") } == ["out"])
    }
  }
}
