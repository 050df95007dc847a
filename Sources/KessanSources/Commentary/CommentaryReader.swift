import KessanDisclosure
import KessanModel

/// Reads a commentary file line by line: headings, list items with their continuations, comments and blank lines.
struct CommentaryReader {
  private let file: String
  private let references: CommentaryReferences
  private(set) var sections: [CommentarySection] = []
  private(set) var findings: [Finding] = []
  private var language = Language.english
  private var paragraph: PendingParagraph?
  private var openComment: Int?
  private var line = 0

  /// The lines of a paragraph that is not at its end.
  private struct PendingParagraph {
    var lines: [CommentaryLine]
    var isSound = true
  }

  init(file: String, references: CommentaryReferences) {
    self.file = file
    self.references = references
  }

  /// Reads all lines of a file.
  mutating func read(_ bytes: ArraySlice<UInt8>) {
    for bytes in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      line += 1
      read(line: bytes.last == 0x0D ? bytes.dropLast() : bytes)
      if findings.count > CommentarySource.mostFindings { return stop() }
    }
    finishParagraph()
    if let openComment {
      report(
        .malformedCommentary, "The comment that begins here never ends.", "End it with --> on a line.",
        line: openComment)
    }
    if sections.isEmpty, findings.isEmpty {
      report(
        .emptyFile, "The file has no commentary.", "Begin it with # and the id of a section, then - and a paragraph.",
        line: 1)
    }
    if findings.count > CommentarySource.mostFindings { stop() }
  }

  private mutating func stop() {
    findings.removeLast(findings.count - CommentarySource.mostFindings)
    report(
      .tooManyFindings, "Reading stopped here after \(CommentarySource.mostFindings) findings.",
      "Mend these first; the rest of the file is read then.")
  }

  private mutating func read(line bytes: ArraySlice<UInt8>) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      paragraph?.isSound = false
      return report(.badEncoding, "The line is not valid UTF-8.", "Save the file as UTF-8.")
    }
    if !text.isWritableInXML {
      paragraph?.isSound = false
      return report(
        .controlCharacter, "The line holds a control character, which no XML document can hold.", "Remove it.")
    }
    let content = text.trimmingBlanks
    if openComment != nil || content.hasPrefix("<!--") {
      skipComment(content)
    } else if content.isEmpty {
      finishParagraph()
    } else if text.hasPrefix("#") {
      finishParagraph()
      readHeading(text)
    } else if text == "-" || text.hasPrefix("- ") {
      finishParagraph()
      beginParagraph(String(text.dropFirst()).trimmingBlanks)
    } else if text.hasPrefix("  "), paragraph != nil {
      if content.hasPrefix("- ") {
        malformed("A list item stands below another one.", "Write each paragraph as an item of its own: - text.")
      }
      paragraph?.lines.append(CommentaryLine(text: content, number: line))
    } else {
      malformed(
        "The line is no heading, no list item and no continuation of one.",
        paragraph != nil
          ? "Indent it by two spaces where the paragraph goes on." : "Write a paragraph as a list item: - text.")
    }
  }

  private mutating func skipComment(_ content: String) {
    let opening = openComment ?? line
    let body = openComment == nil ? content.dropFirst(4) : content[...]
    openComment = opening
    guard let end = body.range(ofUTF8: "-->") else { return }
    openComment = nil
    if end.upperBound < body.endIndex {
      malformed("Text follows the end of a comment.", "Let comments stand on lines of their own.")
    }
  }

  private mutating func readHeading(_ text: String) {
    let marks = text.prefix { $0 == "#" }.count
    let title = String(text.dropFirst(marks)).trimmingBlanks
    guard marks <= 2, !title.isEmpty, text.dropFirst(marks).first == " " else {
      return malformed(
        "\"\(Self.shown(text))\" is no heading of commentary.",
        "Write # and the id of a section, or ## and en or ja, with a space between.")
    }
    if marks == 1 {
      language = .english
      sections.append(CommentarySection(id: title, location: .init(file: file, line: line)))
    } else if sections.isEmpty {
      malformed("A language is set before any section.", "Begin with # and the id of a section.")
    } else if let named = Language(rawValue: title) {
      language = named
    } else {
      report(
        .badLanguage, "\"\(Self.shown(title))\" is no language of the report.",
        "Write ## \(Language.allCases.map(\.rawValue).joined(separator: " or ## ")).")
    }
  }

  private mutating func beginParagraph(_ content: String) {
    if sections.isEmpty {
      malformed("The paragraph belongs to no section.", "Write # and the id of a section before it.")
    }
    if content.isEmpty { malformed("The paragraph is empty.", "Write its text behind the hyphen.") }
    paragraph = PendingParagraph(lines: content.isEmpty ? [] : [CommentaryLine(text: content, number: line)])
  }

  private mutating func finishParagraph() {
    guard let finished = paragraph else { return }
    paragraph = nil
    guard let first = finished.lines.first else { return }
    guard finished.lines.reduce(0, { $0 + $1.text.utf8.count + 1 }) <= CommentarySource.longestParagraph else {
      return report(
        .paragraphTooLong, "The paragraph is longer than \(CommentarySource.longestParagraph) bytes.",
        "Divide it into paragraphs: a hyphen begins each.", line: first.number)
    }
    var text = CommentaryText(finished.lines, language: language, file: file, references: references)
    text.read()
    findings += text.findings
    guard !sections.isEmpty else { return }
    sections[sections.count - 1].paragraphs.append(
      CommentaryParagraph(
        language: language, parts: text.parts, isSound: finished.isSound && text.findings.isEmpty))
  }

  private mutating func malformed(_ message: String, _ hint: String) {
    paragraph?.isSound = false
    report(.malformedCommentary, message, hint)
  }

  private mutating func report(_ kind: FindingCode, _ message: String, _ hint: String, line: Int? = nil) {
    findings.append(
      Finding(kind, .init(file: file, line: line ?? self.line), message, hint: hint))
  }

  private static func shown(_ text: String) -> String { text.count > 40 ? text.prefix(40) + "…" : text }
}

/// A line of a paragraph without its indentation.
struct CommentaryLine {
  let text: String
  let number: Int
}

extension Substring {
  /// The first place of a text, compared byte by byte.
  fileprivate func range(ofUTF8 text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].utf8.starts(with: text.utf8) {
        return start..<utf8.index(start, offsetBy: text.utf8.count)
      }
      start = utf8.index(after: start)
    }
    return nil
  }
}
