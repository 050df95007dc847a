import KessanPlugin

/// The cover, the notice on forward-looking statements and the contact: words without figures, all of them commentary.
enum StatementSections {
  static func cover() -> SectionDraft {
    SectionDraft("cover", slide: "cover", en: "Cover", ja: "表紙") { Commentary() }
  }

  static func forwardLooking() -> SectionDraft {
    SectionDraft("forward-looking", slide: "disclaimer", en: "Forward-looking statements", ja: "将来見通しに関する記述") {
      Commentary()
    }
  }

  static func contact() -> SectionDraft {
    SectionDraft("contact", slide: "contact", en: "Contact information", ja: "お問い合わせ先") { Commentary() }
  }
}
