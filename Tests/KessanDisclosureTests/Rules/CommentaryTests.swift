import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanTesting
import TestSamples
import Testing

/// Commentary through the whole pipeline: what is found, and what is shown.
@Suite("Commentary")
struct CommentaryTests {
  static let facts = """
    concept,period,dimensions,printed,scale,unit,slide,reading
    Revenues,1H16,,"JPY11,848 million",6,JPY,1,
    Revenues,1H16,,JPY11.85 billion,9,JPY,2,
    Revenues,1H15,,11.8,9,JPY,2,
    Revenues,FY15,,"11,800",6,JPY,1,
    Revenues,FY15,,JPY11.800 billion,9,JPY,2,
    RevenuesGrowthRate,1H16,Comparison=YoY,up 13.5% YoY,-2,pure,1,
    RevenuesGrowthRate,1H15,Comparison=YoY,down 1.9 points,-2,pure,1,
    OperatingIncomeLoss,1H16,,(0.26),9,JPY,1,
    OperatingIncomeLoss,1H15,,0.20,9,JPY,1,
    SegmentProfit,1H16,,(586),6,JPY,1,negated
    Customers,2Q16-end,,approx. 760,0,customers,1,
    Dividend,1H16,,27.0,0,JPY/shares,1,
    """

  private func report(_ commentary: String) throws -> SampleReport {
    try SampleReport(modules: [TestModule()], facts: Self.facts, commentary: commentary)
  }

  private func errors(_ commentary: String) throws -> [Finding] {
    try report(commentary).findings.filter { $0.location.file == "commentary.md" }
  }

  @Test("A fact that is missing because its row cannot be read is reported once: at the row")
  func consequences() throws {
    let missing = "# Overview\n- {Revenues@2H16|millions} came in."
    #expect(try errors(missing).map(\.code) == ["kessan:unresolvedReference"])
    let unreadable = try SampleReport(
      modules: [TestModule()], facts: Self.facts + "\nRevenues,2H16,,one,6,JPY,1,", commentary: missing)
    #expect(unreadable.findings.filter { $0.severity == .error }.map(\.code) == ["kessan:badNumber"])
  }

  @Test("A reference to facts of two units names one, or is an error that names them")
  func units() throws {
    func sample(_ text: String, currency: String?) throws -> SampleReport {
      var header = SampleReport.header
      header.currency = currency
      return try SampleReport(
        modules: [TestModule()], facts: Self.facts + "\nRevenues,1H15,,0.1,9,USD,2,",
        commentary: "# Overview\n- \(text)",
        header: header)
    }
    func errors(_ text: String, currency: String? = nil) throws -> [Finding] {
      try sample(text, currency: currency).findings.filter { $0.location.file == "commentary.md" }
    }
    let finding = try #require(try errors("{Revenues@1H15|billions}").first)
    #expect(finding.code == "kessan:ambiguousUnit" && finding.location.line == 2)
    #expect(finding.hint.contains("Revenues@1H15[unit=JPY] or Revenues@1H15[unit=USD]"))
    #expect(try errors("{Revenues@1H15[unit=EUR]|billions}").map(\.code) == ["kessan:otherUnit"])
    for (text, currency, expected) in [
      ("{Revenues@1H15[unit=USD]|billions}", nil, "USD0.1 billion"),
      ("{Revenues@1H15[unit=JPY]|billions}", nil, "JPY11.8 billion"),
      ("{Revenues@1H15|billions}", "JPY", "JPY11.8 billion"), ("{Revenues@1H15|billions}", "USD", "USD0.1 billion"),
    ] {
      #expect(try errors(text, currency: currency) == [])
      let paragraphs = try sample(text, currency: currency).report.sections.flatMap { $0.paragraphs(in: .english) }
      #expect(paragraphs.map(\.text) == [expected])
    }
  }

  @Test(
    "A fact is shown as it is printed",
    arguments: [
      ("{Revenues@1H16|millions}", "JPY11,848 million"), ("{Revenues@1H15|billions}", "JPY11.8 billion"),
      ("{RevenuesGrowthRate@1H16[Comparison=YoY]|percent}", "13.5%"),
      ("{RevenuesGrowthRate@1H16[Comparison=YoY]|change}", "up 13.5%"),
      ("{RevenuesGrowthRate@1H15[Comparison=YoY]|points}", "down 1.9 points"),
      ("{OperatingIncomeLoss@1H16|billions}", "(JPY0.26 billion)"),
      ("a loss of {OperatingIncomeLoss@1H16|lossInBillions}", "a loss of JPY0.26 billion"),
      ("{SegmentProfit@1H16|millions}", "JPY586 million"), ("about {Customers@2Q16-end|plain}", "about 760"),
      ("{Dividend@1H16|plain}", "JPY27.0"), ("{{no fact}}", "{no fact}"),
    ])
  func shown(_ text: String, _ expected: String) throws {
    let sample = try report("# Overview\n- \(text)")
    #expect(sample.findings.filter { $0.location.file == "commentary.md" } == [])
    let section = try #require(sample.report.sections.first)
    guard case .narrative(let narrative) = section.blocks.last else {
      Issue.record("The commentary does not stand at the end.")
      return
    }
    #expect(narrative.paragraphs.map(\.text) == [expected])
  }

