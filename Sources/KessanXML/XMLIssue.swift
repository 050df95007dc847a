import CLibXML2

/// What is wrong with an XML document, and where.
public struct XMLIssue: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file as the caller named it.
  public var file: String
  /// The line, from 1; for an element the line on which its start tag ends. Zero where there is none.
  public var line: Int
  /// The column, from 1; zero where it is not known.
  public var column: Int
  /// libxml2's number of the error, or one of the negative codes below.
  public var code: Int32
  /// One line that says what is wrong.
  public var message: String

  /// The document has a DOCTYPE.
  public static let documentTypeRefused: Int32 = -1
  /// The document exceeds one of `XMLLimits`.
  public static let limitExceeded: Int32 = -2
  /// The document is not UTF-8, or says that it is not.
  public static let encodingRefused: Int32 = -3
  /// The file descriptor could not be read.
  public static let unreadable: Int32 = -4
  /// The document is not complete, and libxml2 did not say more.
  public static let incomplete: Int32 = -5

  /// Describes an issue.
  public init(file: String, line: Int, column: Int = 0, code: Int32, message: String) {
    self.file = file
    self.line = line
    self.column = column
    self.code = code
    self.message = message
  }

  public var description: String {
    column > 0 ? "\(file):\(line):\(column): \(message)" : "\(file):\(line): \(message)"
  }
}

extension XMLIssue {
  /// Takes over an error of libxml2.
  init(_ error: xmlError, file: String) {
    let message = error.message.map { String(cString: $0) } ?? "unknown error"
    self.init(
      file: file, line: max(0, Int(error.line)), column: max(0, Int(error.int2)), code: error.code,
      message: Self.oneLine(message))
  }

  /// Lines trimmed and joined by single spaces.
  private static func oneLine(_ message: String) -> String {
    message.split(whereSeparator: { $0.isNewline || $0 == " " || $0 == "\t" }).joined(separator: " ")
  }

  /// The order of a report: by place, then by what is wrong.
  static func precedes(_ one: XMLIssue, _ other: XMLIssue) -> Bool {
    (one.file, one.line, one.column, one.code, one.message)
      < (other.file, other.line, other.column, other.code, other.message)
  }
}
