import KessanModel

/// Numbers in commentary that are no facts: digits that stand alone in the words between facts.
///
/// Digits that belong to a name are let be: a digit with a letter before or after it, as in `1H16`, `P2` or `4K`.
enum NarrativeRules {
  static func findings(_ context: RuleContext) -> [Finding] {
    context.report.sections.flatMap { section in
      section.blocks.flatMap { block -> [Finding] in
        guard case .narrative(let narrative) = block else { return [] }
        return narrative.paragraphs.flatMap { paragraph in
          paragraph.runs.flatMap { run -> [Finding] in
            guard case .text(let text) = run else { return [] }
            return bareNumbers(text).map { number in
              Finding(
                "kessan:bareNumber", .error, .init(subject: "section \(section.id)"),
                "The commentary of \(section.module) holds the number \(number), which is no fact: \"\(paragraph.text)\".",
                hint: "Interpolate the fact, so that the number is tagged and cannot drift.")
            }
          }
        }
      }
    }
  }

  /// The words made of digits and number signs only.
  static func bareNumbers(_ text: String) -> [String] {
    text.split { !($0.isLetter || $0.isNumber || $0 == "." || $0 == "," || $0 == "-") }
      .flatMap { $0.split(separator: "-") }
      .map { $0.trimmingPunctuation }
      .filter { word in word.contains(where: \.isNumber) && !word.contains(where: \.isLetter) }
      .map(String.init)
  }
}

extension Substring {
  fileprivate var trimmingPunctuation: Substring {
    var text = self
    while let last = text.last, last == "." || last == "," { text = text.dropLast() }
    return text
  }
}
