import Foundation

/// Compares texts with goldens: files in `Golden/` beside a test, made anew by `KESSAN_UPDATE_GOLDENS=1 swift test`.
public enum Golden {
  /// The first difference, in words; nil where text and golden are the same.
  public static func difference(of text: String, from name: String, beside test: String) -> String? {
    let file = URL(filePath: test).deletingLastPathComponent().appending(path: "Golden/\(name)")
    if ProcessInfo.processInfo.environment["KESSAN_UPDATE_GOLDENS"] == "1" {
      do {
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        return nil
      } catch {
        return "\(file.path) cannot be written: \(error)"
      }
    }
    guard let data = FileManager.default.contents(atPath: file.path) else {
      return "\(file.path) is missing; make it with KESSAN_UPDATE_GOLDENS=1"
    }
    let golden = String(decoding: data, as: UTF8.self)
    guard golden != text else { return nil }
    let pairs = zip(golden.split(separator: "\n", omittingEmptySubsequences: false), lines(text)).enumerated()
    for (number, pair) in pairs where pair.0 != pair.1 {
      return "\(name):\(number + 1): expected \"\(pair.0)\", got \"\(pair.1)\""
    }
    return "\(name): one ends before the other"
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