  @Test(
    "A format that prints something else is a finding with those that do not",
    arguments: [
      ("{Revenues@1H16|billions}", "JPY11.848 billion", "Write millions."),
      ("{Revenues@FY15|billions}", "JPY11.800 billion", "Write millions."),
      ("{Revenues@1H15|millions}", "on 2", "Write billions."),
      ("{RevenuesGrowthRate@1H15[Comparison=YoY]|percent}", "1.9 points", "Write points."),
      ("{RevenuesGrowthRate@1H16[Comparison=YoY]|points}", "13.5%", "Write change."),
      ("a loss of {OperatingIncomeLoss@1H15|lossInBillions}", "(JPY0.20 billion)", "Write billions"),
      ("income of {OperatingIncomeLoss@1H16|lossInBillions}", "negative fact", "write billions"),
      ("an office of {OperatingIncomeLoss@1H16|decreaseInBillions}", "negative fact", "loss or a decrease"),
      ("{Customers@2Q16-end|thousands}", "approx. 760", "Write plain."),
    ])
  func drift(_ text: String, _ message: String, _ hint: String) throws {
    let found = try errors("# Overview\n\n- \(text)")
    let finding = try #require(found.first)
    #expect(found.count == 1)
    #expect(finding.code == "kessan:displayDrift" && finding.severity == .error && finding.location.line == 3)
    #expect(finding.message.contains(message))
    #expect(finding.hint.contains(hint))
  }

  @Test(
    "A word of the paragraph says that a figure without its sign is negative",
    arguments: [
      "A loss", "Losses", "LOSS", "loss-making at", "down", "off", "less", "fewer by", "worse by", "a deficit",
      "an outflow",
      "decreasing by", "a deterioration", "fallen by", "cuts", "savings", "it shrank by", "weakness", "営業損失", "減益",
      "縮小",
      "引き下げ", "赤字", "下回り", "マイナス",
    ])
  func saysNegative(_ words: String) throws {
    #expect(try errors("# Overview\n\n- \(words) of {OperatingIncomeLoss@1H16|lossInBillions}") == [])
  }

  @Test(
    "A word that holds such a word says nothing",
    arguments: ["offices", "lesson", "glossy", "outflown", "executive", "upcut", "increases", "profit", "利益", "増加"])
  func saysNothing(_ words: String) throws {
    #expect(try errors("# Overview\n\n- \(words) of {OperatingIncomeLoss@1H16|lossInBillions}").count == 1)
  }

  @Test(
    "What cannot be looked up is an error at its line",
    arguments: [
      ("# Overview\n- {Revenues@1H16|bilions}", "unknownFormat", "billions, millions"),
      ("# Overview\n- {Revenues@1H16}", "unknownFormat", "no format"),
      ("# Overview\n- {Revenues@1H16|percent}", "unknownFormat", "type is monetary"),
      ("# Overview\n- {Dividend@1H16|millions}", "unknownFormat", "Write plain"),
      ("# Overview\n- {EntityRegistrantName@1H16|plain}", "unknownFormat", "texts as words"),
      ("# Overview\n- {Revenues@1H14|millions}", "unresolvedReference", "no fact Revenues@1H14"),
      ("# Overview\n- {Customers@1H16|plain}", "unresolvedReference", "2Q16-end"),
      ("# Overview\n- {Revenues@2Q16-end|millions}", "unresolvedReference", "span of time"),
      ("# Overviev\n- Words.", "unknownSection", "Did you mean Overview?"),
    ])
  func faults(_ text: String, _ code: String, _ words: String) throws {
    let found = try errors(text)
    let finding = try #require(found.first)
    #expect(found.count == 1)
    #expect(finding.code == "kessan:\(code)" && finding.severity == .error)
    #expect(finding.location.line == (code == "unknownSection" ? 1 : 2))
    #expect((finding.message + finding.hint).contains(words))
  }

