import KessanDisclosure
import KessanModel

/// Reads the text of a paragraph: words, `{REFERENCE|FORMAT}`, and `{{` and `}}` for braces.
struct CommentaryText {
  private(set) var parts: [CommentaryParagraph.Part] = []
  private(set) var findings: [Finding] = []

  private let scalars: [Unicode.Scalar]
  private let lineNumbers: [Int]
  private let language: Language
  private let file: String
  private let references: CommentaryReferences
  private var position = 0
  private var lineIndex = 0
  private var literal = ""
  /// All words, with a mark for each fact, and the offsets at which lines begin in them.
  private var words = ""
  private var lineStarts: [(offset: Int, line: Int)] = []

  init(_ lines: [CommentaryLine], language: Language, file: String, references: CommentaryReferences) {
    scalars = Array(lines.map(\.text).joined(separator: "\n").unicodeScalars)
    lineNumbers = lines.map(\.number)
    self.language = language
    self.file = file
    self.references = references
  }

  /// Takes the text apart and checks its words.
  mutating func read() {
    lineStarts = [(0, lineNumbers[0])]
    while position < scalars.count, findings.count <= CommentarySource.mostFindings {
      switch scalars[position] {
      case "\n": readLineEnd()
      case "{" where next == "{", "}" where next == "}":
        append(scalars[position])
        position += 2
      case "{": readFact()
      case "}":
        report(.malformedCommentary, "A closing brace stands alone.", "Write }} for a brace in the text.")
        position += 1
      default:
        append(scalars[position])
        position += 1
      }
    }
    flush()
    for number in BareNumbers.find(in: words) {
      let offset = words.utf8.distance(from: words.startIndex, to: number.startIndex)
      report(
        .bareNumber, "The words hold the number \(number.prefix(40)), which is no fact.",
        "Write a reference such as {Revenues@1H16|billions}; quote it as “…” where it belongs to a label.",
        line: lineStarts.last { $0.offset <= offset }?.line)
    }
  }

  private var next: Unicode.Scalar? { position + 1 < scalars.count ? scalars[position + 1] : nil }
  private var line: Int { lineNumbers[min(lineIndex, lineNumbers.count - 1)] }

  private mutating func append(_ scalar: Unicode.Scalar) {
    literal.unicodeScalars.append(scalar)
    words.unicodeScalars.append(scalar)
  }

  private mutating func flush() {
    if !literal.isEmpty { parts.append(.text(literal)) }
    literal = ""
  }

  /// A line end is a space; within Japanese only between two ASCII words.
  private mutating func readLineEnd() {
    let divides =
      language != .japanese
      || [scalars[position - 1], scalars[position + 1]].allSatisfy { $0.isASCII && $0 != "{" && $0 != "}" }
    if divides { append(" ") }
    position += 1
    lineIndex += 1
    lineStarts.append((words.utf8.count, line))
  }

  private mutating func readFact() {
    var isQuoted = false
    var bar: Int?
    var end = position + 1
    scan: while end < scalars.count {
      switch scalars[end] {
      case "\"": isQuoted.toggle()
      case "{" where !isQuoted, "}" where !isQuoted: break scan
      case "|" where !isQuoted && bar == nil: bar = end
      default: break
      }
      end += 1
    }
    guard end < scalars.count, scalars[end] == "}" else {
      report(
        .malformedCommentary, "The brace opened here is not closed.",
        "Close it: {Revenues@1H16|billions}; write {{ for a brace in the text.")
      position += 1
      return
    }
    flush()
    let reference = text(position + 1..<(bar ?? end))
    let format = bar.map { text($0 + 1..<end) } ?? ""
    let location = Finding.Location(file: file, line: line)
    if let known = references.read(reference, at: location, &findings) {
      parts.append(.fact(CommentaryFact(known, format: format, location: location)))
    }
    words.append(BareNumbers.fact)
    for scalar in scalars[position...end] where scalar == "\n" {
      lineIndex += 1
      lineStarts.append((words.utf8.count, line))
    }
    position = end + 1
  }

  /// A part of a reference, on one line.
  private func text(_ range: Range<Int>) -> String {
    var text = ""
    for scalar in scalars[range] { text.unicodeScalars.append(scalar == "\n" ? " " : scalar) }
    return text.trimmingBlanks
  }

  private mutating func report(_ kind: FindingCode, _ message: String, _ hint: String, line: Int? = nil) {
    findings.append(
      Finding(kind, .init(file: file, line: line ?? self.line), message, hint: hint))
  }
}
