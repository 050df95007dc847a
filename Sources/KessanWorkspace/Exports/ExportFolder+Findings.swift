import KessanDisclosure
import KessanModel

extension ExportFolder {
  static let moveItAway = "Move it away, or give it another name; nothing was changed."

  func failure(_ message: String, hint: String? = nil) -> Finding {
    Finding(
      .unwritableExports, .init(file: path), message,
      hint: hint ?? "Check the space on the disk and the rights of the folder; nothing there was changed.")
  }

  /// Exports that are neither those of before nor the new ones.
  func failure(_ stuck: ExportExchange.Stuck) -> Finding {
    failure(
      "The exports cannot be written: \(stuck.reason). What it had moved could not be moved back: \(stuck.obstacle).",
      hint:
        "The exports are not whole. Remove what is in the way, and run kessan build again: it first brings back those "
        + "of before from the folder .\(name).staging.")
  }

  var interrupted: Finding {
    Finding(
      .interrupted, .init(file: path), "The run was interrupted.",
      hint: "Build again; nothing was changed.")
  }

  /// What a way could not promise; nothing where it kept all.
  func notices(_ way: ExportExchange.Way) -> [Finding] {
    switch way {
    case .oneStep: []
    case .twoSteps:
      [
        inSteps(
          "its file system cannot exchange folders", "the old exports were moved away before the new ones came in",
          "there were none", hint: "On a local disk exports are exchanged in one step.")
      ]
    case .inTurns(let obstacle): [inTurns(obstacle)]
    }
  }

  private func inTurns(_ obstacle: ExportExchange.Obstacle) -> Finding {
    let (reason, hint) =
      switch obstacle {
      case .mount(let path):
        ("something is mounted at \(path)", "Mount the workspace instead, and exports are exchanged in one step.")
      case .foreign(let reason):
        ("something that is not Kessan's cannot be moved along (\(reason))", "Keep files of your own elsewhere.")
      case .fileSystem(let reason):
        (
          "it cannot be moved (\(reason))",
          "If it is part of a container's image, remove it once and build again; later builds exchange it in one step."
        )
      }
    return inSteps(
      reason, "the folders in it were replaced one after the other", "some were new and some were old", hint: hint)
  }

  private func inSteps(_ reason: String, _ steps: String, _ moment: String, hint: String) -> Finding {
    Finding(
      .exportsInSteps, .init(file: path),
      "The new exports are complete, but they were not exchanged in one step, because \(reason): \(steps). For a moment "
        + "\(moment). If a build is killed in that moment, the next kessan build brings the old exports back.",
      hint: hint)
  }

  func foreignFiles(_ first: String, _ count: Int, isListed: Bool) -> Finding {
    let others = count > 1 ? " and \(count - 1) more" : ""
    let kept = count > 1 ? "were not written by Kessan and are kept" : "was not written by Kessan and is kept"
    return Finding(
      .foreignFile, isListed ? .note : .warning, .init(file: "\(path)/\(first)"),
      "\(path)/\(first)\(others) \(kept).",
      hint: isListed
        ? "Keep files of your own outside of the folders of formats."
        : "There was no list of Kessan's files here. Remove those that an earlier Kessan wrote.")
  }

  func leftOver(_ staging: StagingFolder, _ whose: String, _ error: any Error) -> Finding {
    Finding(
      .leftExports, .init(file: staging.path),
      "The exports are complete. But files \(whose) could not be cleared away: \(error).",
      hint: "Look what is in \(staging.path) and remove it; until then every build tries to.")
  }
}
