import KessanModel

/// Writes a package that adds to Kessan.
struct PluginScaffold {
  private let templates: PluginTemplates

  /// Checks the name and the place of Kessan.
  ///
  /// - Throws: ``Finding`` where one of them cannot be used.
  init(name: String, kessan: String) throws(Finding) {
    try AreaName.check(name)
    guard !kessan.isEmpty, kessan.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0 != "\"" && $0 != "\\" }) else {
      throw FileScaffold.failure(
        "--kessan", "\"\(kessan)\" cannot be the place of Kessan in a manifest.",
        hint: "Write a folder such as ../kessan, or the address of a repository.")
    }
    let isAddress = kessan.contains("://") || kessan.hasPrefix("git@")
    templates = PluginTemplates(
      name: name,
      kessan: isAddress
        ? ".package(url: \"\(kessan)\", from: \"\(Version.number)\")"
        : ".package(name: \"kessan\", path: \"\(kessan)\")")
  }

  /// Makes the folder with its files and gives their paths.
  ///
  /// - Throws: ``Finding`` where a file exists already or cannot be written.
  func write(_ folder: String) throws(Finding) -> [String] {
    try FileScaffold.write(templates.files.map { ("\(folder)/\($0.path)", $0.text) })
  }
}
