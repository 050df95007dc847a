import Foundation

/// Where JSON breaks, as far as Foundation says: by line, by byte, or not at all where the file ends too early.
struct JSONFault {
  let message: String
  let line: Int

  /// The fault of a text; nil where it is valid JSON.
  init?(_ bytes: [UInt8]) {
    do {
      _ = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
      return nil
    } catch {
      let detail = (error as NSError).userInfo[NSDebugDescriptionErrorKey] as? String
      message = detail ?? "it cannot be read."
      let place = Self.number(after: "character ", in: message).map { bytes.prefix($0) } ?? bytes[...]
      line = Self.number(after: "line ", in: message) ?? place.count { $0 == 0x0A } + 1
    }
  }

  private static func number(after word: String, in text: String) -> Int? {
    guard let range = text.firstRange(of: word) else { return nil }
    return Int(text[range.upperBound...].prefix(while: \.isNumber))
  }
}
