import KessanPlugin

/// The module of the volume benchmark: the concepts and members that `generate.py` makes facts for.
public struct VolumeModule: AnalysisModule {
  public let area = Area("Volume", title: Localized("Volume", ja: "大量データ"))

  public init() {}

  public var vocabulary: [any VocabularyElement] {
    for number in 1...500 {
      TypedConcept<Monetary, Duration>(
        "Volume" + Self.padded(number, 4), en: "Volume item \(number)", ja: "大量データ項目\(number)")
    }
    for number in 1...20 {
      Segment.axis.member("Segment" + Self.padded(number, 2), en: "Segment \(number)", ja: "セグメント\(number)")
    }
    for number in 1...50 {
      Service.axis.member("Service" + Self.padded(number, 2), en: "Service \(number)", ja: "サービス\(number)")
    }
  }

  public func sections(_ facts: FactQuery) -> [SectionDraft] {
    SectionDraft("Volume", slide: "Volume", en: "Volume", ja: "大量データ") {
      TableDraft(en: "The first items", ja: "最初の項目", unit: .millions) {
        for span in facts.periods.quarters(4) { ColumnDraft(span) }
      } rows: {
        for number in 1...10 {
          RowDraft(
            TypedConcept<Monetary, Duration>("Volume" + Self.padded(number, 4), en: "Volume item \(number)"))
        }
      }
    }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: width - digits.count) + digits
  }
}
