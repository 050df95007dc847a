/// Text for people, in pieces of which some have a style.
///
///     Terminal.print("\(Terminal.styled("VALID", .green))  \(errors) errors")
///
/// Whatever comes from input is escaped when it is written; only the styles reach the terminal as they are.
struct StyledText: ExpressibleByStringInterpolation, CustomStringConvertible {
  private(set) var pieces: [(text: String, style: Terminal.Style?)] = []

  init(stringLiteral text: String) { pieces = [(text, nil)] }

  init(stringInterpolation interpolation: Interpolation) { pieces = interpolation.pieces }

  init(_ text: String, _ style: Terminal.Style?) { pieces = [(text, style)] }

  struct Interpolation: StringInterpolationProtocol {
    fileprivate var pieces: [(text: String, style: Terminal.Style?)] = []

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ text: String) { pieces.append((text, nil)) }

    mutating func appendInterpolation(_ text: StyledText) { pieces += text.pieces }

    mutating func appendInterpolation(_ value: some CustomStringConvertible) { pieces.append((value.description, nil)) }
  }

  /// The text on one line, escaped, without styles.
  var description: String { pieces.map(\.text.visible).joined() }

  /// The text on one line, escaped, with its styles as a terminal understands them.
  var coloured: String {
    pieces.map { text, style in
      style.map { "\u{1B}[\($0.rawValue)m\(text.visible)\u{1B}[0m" } ?? text.visible
    }.joined()
  }
}
