/// The files and folders that are Kessan's in a folder of exports.
struct ExportOwnership {
  let files: Set<String>
  let folders: Set<String>

  /// What the lists in these folders name, and further files.
  ///
  /// - Throws: ``FileFault`` where a list cannot be read.
  init(listedIn trees: [String], and further: some Sequence<String> = []) throws(FileFault) {
    var files = Set(further)
    for tree in trees {
      for (folder, prefix) in [(tree, ""), ("\(tree)/\(ExportFolder.selection)", "\(ExportFolder.selection)/")] {
        guard let manifest = try ExportManifest(in: folder) else { continue }
        files.insert(prefix + ExportManifest.name)
        files.formUnion(manifest.files.map { prefix + $0 })
      }
    }
    files.insert(ExportManifest.name)
    self.files = files
    folders = files.reduce(into: []) { folders, file in
      var folder = FileSystem.parent(of: file)
      while !folder.isEmpty, folders.insert(folder).inserted { folder = FileSystem.parent(of: folder) }
    }
  }

  func owns(_ path: String) -> Bool { files.contains(path) || folders.contains(path) }
}

/// What lies in a folder of exports: the folders that are Kessan's, and what is not.
struct ExportSurvey {
  /// Kessan's folders, relative, the outer ones first.
  private(set) var folders: [String] = []
  /// The files, links and whole folders that are not Kessan's, relative.
  private(set) var foreign: [String] = []

  /// Looks through a folder.
  ///
  /// - Throws: ``FileFault`` where something cannot be looked at.
  init(_ tree: String, _ ownership: ExportOwnership) throws(FileFault) {
    try look(tree, "", ownership)
  }

  /// Those that lie below a folder of Kessan's.
  var nested: [String] { foreign.filter { $0.contains("/") } }

  private mutating func look(_ folder: String, _ prefix: String, _ ownership: ExportOwnership) throws(FileFault) {
    for name in try FileSystem.names(folder) {
      let path = prefix + name
      let isFolder = try FileSystem.kind("\(folder)/\(name)") == .folder
      if isFolder, ownership.folders.contains(path) {
        folders.append(path)
        try look("\(folder)/\(name)", path + "/", ownership)
      } else if isFolder || !ownership.files.contains(path) {
        foreign.append(path)
      }
    }
  }
}
