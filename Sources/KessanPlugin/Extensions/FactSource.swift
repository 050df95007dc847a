package import KessanBytes
public import KessanDisclosure
public import KessanModel

/// A kind of input that facts can be read from.
///
///     public struct LedgerSource: FactSource {
///       public let name = "ledger"
///       public let summary = "Balances of the ledger, one a line"
///       public func read(_ input: consuming SourceInput, into sourced: inout SourcedFacts) { … }
///     }
///
/// A workspace names it beside a file: `"data": ["Data/results.csv", { "source": "ledger", "file": "Data/ledger.txt" }]`.
/// A source reads its input and nothing else: no other file, no clock, no environment. What it cannot read whole is a
/// finding at its line, never a value.
public protocol FactSource: Sendable {
  /// The name by which a workspace chooses it.
  var name: String { get }

  /// One line for listings.
  var summary: String { get }

  /// What a workspace may say beside the file, by name; see ``SourceInput/options``.
  var options: [String] { get }

  /// Adds the facts of an input to what was read before.
  func read(_ input: consuming SourceInput, into sourced: inout SourcedFacts)
}

extension FactSource {
  public var options: [String] { [] }
}

/// An input of a source: the bytes of a file that the workspace names, with what is needed to understand them.
public struct SourceInput: ~Copyable {
  /// The name of the file in the workspace, for findings and for where facts come from.
  public let file: String
  /// What the workspace says beside the file; only what ``FactSource/options`` lists.
  public let options: [String: String]
  /// The concepts, dimensions, members and units that facts may have.
  public let taxonomy: Taxonomy
  /// How the workspace writes periods.
  public let calendar: FiscalCalendar
  /// The bytes, in blocks.
  package var bytes: ByteInput

  package init(
    _ bytes: consuming ByteInput, file: String, options: [String: String] = [:], taxonomy: Taxonomy,
    calendar: FiscalCalendar
  ) {
    self.bytes = bytes
    self.file = file
    self.options = options
    self.taxonomy = taxonomy
    self.calendar = calendar
  }

  /// An input in memory, for tests.
  public init(
    _ text: String, file: String, options: [String: String] = [:], taxonomy: Taxonomy, calendar: FiscalCalendar
  ) {
    self.init(
      ByteInput(Array(text.utf8)), file: file, options: options, taxonomy: taxonomy, calendar: calendar)
  }

  /// The bytes alone.
  package consuming func takeBytes() -> ByteInput { bytes }

  /// The longest input that ``contents()`` reads, in bytes.
  public static let longestContents = 1 << 28

  /// All bytes of the input.
  ///
  /// - Throws: ``Finding`` where the file cannot be read, or has more than ``longestContents`` bytes.
  public consuming func contents() throws(Finding) -> [UInt8] {
    let file = file
    do {
      return try bytes.contents(limit: Self.longestContents)
    } catch .tooLong {
      throw Finding(
        .fileTooLarge, .init(file: file),
        "The file has more than \(Self.longestContents) bytes, which its source reads at once.",
        hint: "Divide the file.")
    } catch {
      throw Self.unreadable(file, error)
    }
  }

  /// Appends the next block of bytes to a buffer; false at the end.
  ///
  /// - Throws: ``Finding`` where the file cannot be read.
  public mutating func read(into buffer: inout [UInt8]) throws(Finding) -> Bool {
    do {
      return try bytes.read(1 << 16, into: &buffer)
    } catch {
      throw Self.unreadable(file, error)
    }
  }

  private static func unreadable(_ file: String, _ error: ByteInputError) -> Finding {
    Finding(
      .unreadableFile, .init(file: file), "The file cannot be read: \(error).",
      hint: "Check that it is a readable file.")
  }
}
