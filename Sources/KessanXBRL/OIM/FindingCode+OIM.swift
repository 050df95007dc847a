package import KessanModel

extension FindingFamily {
  /// What cannot be written as xBRL-JSON and xBRL-CSV.
  package static let openInformationModel = FindingFamily("xBRL-JSON and xBRL-CSV", [.invalidSQName])
}

extension FindingCode {
  package static let invalidSQName = FindingCode(
    "oimce:invalidSQName", .error, source: "Open Information Model 1.0",
    "The identifier of the entity holds a blank, which xBRL-JSON and xBRL-CSV cannot write.",
    advice: "Write entity.identifier in Workspace.json without blanks, or leave these formats out of \"exports\".")
}
