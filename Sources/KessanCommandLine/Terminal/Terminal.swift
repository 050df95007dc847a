import Foundation

/// Text for people: colours on a terminal only, progress on standard error only where it is one.
enum Terminal {
  static let isTerminal = isatty(STDOUT_FILENO) == 1
  static let hasColours = isTerminal && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
  static let hasProgress = isatty(STDERR_FILENO) == 1

  enum Style: String {
    case bold = "1"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case faint = "2"
  }

  static func styled(_ text: String, _ style: Style) -> StyledText { StyledText(text, style) }

  /// Writes a line for people: what a terminal would act on is spelt out.
  static func print(_ line: StyledText = "", to stream: Stream = .output) {
    write((hasColours && stream == .output ? line.coloured : line.description) + "\n", to: stream.rawValue)
  }

  /// Writes a line to standard error.
  static func complain(_ line: StyledText) { print(line, to: .errors) }

  /// Writes text for machines to standard output as it is: JSON, which has escapes of its own, and CSV.
  static func write(data: String) { write(data, to: STDOUT_FILENO) }

  enum Stream: Int32 {
    case output = 1
    case errors = 2
  }

  /// Writes all of a text. A reader that has gone away is no failure; anything else ends the run, as the output would
  /// be cut off and seem whole.
  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        let written = Foundation.write(descriptor, bytes.baseAddress.map { $0 + start }, bytes.count - start)
        if written > 0 {
          start += written
        } else if errno == EAGAIN {
          var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          poll(&ready, 1, -1)
        } else if errno != EINTR {
          guard errno != EPIPE, descriptor == STDOUT_FILENO else { return }
          complain("Standard output cannot be written: \(String(cString: strerror(errno))).")
          exit(2)
        }
      }
    }
  }
}

/// Tells on a terminal which stage is under way, once a run takes over a second.
struct Progress {
  private let started = ContinuousClock.now
  private var shown = 0

  /// Names the stage that begins.
  mutating func stage(_ name: String) {
    guard Terminal.hasProgress, ContinuousClock.now - started > .seconds(1) else { return }
    let line = "\r\(name) …"
    shown = max(shown, line.count)
    FileHandle.standardError.write(Data(line.padding(toLength: shown, withPad: " ", startingAt: 0).utf8))
  }

  /// Takes the line away again.
  mutating func finish() {
    guard shown > 0 else { return }
    FileHandle.standardError.write(Data(("\r" + String(repeating: " ", count: shown) + "\r").utf8))
    shown = 0
  }
}
