package import KessanXML

extension ChartSVG {
  /// The colours and the typeface of a drawing that stands in no page, by day and by night.
  static let colours = """
    svg { color: #1c2127; font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Hiragino Sans", \
    "Yu Gothic UI", "Noto Sans CJK JP", "Noto Sans JP", IPAGothic, sans-serif; font-variant-numeric: tabular-nums; }
    text[fill="currentColor"] { paint-order: stroke; stroke: #ffffff; stroke-width: 36px; stroke-linejoin: round; }
    @media (prefers-color-scheme: dark) {
      svg { color: #e4e7ea; }
      text[fill="currentColor"] { stroke: #14171a; }
    }
    """

  /// The drawing as the address of an image that needs no other file (RFC 2397).
  package func dataAddress() throws(XMLWriteError) -> String {
    "data:image/svg+xml;base64," + Base64.text(try bytes())
  }
}

/// Bytes in letters (RFC 4648, clause 4).
enum Base64 {
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func text(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - group.count))
      for place in 0..<4 {
        text.append(place <= group.count ? letters[Int(bits >> UInt32(18 - 6 * place)) & 63] : 0x3D)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
