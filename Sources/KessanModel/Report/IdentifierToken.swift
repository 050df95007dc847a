/// Names and units as parts of an id, none of which holds an underscore, and different ones of which differ.
///
/// A part without a point is the text itself; any other is marked by a point and a checksum of the text:
///
///     NetworkServices           NetworkServices
///     NTT DOCOMO                NTTDOCOMO.20g2s4gmh6fog
enum IdentifierToken {
  private static let longest = 40
  /// Names of counted things that would read as something else.
  private static let reserved: Set<String> = ["per", "utr", "pure", "shares"]

  /// The name of a concept, dimension or member.
  static func name(_ text: String) -> String { isPlain(text) ? text : marked(text) }

  /// A unit: its measures divided by hyphens, with `per` between both sides.
  static func unit(_ unit: Unit) -> String {
    let top = unit.numerators.map(measure).joined(separator: "-")
    return unit.denominators.isEmpty ? top : "\(top)-per-" + unit.denominators.map(measure).joined(separator: "-")
  }

  private static func measure(_ measure: Measure) -> String {
    switch measure {
    case .pure, .shares: measure.name
    case .currency(let code): Currency.codes.contains(code) ? code : marked("currency \(code)")
    case .registry(let name): isPlain(name) && !name.contains("-") ? "utr-\(name)" : marked("utr \(name)")
    case .own(let name):
      isPlain(name) && !name.contains("-") && !reserved.contains(name) && !Currency.codes.contains(name)
        ? name : marked(name)
    }
  }

  private static func isPlain(_ text: String) -> Bool {
    QName.isElementName(text) && !text.utf8.contains { $0 == 0x5F || $0 == 0x2E }
  }

  /// The letters and digits of a text, and its FNV-1a checksum of 64 bits.
  private static func marked(_ text: String) -> String {
    var checksum: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { checksum = (checksum ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    let letters = text.unicodeScalars.filter {
      $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0))
    }.prefix(longest)
    let readable = String(String.UnicodeScalarView(letters))
    return (readable.isEmpty ? "x" : readable) + "." + String(checksum, radix: 36)
  }
}
