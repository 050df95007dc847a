/// Why an archive, or an entry of it, cannot be read.
package struct ZipReadingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The name of the entry at fault; nil where the archive itself is.
  package let entry: String?
  package let fault: ZipFault

  init(entry: String? = nil, _ fault: ZipFault) {
    self.entry = entry
    self.fault = fault
  }

  package var description: String {
    let subject = entry.map { "the entry \"\(Self.shown($0))\"" } ?? "the archive"
    return "\(subject) \(fault.words)"
  }

  /// The longest name that a message holds, in characters; the format allows 65,535 bytes.
  private static let longest = 200

  /// A name with its control characters spelt out, cut off where it is too long for a message.
  static func shown(_ name: String) -> String {
    var text = ""
    for scalar in name.unicodeScalars.prefix(longest) {
      if scalar.properties.generalCategory == .control {
        text += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return name.unicodeScalars.count > longest ? text + "…" : text
  }
}
