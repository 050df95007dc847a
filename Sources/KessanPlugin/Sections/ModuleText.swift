import KessanDisclosure
import KessanModel

/// What modules write into their texts for what only the report knows.
///
///     TableDraft(en: "{entity} shareholders' equity{computed}", ja: "{entity}株主資本{computed}", unit: .millions)
enum ModuleText {
  /// Stands for the words that say of figures that modules computed them; for nothing where one of them is reported.
  static let computedMark = "{computed}"
  static let computed = Localized(" (computed)", ja: "（計算値）")
}

extension FactResolver {
  /// A module's text, with the company's short name in place of `{entity}`.
  func named(_ text: Localized) -> Localized { text.naming(lookUp.entity) }

  /// The heading of figures, which says by `{computed}` that modules derived all of them.
  func named(_ text: Localized, over figures: some Sequence<Figure?>) -> Localized {
    let named = named(text)
    guard named.en.contains(ModuleText.computedMark) || named.ja?.contains(ModuleText.computedMark) ?? false else {
      return named
    }
    let shown = figures.compactMap(\.self)
    let isComputed = !shown.isEmpty && shown.allSatisfy { isDerived($0) }
    return Localized(
      named.en.replacing(ModuleText.computedMark, with: isComputed ? ModuleText.computed.en : ""),
      ja: named.ja?.replacing(ModuleText.computedMark, with: isComputed ? ModuleText.computed[.japanese] : ""))
  }

  /// Whether a module derived the fact of a figure.
  func isDerived(_ figure: Figure) -> Bool { lookUp.facts[figure.fact].provenance.isDerived }
}
