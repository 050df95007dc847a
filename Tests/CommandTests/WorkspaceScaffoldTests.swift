import Foundation
import Testing

@Suite("kessan new workspace")
struct WorkspaceScaffoldTests {
  static let names = [
    "q", "決", "x/y", "a/b/c/", "ix", "utr", "nonnum", "-", "it's", "acme", "決算", "with blanks", "ref", "link",
    "xmlfiles", "café", "2016", "a-very-long-name-for-a-company",
  ]

  @Test("The new workspace builds at once, whatever its folder is called", arguments: names)
  func buildsAtOnce(_ name: String) throws {
    try TestWorkspace.inTemporaryFolder { folder in
      let made = try Command.kessan(["new", "workspace", "--", name], in: folder)
      #expect(made.ending == "exit 0", "\(made.text)")
      let workspace = TestWorkspace(folder: folder.appending(path: name))
      #expect(try workspace.names() == [".gitignore", "Data", "Workspace.json"])
      let build = try Command.kessan(["build", "--json", "--workspace", name], in: folder)
      #expect(build.ending == "exit 0", "\(build.output.prefix(500))")
      let output = try build.json(BuildOutput.self)
      #expect(output.findings.allSatisfy { $0.severity == "note" })
      #expect(output.claims == ["consistent": 4])
      #expect(!output.sections.isEmpty)
    }
  }

  /// Writes the modules and data of Tests/Fixtures/OtherCompany into a new workspace: every concept of the modules that
  /// serve any company.
  private static let everyConcept = """
    import json, shutil, sys
    fixture = sys.argv[1]
    shutil.rmtree("Data")
    shutil.copytree(fixture + "/Data", "Data")
    theirs = json.load(open(fixture + "/Workspace.json"))
    ours = json.load(open("Workspace.json"))
    for key in ["modules", "data", "exports"]:
        ours[key] = theirs[key]
    del ours["commentary"]
    json.dump(ours, open("Workspace.json", "w"))
    """

  /// Prints every word of the reference company, of its services and segments that a file of Exports holds, those inside
  /// archives included, and how many files there were.
  private static let foreignWords = """
    import base64, io, os, re, zipfile
    words = ["iij", "internet initiative", "インターネットイニシアティブ", "当社", "omnibus", "gio p2", "docomo", "ドコモ", "japan post",
             "mvne", "plan 2016", "atm operation", "atm運営", "wan services", "systems construction", "fy2016", "37740"]
    files = 0
    def search(path, data):
        global files
        files += 1
        if data[:2] == b"PK":
            archive = zipfile.ZipFile(io.BytesIO(data))
            for name in archive.namelist():
                search(path + "/" + name, archive.read(name))
            return
        data = re.sub(rb"base64,([A-Za-z0-9+/=]+)", lambda match: base64.b64decode(match.group(1)), data)
        text = data.decode("utf-8", "replace").lower()
        for word in words:
            if word in text:
                print(path, "holds", word)
    for folder, _, names in sorted(os.walk("Exports")):
        for name in names:
            if "schema" not in folder:
                search(os.path.join(folder, name), open(os.path.join(folder, name), "rb").read())
    print("many files" if files > 150 else files)
    """

  @Test("With every concept of the modules that serve any company it speaks of no other company in any file")
  func speaksOfItself() throws {
    let repository = try #require(Command.repository)
    try TestWorkspace.inTemporaryFolder { folder in
      #expect(try Command.kessan(["new", "workspace", "acme"], in: folder).ending == "exit 0")
      let workspace = TestWorkspace(folder: folder.appending(path: "acme"))
      let fixture = repository.appending(path: "Tests/Fixtures/OtherCompany").path
      try workspace.write(Self.everyConcept, to: "change.py")
      let changed = try Command.shell("python3 change.py '\(fixture)'", in: workspace.folder)
      #expect(changed.ending == "exit 0", "\(changed.text)")
      let build = try workspace.kessan("build")
      #expect(build.ending == "exit 0", "\(build.text)")
      try workspace.write(Self.foreignWords, to: "search.py")
      #expect(try Command.shell("python3 search.py", in: workspace.folder).text == "many files\n")
      let labels = try workspace.exports().text("filing/acme-2025-11-10-lab-en.xml") ?? ""
      #expect(labels.contains("Net income (loss) attributable to Example Company<"))
      #expect(labels.contains("Total Example Company shareholders' equity<"))
    }
  }

  static let emptyPaths = [
    ["new", "workspace", ""], ["build", "--workspace", ""], ["facts", "--workspace", ""],
    ["tie-out", "--workspace", ""],
    ["new", "module", "Retail", "--package", ""],
  ]

  @Test("An empty path is refused before anything is read or written", arguments: emptyPaths)
  func emptyPath(_ arguments: [String]) throws {
    try TestWorkspace.inTemporaryFolder { folder in
      let result = try Command.kessan(arguments, in: folder)
      #expect(result.ending == "exit 2" && result.output.isEmpty)
      #expect(result.errors.contains("the path is empty. Write . for the current folder."), "\(result.errors)")
      #expect(try TestWorkspace(folder: folder).names().isEmpty)
    }
  }

  @Test("A second call refuses and touches nothing")
  func refusesTwice() throws {
    try TestWorkspace.inTemporaryFolder { folder in
      #expect(try Command.kessan(["new", "workspace", "acme"], in: folder).ending == "exit 0")
      let workspace = TestWorkspace(folder: folder.appending(path: "acme"))
      try workspace.replace("Example Company", with: "My Company")
      let before = try FolderSnapshot(folder)
      let again = try Command.kessan(["new", "workspace", "acme"], in: folder)
      #expect(again.ending == "exit 2")
      #expect(again.output.contains("kessan:cannotScaffold  acme/Workspace.json"))
      #expect(try FolderSnapshot(folder) == before)
    }
  }

  @Test("Where a folder cannot be made, nothing half-made stays")
  func nothingHalfMade() throws {
    try TestWorkspace.inTemporaryFolder { folder in
      let workspace = TestWorkspace(folder: folder.appending(path: "acme"))
      try FileManager.default.createDirectory(at: workspace.folder, withIntermediateDirectories: true)
      try workspace.write("a file where a folder must be", to: "Data")
      let before = try FolderSnapshot(folder)
      let result = try Command.kessan(["new", "workspace", "acme"], in: folder)
      #expect(result.ending == "exit 2")
      #expect(try FolderSnapshot(folder) == before)
    }
  }
}
