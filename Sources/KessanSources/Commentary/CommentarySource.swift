package import KessanBytes
public import KessanDisclosure
public import KessanModel

/// What commentary files gave: the commentary of sections, and what is wrong with the files.
public struct SourcedCommentary: Sendable {
  public var sections: [CommentarySection] = []
  public var findings: [Finding] = []

  public init() {}
}

/// Reads commentary files: a small subset of Markdown, with references to facts in place of numbers.
///
///     # II-3
///     - Gross margin was {GrossProfit@1H16|millions},
///       {GrossProfitGrowthRate@1H16[Comparison=YoY]|change} year on year.
///
/// All faults of a file are reported at once, each with its line.
public struct CommentarySource {
  /// The most faults of one file that are listed; one more finding then says that there are more.
  public static let mostFindings = 200
  /// The largest file that is read, in bytes.
  public static let largestFile = 4 << 20
  /// The longest paragraph, in bytes.
  public static let longestParagraph = 20_000

  private let references: CommentaryReferences

  public init(taxonomy: Taxonomy, calendar: FiscalCalendar) {
    references = CommentaryReferences(taxonomy: taxonomy, calendar: calendar)
  }

  /// Adds the commentary of a file to what was read before.
  ///
  /// - Parameter file: The file's name for findings.
  package func read(_ input: consuming ByteInput, file: String, into sourced: inout SourcedCommentary) {
    let bytes: [UInt8]
    do {
      bytes = try input.contents(limit: Self.largestFile)
    } catch .tooLong {
      sourced.findings.append(
        Finding(
          .fileTooLong, .init(file: file), "The file is longer than \(Self.largestFile) bytes.",
          hint: "Check that it is commentary; divide it where it is."))
      return
    } catch {
      sourced.findings.append(
        Finding(
          .unreadableFile, .init(file: file), "The file cannot be read: \(error).",
          hint: "Check that it is a readable file."))
      return
    }
    var reader = CommentaryReader(file: file, references: references)
    reader.read(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...])
    sourced.sections += reader.sections
    sourced.findings += reader.findings
  }
}