  @Test("All faults of a file are found at once, and nothing of a faulty paragraph is shown")
  func all() throws {
    let sample = try report(
      """
      # Overview
      - A 5, {Revenues@1H16|billions}, {Revenues@1H14|millions}, {Revenue@1H16|x}, {Revenues@1H16|y} }
      - Sound.
      # Nowhere
      - {Revenues@1H14|millions}
      """)
    let found = sample.findings.filter { $0.location.file == "commentary.md" }
    #expect(found.map(\.location.line) == [2, 2, 2, 2, 2, 2, 4, 5])
    #expect(
      sample.report.sections[0].blocks.contains(
        .narrative(
          Narrative(paragraphs: [.init(language: .english, runs: [.text("Sound.")])]))))
  }

  @Test("A fact that no row prints cannot drift")
  func derived() throws {
    let sample = try SampleReport(
      modules: [TestModule()], facts: "concept,period,value,scale,unit\nRevenues,1H16,11848,6,JPY",
      commentary: "# Overview\n- {Revenues@1H16|billions}")
    #expect(sample.findings.filter { $0.severity == .error } == [])
  }

  @Test("Where the slide prints nothing, the printing is taken that the format shows")
  func elsewhere() throws {
    struct Elsewhere: AnalysisModule {
      let area = Area("Elsewhere", title: Localized("Elsewhere", ja: "他"))

      func sections(_ facts: FactQuery) -> [SectionDraft] {
        SectionDraft("Other", slide: "9", en: "Other", ja: "他") { Commentary() }
      }
    }
    let sample = try SampleReport(
      modules: [TestModule(), Elsewhere()], facts: Self.facts,
      commentary: "# Other\n- {Revenues@1H16|billions}, {Revenues@1H16|millions}, {Revenues@FY15|billions}")
    #expect(sample.findings.filter { $0.location.file == "commentary.md" } == [])
    guard case .narrative(let narrative) = sample.report.sections.last?.blocks.first else { return }
    #expect(
      narrative.paragraphs.map(\.text) == ["JPY11.85 billion, JPY11,848 million, JPY11.800 billion"])
  }

  /// A row that prints a figure as Japanese announcements do, a format, what it shows in each language, and what it
  /// should have been where it drifts.
  private static let bilingual: [(row: String, format: String, english: String, japanese: String, hint: String?)] = [
    ("Revenues,1H14,,741.2億円,8,JPY,1,", "Revenues@1H14|billions", "JPY74.12 billion", "741.2億円", nil),
    ("Revenues,1H14,,741.2億円,8,JPY,1,", "Revenues@1H14|millions", "JPY74,120 million", "74,120百万円", "Write billions."),
    ("Revenues,1H14,,15百万円,6,JPY,1,", "Revenues@1H14|millions", "JPY15 million", "15百万円", nil),
    ("Revenues,1H14,,15百万円,6,JPY,1,", "Revenues@1H14|billions", "JPY0.015 billion", "0.15億円", "Write millions."),
    ("Revenues,1H14,,JPY74.12 billion,9,JPY,1,", "Revenues@1H14|billions", "JPY74.12 billion", "741.2億円", nil),
    ("Revenues,1H14,,JPY11.848 billion,9,JPY,1,", "Revenues@1H14|billions", "JPY11.848 billion", "118.48億円", nil),
    (
      "Revenues,1H14,,JPY11.848 billion,9,JPY,1,", "Revenues@1H14|millions", "JPY11,848 million", "11,848百万円",
      "Write billions."
    ),
    ("Revenues,1H14,,50万円,4,JPY,1,", "Revenues@1H14|millions", "JPY0.50 million", "50万円", nil),
    (
      "OperatingIncomeLoss,1H14,,△2.6億円,8,JPY,1,", "OperatingIncomeLoss@1H14|billions", "(JPY0.26 billion)", "△2.6億円",
      nil
    ),
    (
      "OperatingIncomeLoss,1H14,,2.6億円,8,JPY,1,", "OperatingIncomeLoss@1H14|lossInBillions", "(JPY0.26 billion)",
      "△2.6億円", "Write billions"
    ),
  ]

  @Test(
    "A format is compared with what is printed in either language by its value and its last digit",
    arguments: bilingual.indices)
  func languages(_ place: Int) throws {
    let example = Self.bilingual[place]
    for (language, expected) in [("en", example.english), ("ja", example.japanese)] {
      let sample = try SampleReport(
        modules: [TestModule()], facts: Self.facts + "\n" + example.row,
        commentary: "# Overview\n## \(language)\n- {\(example.format)}")
      let found = sample.findings.filter { $0.location.file == "commentary.md" }
      if let hint = example.hint {
        #expect(found.map(\.code) == ["kessan:displayDrift"])
        #expect(found.allSatisfy { $0.message.contains(expected) && $0.hint.contains(hint) }, "\(found)")
      } else {
        #expect(found == [])
        guard case .narrative(let narrative) = sample.report.sections.first?.blocks.last else {
          Issue.record("There is no narrative.")
          continue
        }
        #expect(narrative.paragraphs.map(\.text) == [expected])
      }
    }
  }
}
