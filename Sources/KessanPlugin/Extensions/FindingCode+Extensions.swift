package import KessanModel

extension FindingFamily {
  /// What is wrong with the extensions of a build, and with what a workspace says of them.
  package static let extensions = FindingFamily(
    "Extensions", [.badExtension, .extensionClash, .unknownSource, .unknownProfile, .fileTooLarge])
}

extension FindingCode {
  package static let badExtension = FindingCode(
    "kessan:badExtension", .error, "An extension of this build has a name that no workspace can write.",
    advice: "Give it a name of ASCII letters, digits and hyphens that begins with a letter, and build again.")

  package static let extensionClash = FindingCode(
    "kessan:extensionClash", .error, "Two extensions of this build have the same name.",
    advice: "Rename one of them, or build without it.")

  package static let unknownSource = FindingCode(
    "kessan:unknownSource", .error, "Workspace.json names a source that this build of Kessan does not have.",
    advice: "Correct the name. kessan extensions lists the sources.")

  package static let unknownProfile = FindingCode(
    "kessan:unknownProfile", .error, "Workspace.json names a profile that this build of Kessan does not have.",
    advice: "Correct the name, or remove the key. kessan extensions lists the profiles.")

  package static let fileTooLarge = FindingCode(
    "kessan:fileTooLarge", .error, "A file is larger than its source reads.", advice: "Divide the file.")
}
