import KessanDisclosure
import KessanModel

/// The place in a section of the commentary that the workspace has for it, in `Data/commentary`; the section's end
/// where no place is given.
///
///     SectionDraft("II-3", slide: "II-3", en: "Cost of revenues", ja: "売上原価") {
///       TableDraft(…) { … }
///       Commentary()
///       NoteDraft(…)
///     }
public struct Commentary: BlockDraft {
  public init() {}

  public func resolved(_ resolver: inout FactResolver) -> Section.Block? {
    resolver.takeCommentary().map { .narrative($0) }
  }
}
