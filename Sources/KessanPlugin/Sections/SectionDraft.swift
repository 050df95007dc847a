import KessanDisclosure
import KessanModel

/// A section as a module writes it: facts named by their aspects, not yet looked up.
///
///     SectionDraft("II-3", slide: "II-3", en: "Cost of revenues", ja: "売上原価") {
///       TableDraft(en: "Cost by quarter", ja: "四半期別売上原価", unit: .millions) {
///         for span in facts.periods.quarters(6) { ColumnDraft(span) }
///       } rows: {
///         RowDraft(Finance.costOfRevenue)
///       }
///     }
public struct SectionDraft: Sendable {
  public let id: String
  public let slide: String
  public let title: Localized
  let blocks: [any BlockDraft]

  /// A section; its id must be unique in the report and fit a file name.
  public init(
    _ id: String, slide: String, en: String, ja: String, @BlockBuilder _ blocks: () -> [any BlockDraft]
  ) {
    self.id = id
    self.slide = slide
    title = Localized(en, ja: ja)
    self.blocks = blocks()
  }

  /// The section with its facts looked up; blocks without any fact or text are left out. It follows its slide unless all
  /// of its facts are printed on others: then the announcement is one that has no such slide.
  ///
  /// - Parameter commentary: What the workspace says in it, for a ``Commentary`` block or the section's end.
  public func resolved(module: String, _ lookUp: FactLookup, commentary: Narrative? = nil) -> Section {
    var resolver = FactResolver(lookUp: lookUp, slide: slide, commentary: commentary)
    var resolved = blocks.compactMap { $0.resolved(&resolver) }
    if let rest = Commentary().resolved(&resolver) { resolved.append(rest) }
    let isOnSlide = resolver.isOnSlide(resolved.flatMap(\.facts))
    return Section(
      id: id, module: module, slide: isOnSlide ? slide : "", title: resolver.named(title), blocks: resolved,
      unresolved: resolver.unresolved, ambiguous: resolver.ambiguous)
  }
}

/// One element of a section before its facts are looked up.
public protocol BlockDraft: Sendable {
  /// The element, or nil where none of its facts exists.
  func resolved(_ resolver: inout FactResolver) -> Section.Block?
}

/// Lists the elements of a section in order.
@resultBuilder
public enum BlockBuilder {
  public static func buildExpression(_ block: some BlockDraft) -> [any BlockDraft] { [block] }
  public static func buildBlock(_ parts: [any BlockDraft]...) -> [any BlockDraft] { parts.flatMap { $0 } }
  public static func buildArray(_ parts: [[any BlockDraft]]) -> [any BlockDraft] { parts.flatMap { $0 } }
  public static func buildOptional(_ part: [any BlockDraft]?) -> [any BlockDraft] { part ?? [] }
}

/// Lists the sections of a module in order.
@resultBuilder
public enum SectionBuilder {
  public static func buildExpression(_ section: SectionDraft) -> [SectionDraft] { [section] }
  public static func buildExpression(_ sections: [SectionDraft]) -> [SectionDraft] { sections }
  public static func buildBlock(_ parts: [SectionDraft]...) -> [SectionDraft] { parts.flatMap { $0 } }
  public static func buildArray(_ parts: [[SectionDraft]]) -> [SectionDraft] { parts.flatMap { $0 } }
  public static func buildOptional(_ part: [SectionDraft]?) -> [SectionDraft] { part ?? [] }
}
