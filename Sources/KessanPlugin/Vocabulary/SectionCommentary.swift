import KessanDisclosure
import KessanModel

/// What a section says in words, as one text block for each language: the facts that a pipeline makes of narratives.
public enum SectionCommentary {
  public static let text = Concept(
    "CommentaryTextBlock", .textBlock, .duration, label: Localized("Commentary", ja: "説明"),
    labels: [
      .documentation: Localized(
        "The commentary of a section of the announcement, paragraph by paragraph.",
        ja: "公表資料の各セクションにおける説明文（段落単位）。")
    ])

  /// The section, by its id.
  public static let section = TypedAxis("Section", en: "Section", ja: "セクション")
}
