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

  /// What is locked, from the folder itself to one that Kessan wrote.
  static let locked = ["Exports", "Exports/sections"]

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

  /// Where `Exports` cannot be exchanged in one step: how that comes, and what the warning says of it. `$W` is the
  /// workspace.
  static let obstacles: [(name: String, script: String, reason: String)] = [
    ("bind mount", "mount --bind $W/Exports $W/Exports", "something is mounted at"),
    (
      "own file system",
      "mkdir t; mount -t tmpfs tmpfs t; cp -R $W/Exports/. t; rm -rf $W/Exports; mkdir $W/Exports; mount --bind t $W/Exports",
      "something is mounted at"
    ),
    (
      "lower layer",
      "mount -t tmpfs tmpfs t; mkdir t/up t/work; mv $W low; mkdir $W; "
        + "mount -t overlay overlay -o lowerdir=low,upperdir=t/up,workdir=t/work $W",
      "Invalid cross-device link"
    ),
    ("mount of somebody's folder", "mount --bind $W/Exports/own $W/Exports/own", "something is mounted at"),
  ]

  @Test(
    "Where exports cannot change places in one step they do in several, and the build says so",
    .requires(.privateMounts), arguments: obstacles.indices)
  func severalSteps(_ place: Int) throws {
    let obstacle = Self.obstacles[place]
    try TestWorkspace.copied(named: "w", exports: true) { workspace in
      let names = ["Exports/own/deep", "Exports/report/mine"]
      for name in names { try workspace.makeFolder(name) }
      for name in names { try workspace.write("keep\n", to: "\(name)/file") }
      let script = """
        set -e; W=w; mkdir t
        { \(obstacle.script); } || { echo "cannot: \(obstacle.name)"; exit 9; }
        for try in 1 2; do
          sed -i 's/Internet Initiative Japan Inc\\./Another Company/' $W/Workspace.json
          "$KESSAN" build --workspace $W
          cat $W/Exports/own/deep/file $W/Exports/report/mine/file
          grep -l 'Another Company' $W/Exports/filing/*-2016-11-08.xml
          ls -A $W; ls -A $W/Exports
        done
        """
      let parent = workspace.folder.deletingLastPathComponent()
      let result = try Command.shell(
        "unshare -m bash -c '\(script.replacing("'", with: "'\\''"))'", in: parent)
      #expect(result.ending == "exit 0", "\(obstacle.name): \(result.text)")
      let lines = result.lines.map(String.init)
      #expect(lines.count { $0.contains("kessan:exportsInSteps") } == 2, "\(result.text)")
      #expect(lines.count { $0.contains("they were not exchanged in one step, because") } == 2)
      #expect(result.output.contains(obstacle.reason), "\(obstacle.name): \(result.text)")
      #expect(lines.count { $0 == "keep" } == 4)
      #expect(lines.count { $0.hasSuffix("Exports/filing/iij-2016-11-08.xml") } == 2)
      #expect(lines.contains { $0.hasPrefix("VALID  0 errors, 1 warning,") })
      #expect(!lines.contains { $0.hasPrefix(".Exports") || $0.hasPrefix(".selection") }, "\(result.text)")
    }
  }

  @Test("A mount in a folder of a format is refused by its name", .requires(.privateMounts))
  func mountInFormat() throws {
    try TestWorkspace.copied(named: "w", exports: true) { workspace in
      let before = try workspace.exports()
      let script = "mount --bind Exports/report Exports/report; \"$KESSAN\" build"
      let result = try Command.shell(
        "unshare -m bash -c '\(script)'", in: workspace.folder)
      #expect(result.ending == "exit 2")
      #expect(result.output.contains("Something is mounted at \(workspace.url("Exports/report").path), which"))
      #expect(try workspace.exports().differences(from: before) == [])
      #expect(try workspace.names() == ["Data", "Exports", "Workspace.json"])
    }
  }

  @Test("A locked folder that is not Kessan's stays where it is, and the build goes on", .requires(.otherUsers))
  func lockedForeignFolder() throws {
    try TestWorkspace.copied(exports: true) { workspace in
      try workspace.replace("Internet Initiative Japan Inc.", with: "Another Company")
      try workspace.makeFolder("Exports/mine")
      try workspace.write("keep\n", to: "Exports/mine/file")
      let result = try Command.shell(
        """
        cp "$KESSAN" kessan; chmod -R a+rX . ; chmod a+rx kessan ..; chown -R 65534 .; chown 0 Exports/mine
        setpriv --reuid=65534 --clear-groups ./kessan build; code=$?
        rm kessan; exit $code
        """, in: workspace.folder)
      #expect(result.ending == "exit 0", "\(result.text)")
      #expect(result.output.contains("kessan:exportsInSteps"))
      #expect(result.output.contains("Exports/mine: Permission denied"))
      let after = try workspace.exports()
      #expect(after.text("mine/file") == "keep\n")
      #expect(after.text("filing/iij-2016-11-08.xml")?.contains("Another Company") == true)
      #expect(try workspace.names() == ["Data", "Exports", "Workspace.json"])
    }
  }

  @Test(
    "Old files that cannot be removed are said, the exports are new, and the next build goes on",
    .requires(.otherUsers))
  func pinnedFiles() throws {
    try TestWorkspace.copied(exports: true) { workspace in
      try workspace.replace("Internet Initiative Japan Inc.", with: "Another Company")
      let result = try Command.shell(
        """
        cp "$KESSAN" kessan; chmod -R a+rX . ; chmod a+rx kessan ..; chown -R 65534 .
        chown 0 Exports/filing Exports/filing/*; chmod 1777 Exports/filing
        for try in 1 2; do
          setpriv --reuid=65534 --clear-groups ./kessan build; echo "exit $?"
        done
        chown -R 65534 .
        setpriv --reuid=65534 --clear-groups ./kessan build; echo "exit $?"; rm kessan
        """, in: workspace.folder)
      #expect(result.lines.filter { $0.hasPrefix("exit") } == ["exit 0", "exit 0", "exit 0"], "\(result.text)")
      #expect(result.lines.count { $0.contains("kessan:leftExports") } == 2)
      #expect(result.lines.count { $0.contains("The exports are complete. But files of ") } == 2)
      #expect(!result.output.contains("nothing there was changed"))
      #expect(try workspace.names() == ["Data", "Exports", "Workspace.json"])
      #expect(try workspace.exports().text("filing/iij-2016-11-08.xml")?.contains("Another Company") == true)
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
      try workspace.write("binary\n", to: "Exports/report/notes.docx")
      #expect(try workspace.kessan("build", "--format", "report").ending == "exit 0")
      let after = try workspace.exports()
      #expect(after.text("mine/deep/file.txt") == "keep\n")
      #expect(after.text(".hidden") == "keep too\n")
      #expect(after.text("report/notes.docx") == "binary\n")
      #expect(after.items["sections"] == nil)
      #expect(try workspace.names() == ["Data", "Exports", "Workspace.json"])
      let again = try workspace.kessan("build", "--json").json(BuildOutput.self)
      let found = again.findings.filter { $0.code == "kessan:foreignFile" }
      #expect(found.map(\.severity) == ["note"])
      #expect(found.first?.file?.hasSuffix("/Exports/report/notes.docx") == true)
    }
  }

  @Test("What a killed run left behind is cleared away, and foreign files in it come back")
  func recovery() throws {
    try TestWorkspace.copied(exports: true) { workspace in
      let before = try workspace.exports()
      try workspace.makeFolder("\(Self.staging)/new/filing")
      try workspace.makeFolder("\(Self.staging)/ready")
      try workspace.write("half", to: "\(Self.staging)/new/filing/half.xml")
      try workspace.write("keep\n", to: "\(Self.staging)/ready/mine.txt")
      try workspace.makeFolder("Exports/.selection.staging/new/filing")
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
          { "$KESSAN" build >$i.full; echo "full $?" >>codes; } &
          { "$KESSAN" build --section II-3 >$i.selection; echo "selection $?" >>codes; } &
        done
        wait
        for i in *.full *.selection; do grep -q '^VALID' $i || grep -h -A1 unwritableExports $i | tail -1; done | sort | uniq
        cat codes
        rm -f *.full *.selection codes
        """
      let result = try Command.shell(script, in: workspace.folder)
      var endings = result.lines.map(String.init).filter { !$0.isEmpty }
      // Those that did not come to write say why, and nothing else went wrong.
      if endings.first?.hasPrefix(" ") == true {
        #expect(endings.removeFirst() == "         Another kessan is writing exports here.")
      }
      #expect(endings.count == 12)
      #expect(Set(endings).isSubset(of: ["full 0", "full 2", "selection 0", "selection 2"]), "\(result.text)")
      #expect(endings.contains { $0.hasSuffix(" 0") }, "\(result.text)")
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
