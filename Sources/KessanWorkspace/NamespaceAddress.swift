/// What an address must be to name a taxonomy and the folder that its files are found in, or a scheme of identifiers.
enum NamespaceAddress {
  /// Whether a text is an absolute address of any kind (RFC 3986), and of no standard: xBRL-JSON and xBRL-CSV bind the
  /// scheme as a namespace, and the standards' own have other prefixes (OIM Common Definitions 1.0, clause 3.2).
  static func canBeScheme(_ text: String) -> Bool {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty, let first = parts[0].utf8.first, isLetter(first) else { return false }
    // A letter alone would be a drive, and a second colon before a slash belongs to urn: only.
    guard parts[0].utf8.count > 1, parts[0].utf8.allSatisfy({ isLetter($0) || "0123456789+-.".utf8.contains($0) }),
      parts[0].lowercased() == "urn" || parts[1].hasPrefix("/") || !parts[1].contains(":")
    else { return false }
    return isSpelt(parts[1]) && parts[1].utf8.count(where: { $0 == 0x23 }) <= 1 && !isOfAStandard(text)
  }

  /// Whether a text is an absolute http address (RFC 3986) that resolvers leave as it is.
  ///
  /// A catalog maps files below the namespace, so that a path with empty segments, `.` or `..`, which resolvers take
  /// away, would lead nowhere. Schema processors refuse characters that no address has.
  static func isOne(_ text: String) -> Bool {
    guard let scheme = ["http://", "https://"].first(where: text.hasPrefix) else { return false }
    let address = text.dropFirst(scheme.count)
    let tail = address.firstIndex { $0 == "?" || $0 == "#" } ?? address.endIndex
    guard address[tail...].utf8.count(where: { $0 == 0x23 }) <= 1, isSpelt(address) else { return false }
    let parts = address[..<tail].split(separator: "/", omittingEmptySubsequences: false)
    guard let host = parts.first, !host.isEmpty else { return false }
    return parts.dropFirst().allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }

  /// Whether the address lies with those who write the standards; hosts are compared without case.
  static func isOfAStandard(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 2, let host = parts[2].split(whereSeparator: { ":?#".contains($0) }).first else { return false }
    return ["www.xbrl.org", "xbrl.org", "www.w3.org"].contains(host.lowercased())
  }

  /// Whether the address has only the characters of RFC 3986, and every `%` two hexadecimal digits behind it.
  ///
  /// Brackets, which stand around the numbers of a host in IPv6 only, are not taken.
  private static func isSpelt(_ address: Substring) -> Bool {
    let bytes = Array(address.utf8)
    return bytes.indices.allSatisfy { place in
      guard bytes[place] == 0x25 else { return isAllowed(bytes[place]) }
      return place + 2 < bytes.count && isHexadecimal(bytes[place + 1]) && isHexadecimal(bytes[place + 2])
    }
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    isLetter(byte) || "0123456789-._~:/?#@!$&'()*+,;=".utf8.contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }
}
