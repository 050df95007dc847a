import KessanBytes
import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanSources

/// A folder with a `Workspace.json` and its data, or the same in memory.
public struct Workspace: Sendable {
  private enum Storage: Sendable {
    case folder(String)
    case memory([String: [UInt8]])
  }

  private let storage: Storage
  public let configuration: WorkspaceConfiguration

  /// Opens a workspace.
  ///
  /// - Throws: ``WorkspaceFault`` where the workspace file is missing or cannot be understood.
  public init(folder: String) throws(WorkspaceFault) {
    let path = "\(folder)/\(WorkspaceConfiguration.fileName)"
    let bytes: [UInt8]
    do {
      bytes = try ByteInput.contents(of: path, limit: WorkspaceConfiguration.largestFile)
    } catch {
      throw WorkspaceFault(
        Finding(
          .unreadableFile, .init(file: path), "The workspace file cannot be read: \(error).",
          hint: "Name a workspace by --workspace, or make one: kessan new workspace DIR."))
    }
    configuration = try WorkspaceConfiguration(json: bytes)
    storage = .folder(folder)
  }

  /// A workspace whose data files are given by name: for tests, and for programs that make their data.
  public init(configuration: WorkspaceConfiguration, files: [String: [UInt8]]) {
    self.configuration = configuration
    storage = .memory(files)
  }

  private func input(_ file: String) throws(ByteInputError) -> ByteInput {
    switch storage {
    case .folder(let folder): return try ByteInput(path: "\(folder)/\(file)")
    case .memory(let files):
      guard let bytes = files[file] else { throw ByteInputError.missing }
      return ByteInput(bytes)
    }
  }

  /// Reads the fact files of the workspace, each through the source that it names.
  func facts(_ taxonomy: Taxonomy, _ sources: [any FactSource]) -> SourcedFacts {
    var sourced = SourcedFacts()
    let findings = forEachFile(of: configuration.data.map(\.file), listed: "data") { input, index in
      let choice = configuration.data[index]
      do throws(Finding) {
        try choice.source(among: sources).read(
          SourceInput(
            input, file: choice.file, options: choice.options, taxonomy: taxonomy,
            calendar: configuration.header.calendar),
          into: &sourced)
      } catch {
        sourced.findings.append(error)
      }
      return sourced.findings.count
    }
    sourced.findings += findings
    return sourced
  }

  /// Reads the commentary files of the workspace.
  func commentary(_ taxonomy: Taxonomy) -> SourcedCommentary {
    var sourced = SourcedCommentary()
    let source = CommentarySource(taxonomy: taxonomy, calendar: configuration.header.calendar)
    let findings = forEachFile(of: configuration.commentary, listed: "commentary") { input, index in
      source.read(input, file: configuration.commentary[index], into: &sourced)
      return sourced.findings.count
    }
    sourced.findings += findings
    return sourced
  }

  /// The most findings on the files of one list, after which no further file is read.
  static let mostFindings = 2000

  /// Opens files in turn; those that are listed twice, under whatever path, or cannot be opened are findings.
  ///
  /// - Parameter body: Reads the file with this index in the list and says how many findings there are so far.
  private func forEachFile(
    of files: [String], listed list: String, _ body: (consuming ByteInput, Int) -> Int
  ) -> [Finding] {
    var findings = CappedFindings()
    var paths: Set<String> = []
    var opened: [FileIdentity: String] = [:]
    func location(of entry: String) -> Finding.Location {
      Finding.Location(
        file: WorkspaceConfiguration.fileName, line: configuration.lines.line(of: entry, in: list), column: list)
    }
    func duplicate(_ file: String, _ message: String) -> Finding {
      Finding(.duplicateFile, location(of: file), message, hint: "Name each file once.")
    }
    for (place, file) in files.enumerated() {
      guard paths.insert(file).inserted else {
        findings.add(duplicate(file, "The file \(file) is listed twice."))
        continue
      }
      do {
        let input = try input(file)
        if let identity = input.identity, let other = opened.updateValue(file, forKey: identity) {
          findings.add(duplicate(file, "\(other) and \(file) are the same file."))
          opened[identity] = other
          continue
        }
        guard body(input, place) > Self.mostFindings, place + 1 < files.count else { continue }
        findings.add(
          Finding(
            .tooManyFindings, location(of: file),
            "Reading stopped after \(file), with more than \(Self.mostFindings) findings; \(files.count - place - 1) further files are not read.",
            hint: "Mend these first; the other files are read then."))
        break
      } catch {
        findings.add(
          Finding(
            .unreadableFile, .init(file: file), "The file cannot be read: \(error).",
            hint: "Check the list \(list) in Workspace.json, and that the file may be read."))
      }
    }
    return findings.findings
  }
}
