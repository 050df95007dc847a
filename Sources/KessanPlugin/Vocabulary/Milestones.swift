import KessanDisclosure
import KessanModel

/// What happened or is planned, and when: one text fact for each event of an area.
///
///     facts(Milestones.time, facts.periods.current, Milestones.area["Mobile"], Milestones.event["Full MVNO service launch"])
public enum Milestones {
  /// The time as the announcement prints it: "2H17", "Nov. 7, 2016".
  public static let time = TypedConcept<Text, Duration>(
    "Milestone", en: "Milestone", ja: "マイルストーン",
    documentation: Localized(
      "The time at which something happened or is planned, as the announcement prints it.",
      ja: "ある事象が生じた、または予定されている時期（公表時の表記による）。"))

  /// What happens, in words.
  public static let event = TypedAxis("Event", en: "Event", ja: "事象")

  /// The business area, by the id of its module.
  public static let area = TypedAxis("Area", en: "Business area", ja: "事業領域")

  @VocabularyBuilder static var vocabulary: [any VocabularyElement] {
    time
    event
    area
  }
}
