import KessanDisclosure
import KessanModel

/// What lists of facts say of sources and claims, in one language. Formulas and paths are as the workspace has them.
struct FactWords {
  private let language: Language

  init(_ language: Language) {
    self.language = language
  }

  func source(_ provenance: Provenance) -> String {
    switch (provenance, language) {
    case (.row(let file, let line), .english): "\(file), row \(line)"
    case (.row(let file, let line), .japanese): "\(file)、\(line)行"
    case (.derived(let module, let formula), .english): "derived by \(module): \(formula)"
    case (.derived(let module, let formula), .japanese): "\(module)による算出：\(formula)"
    case (.workspace, _): "Workspace.json"
    }
  }

  /// What follows the source of a fact that is printed somewhere.
  func printed(_ text: String) -> String { language == .english ? ", printed “\(text)”" : "、表示「\(text)」" }

  func slides(_ slides: [String]) -> String {
    switch language {
    case .english: slides.count == 1 ? ", slide \(slides[0])" : ", slides " + slides.joined(separator: ", ")
    case .japanese: "、スライド" + slides.joined(separator: "・")
    }
  }

  func note(_ note: String) -> String { language == .english ? "Note: \(note)" : "注：\(note)" }

  func verdict(_ verdict: Verdict) -> String {
    guard language == .japanese else { return verdict.name }
    return switch verdict {
    case .consistent: "一致"
    case .inconsistent: "不一致"
    case .notDerivable: "算出不能"
    }
  }

  /// What goes before a recomputed value.
  var recomputed: String { language == .english ? "calc." : "再計算" }

  /// What is said of a recomputed value beside a display.
  func recomputed(besides display: String) -> String {
    language == .english
      ? "Recomputed from the facts as reported; what is printed is \(display)" : "報告値から再計算した値（表示は\(display)）"
  }

  /// - Parameters: The intervals that were compared, in words.
  func claim(_ outcome: ClaimOutcome, recomputed: String?, printed: String?) -> String {
    language == .english ? english(outcome, recomputed, printed) : japanese(outcome, recomputed, printed)
  }

  private func english(_ outcome: ClaimOutcome, _ recomputed: String?, _ printed: String?) -> String {
    var text = "\(outcome.verdict.name): \(outcome.claim.formula)"
    if let recomputed { text += " lies within \(recomputed)" }
    if let printed { text += "; printed, it stands for \(printed)" }
    if case .notDerivable(let missing) = outcome.verdict {
      text +=
        missing.isEmpty
        ? "; a divisor may be zero, or a number grows too long" : "; missing: " + missing.joined(separator: ", ")
    }
    return text
  }

  private func japanese(_ outcome: ClaimOutcome, _ recomputed: String?, _ printed: String?) -> String {
    var text = "\(verdict(outcome.verdict))：\(outcome.claim.formula)"
    if let recomputed { text += "の範囲は\(recomputed)" }
    if let printed { text += "、表示値の範囲は\(printed)" }
    if case .notDerivable(let missing) = outcome.verdict {
      text += missing.isEmpty ? "、除数が零か、桁数が過大である可能性" : "、不足：" + missing.joined(separator: "、")
    }
    return text
  }
}
