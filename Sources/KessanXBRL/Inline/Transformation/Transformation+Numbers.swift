/// The formats of numbers, as the registries define their input patterns.
extension Transformation {
  typealias Scalars = ArraySlice<Unicode.Scalar>

  /// Registries 2 and 3: digits, in groups of three where there are separators, and a fraction behind a point.
  static func groupedDecimal(_ text: Scalars) -> String? {
    let point = text.firstIndex(of: ".") ?? text.endIndex
    guard let whole = grouped(text[..<point], separators: [",", " ", "\u{A0}"]) else { return nil }
    guard point < text.endIndex else { return whole }
    let fraction = text[(point + 1)...]
    return fraction.isEmpty || !fraction.allSatisfy(\.isASCIIDigit) ? nil : whole + "." + String(fraction)
  }

  /// Registries 4 and 5: digits with separators anywhere before the point, and at least one digit.
  static func looseDecimal(_ text: Scalars) -> String? {
    var digits: [UInt8] = []
    var point: Int?
    for scalar in text {
      if scalar.isASCIIDigit {
        digits.append(UInt8(truncatingIfNeeded: scalar.value))
      } else if scalar == ".", point == nil {
        point = digits.count
      } else if !(isBlank(scalar) || scalar == "," && point == nil) {
        return nil
      }
    }
    guard !digits.isEmpty, text.last != "." else { return nil }
    let count = point ?? digits.count
    return canonical(digits[..<count], digits[count...])
  }

  /// Registries 2 and 3: a whole number in groups of three without leading zero, words, one or two digits, words.
  static func groupedUnits(_ text: Scalars) -> String? {
    let separators: [Unicode.Scalar] = [".", ",", "\u{FF0C}", "\u{FF0E}"]
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
    let separators: [Unicode.Scalar] = [".", ",", "\u{FF0C}"]
    let head = text.prefix { $0.isDigit || separators.contains($0) }
    let unit = text[head.endIndex...].prefix { !$0.isDigit }
    let hundredths = text[unit.endIndex...].prefix(while: \.isDigit)
    let ending = text[hundredths.endIndex...]
    let whole = bytes(head)
    guard !whole.isEmpty, !unit.isEmpty, !ending.contains(where: \.isDigit), let fraction = self.hundredths(hundredths)
    else { return nil }
    return canonical(whole[...], Array(fraction.utf8)[...])
  }

  /// The digits of a number in groups of three; where it has no separators, any digits.
  private static func grouped(_ text: Scalars, separators: [Unicode.Scalar]) -> String? {
    var digits: [UInt8] = []
    var group = 0
    var isFirst = true
    for scalar in text {
      if scalar.isASCIIDigit {
        digits.append(UInt8(truncatingIfNeeded: scalar.value))
        group += 1
      } else {
        guard separators.contains(scalar), group > 0, isFirst || group.isMultiple(of: 3) else { return nil }
        isFirst = false
        group = 0
      }
    }
    guard group > 0, isFirst || group.isMultiple(of: 3) else { return nil }
    return String(decoding: digits, as: UTF8.self)
  }

  /// One or two digits as two.
  private static func hundredths(_ digits: Scalars) -> String? {
    guard (1...2).contains(digits.count), digits.allSatisfy(\.isDigit) else { return nil }
    return (digits.count == 1 ? "0" : "") + String(digits.map(narrowed))
  }

  /// A number without superfluous zeros.
  private static func canonical(_ whole: ArraySlice<UInt8>, _ fraction: ArraySlice<UInt8>) -> String {
    let zero = UInt8(ascii: "0")
    let head = whole.drop { $0 == zero }
    var tail = fraction
    while tail.last == zero { tail.removeLast() }
    var text = head.isEmpty ? [zero] : Array(head)
    if !tail.isEmpty { text += [UInt8(ascii: ".")] + tail }
    return String(decoding: text, as: UTF8.self)
  }

  /// The digits of either kind among others, as ASCII.
  private static func bytes(_ text: Scalars) -> [UInt8] {
    text.compactMap { scalar in scalar.digit.map { UInt8($0) + UInt8(ascii: "0") } }
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
