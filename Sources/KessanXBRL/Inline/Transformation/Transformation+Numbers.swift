/// The formats of numbers, as the registries define their input patterns.
extension Transformation {
  typealias Scalars = ArraySlice<Unicode.Scalar>

  /// Registries 2 and 3: digits, in groups of three where there are separators, and a fraction behind a point.
  static func groupedDecimal(_ text: Scalars) -> String? {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = grouped(parts[0], separators: [",", " ", "\u{A0}"]) else { return nil }
    guard parts.count == 2 else { return whole }
    guard !parts[1].isEmpty, parts[1].allSatisfy(\.isASCIIDigit) else { return nil }
    return "\(whole).\(String(parts[1]))"
  }

  /// Registries 4 and 5: digits with separators anywhere before the point, and at least one digit.
  static func looseDecimal(_ text: Scalars) -> String? {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let isWhole = parts[0].allSatisfy { $0.isASCIIDigit || $0 == "," || isBlank($0) }
    guard isWhole else { return nil }
    let whole = String(parts[0].filter(\.isASCIIDigit))
    guard parts.count == 2 else { return whole.isEmpty ? nil : canonical(whole, "") }
    guard !parts[1].isEmpty, parts[1].allSatisfy({ $0.isASCIIDigit || isBlank($0) }) else { return nil }
    let fraction = String(parts[1].filter(\.isASCIIDigit))
    return whole.isEmpty && fraction.isEmpty ? nil : canonical(whole, fraction)
  }

  /// Registries 2 and 3: a whole number in groups of three without leading zero, words, one or two digits, words.
  static func groupedUnits(_ text: Scalars) -> String? {
    let separators: Set<Unicode.Scalar> = [".", ",", "\u{FF0C}", "\u{FF0E}"]
    let isNumeric = { (scalar: Unicode.Scalar) in scalar.isDigit || separators.contains(scalar) }
    let head = text.prefix(while: isNumeric)
    let unit = text[head.endIndex...].prefix { !isNumeric($0) }
    let hundredths = text[unit.endIndex...].prefix(while: isNumeric)
    let ending = text[hundredths.endIndex...]
    guard !unit.isEmpty, !ending.contains(where: isNumeric), let fraction = self.hundredths(hundredths),
      let whole = grouped(ArraySlice(head.map(narrowed)), separators: separators), whole == "0" || whole.first != "0"
    else { return nil }
    return "\(whole).\(fraction)"
  }

  /// Registries 4 and 5: digits with separators anywhere, words, one or two digits, words.
  static func looseUnits(_ text: Scalars) -> String? {
    let separators: Set<Unicode.Scalar> = [".", ",", "\u{FF0C}"]
    let head = text.prefix { $0.isDigit || separators.contains($0) }
    let unit = text[head.endIndex...].prefix { !$0.isDigit }
    let hundredths = text[unit.endIndex...].prefix(while: \.isDigit)
    let ending = text[hundredths.endIndex...]
    let whole = String(head.map(narrowed).filter(\.isASCIIDigit))
    guard !whole.isEmpty, !unit.isEmpty, !ending.contains(where: \.isDigit), let fraction = self.hundredths(hundredths)
    else { return nil }
    return canonical(whole, fraction)
  }

  /// The digits of a number in groups of three; where it has no separators, any digits.
  private static func grouped(_ text: Scalars, separators: Set<Unicode.Scalar>) -> String? {
    let groups = text.split(omittingEmptySubsequences: false) { separators.contains($0) }
    guard let first = groups.first, !first.isEmpty, groups.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }),
      groups.dropFirst().allSatisfy({ !$0.isEmpty && $0.count.isMultiple(of: 3) })
    else { return nil }
    return String(groups.joined())
  }

  /// One or two digits as two.
  private static func hundredths(_ digits: Scalars) -> String? {
    guard (1...2).contains(digits.count), digits.allSatisfy(\.isDigit) else { return nil }
    return (digits.count == 1 ? "0" : "") + String(digits.map(narrowed))
  }

  /// A number without superfluous zeros.
  private static func canonical(_ whole: String, _ fraction: String) -> String {
    let head = whole.drop { $0 == "0" }
    var tail = Substring(fraction)
    while tail.last == "0" { tail.removeLast() }
    return (head.isEmpty ? "0" : String(head)) + (tail.isEmpty ? "" : "." + tail)
  }

  static func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar.isFullWidthDigit ? Unicode.Scalar(UInt8(scalar.value - 0xFF10 + 0x30)) : scalar
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\u{A0}" }
}

extension String {
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var view = UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
