import KessanDisclosure
public import KessanModel
import KessanPlugin
import KessanRendering
import KessanSources
import KessanValidation
import KessanXBRL

extension FindingCatalogue {
  /// The codes of Kessan itself; a package with modules, exporters or sources of its own adds a family of its codes.
  public static let kessan = FindingCatalogue([
    .workspace, .extensions, .factFiles, .commentary, .vocabularies, .values, .rules, .printedFigures, .derivations,
    .sections,
    .exporters, .openInformationModel, .rendering, .exports, .everyStage,
  ])

  /// What to write instead of a text that is no code: the one most like it, without a prefix where the text has none.
  public func hint(for text: String) -> String {
    let known = codes.map { code in text.contains(":") ? code.text : String(code.text.split(separator: ":").last ?? "")
    }
    return Suggestion.hint(for: text, among: known, otherwise: "kessan explain lists the codes.")
  }
}
