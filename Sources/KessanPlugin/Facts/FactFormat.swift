import KessanModel

/// How a section shows a number of one item type, in the language of the sentence that it stands in.
///
/// The digits behind the point follow the accuracy of the fact unless a format fixes them. The examples are English; Japanese
/// has 741.2億円 for billions, 11,848百万円 for millions, 13.5%増 for changes, 1.9ポイント低下 for points and 1,570千回線 for counts.
public struct FactFormat<Item: ItemKind>: Sendable, Hashable {
  public let style: NumberStyle
}

extension FactFormat where Item == Monetary {
  /// "JPY74.12 billion".
  public static var billions: Self { Self(style: NumberStyle(scale: 9, suffix: " billion", showsUnit: true)) }
  /// "JPY11,848 million".
  public static var millions: Self { Self(style: NumberStyle(scale: 6, suffix: " million", showsUnit: true)) }
  /// "up JPY0.14 billion".
  public static var changeInBillions: Self {
    Self(style: NumberStyle(scale: 9, suffix: " billion", sign: .words, showsUnit: true))
  }
  /// "JPY0.26 billion" for a loss of that amount.
  public static var lossInBillions: Self {
    Self(style: NumberStyle(scale: 9, suffix: " billion", sign: .reversed, showsUnit: true))
  }
  /// "JPY0.15 billion" for a decrease by that amount.
  public static var decreaseInBillions: Self { lossInBillions }
  /// "JPY260 million" for a loss of that amount.
  public static var lossInMillions: Self {
    Self(style: NumberStyle(scale: 6, suffix: " million", sign: .reversed, showsUnit: true))
  }
  /// "JPY150 million" for a decrease by that amount.
  public static var decreaseInMillions: Self { lossInMillions }
  /// "down JPY542 million".
  public static var changeInMillions: Self {
    Self(style: NumberStyle(scale: 6, suffix: " million", sign: .words, showsUnit: true))
  }
}

extension FactFormat where Item == Percent {
  /// "16.0%".
  public static var percent: Self { Self(style: NumberStyle(scale: -2, suffix: "%")) }
  /// "up 13.5%" or "down 24.0%".
  public static var change: Self { Self(style: NumberStyle(scale: -2, suffix: "%", sign: .words)) }
  /// "12.0%" for a decrease by that rate.
  public static var decrease: Self { Self(style: NumberStyle(scale: -2, suffix: "%", sign: .reversed)) }
  /// "down 1.9 points".
  public static var points: Self { Self(style: NumberStyle(scale: -2, suffix: " points", sign: .words)) }
}

extension FactFormat where Item == Count {
  /// "1,066".
  public static var plain: Self { Self(style: NumberStyle()) }
  /// "1,570 thousand".
  public static var thousands: Self { Self(style: NumberStyle(scale: 3, suffix: " thousand")) }
  /// "2 million".
  public static var millions: Self { Self(style: NumberStyle(scale: 6, suffix: " million")) }
  /// "up 169 thousand".
  public static var changeInThousands: Self {
    Self(style: NumberStyle(scale: 3, suffix: " thousand", sign: .words))
  }
  /// "up 600".
  public static var change: Self { Self(style: NumberStyle(sign: .words)) }
}

extension FactFormat where Item == Measurement {
  /// "1.5".
  public static var plain: Self { Self(style: NumberStyle()) }
}

extension FactFormat where Item == PerShare {
  /// "JPY27.0".
  public static var plain: Self { Self(style: NumberStyle(showsUnit: true)) }
}

extension FactFormat where Item == Shares {
  /// "950 thousand".
  public static var thousands: Self { Self(style: NumberStyle(scale: 3, suffix: " thousand")) }
}

extension FactFormat where Item == Text {
  /// The text itself: "2H17".
  public static var plain: Self { Self(style: NumberStyle()) }
}

/// The look of a number: scale, sign and what stands around it.
public struct NumberStyle: Sendable, Hashable {
  public enum Sign: Sendable, Hashable {
    /// Negative numbers in round brackets.
    case brackets
    /// A plus before positive numbers, round brackets around negative ones: changes in tables.
    case signed
    /// "up" and "down".
    case words
    /// The sign reversed with a plus where that is positive: what is taken away in a waterfall.
    case taken
    /// The sign reversed, as in "operating loss of": a loss plain, a profit in brackets.
    case reversed
  }

  /// The power of ten that the shown number is in.
  public var scale: Int
  public var suffix: String
  public var sign: Sign
  /// Whether the currency stands before the number.
  public var showsUnit: Bool

  public init(scale: Int = 0, suffix: String = "", sign: Sign = .brackets, showsUnit: Bool = false) {
    self.scale = scale
    self.suffix = suffix
    self.sign = sign
    self.showsUnit = showsUnit
  }

  /// The number in the style's scale, with as many digits behind the point as its accuracy holds.
  func digits(of number: ExactDecimal, _ accuracy: Accuracy) -> (number: ExactDecimal, fractionDigits: Int) {
    let shifted = number.scaled(byPowerOfTen: -scale)
    let digits =
      switch accuracy {
      case .decimals(let decimals): max(0, decimals + scale)
      case .exact: shifted.fractionDigits
      }
    return (shifted.rounded(toDecimals: digits), digits)
  }

  /// The number as people read it in a language, with as many digits as its accuracy holds.
  ///
  /// - Parameter words: What follows it in the sentence; Japanese puts no 名 behind a count that is followed by 名.
  public func text(
    _ number: ExactDecimal, _ accuracy: Accuracy, unit: Unit?, in language: Language = .english,
    before words: String = ""
  ) -> String {
    language == .english ? english(number, accuracy, unit) : japanese(number, accuracy, unit, before: words)
  }

  /// A zero with the sign that it is printed with: (0), △0. What is said in words, or with the sign reversed, stays as it is.
  func belowZero(_ zero: String, in language: Language) -> String {
    switch sign {
    case .brackets, .signed: language == .english ? "(\(zero))" : "△" + zero
    case .words, .taken, .reversed: zero
    }
  }

  private func english(_ number: ExactDecimal, _ accuracy: Accuracy, _ unit: Unit?) -> String {
    let (rounded, digits) = digits(of: number, accuracy)
    let amount = rounded.magnitude.formatted(fractionDigits: digits) + suffix
    let body = showsUnit ? (unit?.numerators.first?.name ?? "") + amount : amount
    switch sign {
    case .brackets: return number.isNegative ? "(\(body))" : body
    case .signed: return number.isNegative ? "(\(body))" : number.signum == 0 ? body : "+\(body)"
    case .taken: return number.signum > 0 ? "(\(body))" : number.signum == 0 ? body : "+\(body)"
    case .reversed: return number.signum > 0 ? "(\(body))" : body
    case .words: return number.signum == 0 ? "flat at \(body)" : (number.isNegative ? "down " : "up ") + body
    }
  }
}
