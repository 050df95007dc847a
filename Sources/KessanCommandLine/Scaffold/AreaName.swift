import KessanModel

/// Names that a business area can have: they become targets, types and parts of ids.
enum AreaName {
  private static let taken: Set<String> = [
    "Foundation", "Swift", "Testing", "BigInt", "ArgumentParser", "Registry", "Finance", "Scenario",
  ]

  /// - Throws: ``Finding`` where a name cannot be that of an area.
  static func check(_ name: String) throws(Finding) {
    guard let first = name.unicodeScalars.first, ("A"..."Z").contains(first), QName.isElementName(name),
      name.utf8.allSatisfy({ $0 != 0x2D && $0 != 0x2E && $0 != 0x5F }), name.utf8.count <= 40
    else {
      throw FileScaffold.failure(
        name, "\"\(name)\" cannot be the name of an area.",
        hint: "Use ASCII letters and digits, and begin with a capital letter: Retail.")
    }
    guard !taken.contains(name), !name.hasPrefix("Kessan"), !name.hasPrefix("CLib"), !name.hasSuffix("Plugin"),
      !name.hasSuffix("Tests")
    else {
      throw FileScaffold.failure(
        name, "The name \(name) is already used by Kessan or a library.", hint: "Choose another name.")
    }
  }
}
