import KessanModel

/// Why a formula cannot be read, and where.
public struct FormulaError: Error, Sendable, Hashable {
  /// Characters before the fault.
  public let offset: Int
  public let message: String
}

/// Reads formulas: numbers, `+ - * /`, brackets, and facts as `Concept@Period[Dimension=Member,…,unit=Unit]`.
public struct FormulaParser {
  /// The deepest nesting that a formula may have.
  public static let deepest = 64
  /// The most operators that a formula may have; the tree of a formula is no deeper.
  public static let mostOperators = 1000
  /// The most alternatives that a cell may have.
  public static let mostAlternatives = 100
  /// The most characters that a number in a formula may have.
  public static let longestNumber = 1000
  /// The longest text that is read, in bytes.
  public static let longestText = 65_536

  private let characters: [Character]
  private let calendar: FiscalCalendar
  private var position = 0
  private var depth = 0
  private var operators = 0

  private init(_ text: String, calendar: FiscalCalendar) {
    characters = Array(text)
    self.calendar = calendar
  }

  /// The formula that a text writes.
  ///
  /// - Throws: ``FormulaError`` with the offset of the first character that cannot be read.
  public static func formula(_ text: String, calendar: FiscalCalendar) throws(FormulaError) -> Formula {
    guard text.utf8.count <= longestText else { throw tooLong(text) }
    var parser = FormulaParser(text, calendar: calendar)
    let formula = try parser.sum()
    guard parser.peek() == nil else { throw parser.fault("an operator or the end was expected") }
    return formula
  }

  /// The formulas of a cell that holds alternatives divided by semicolons.
  ///
  /// - Throws: ``FormulaError`` for the first alternative that cannot be read, with its offset in the whole text.
  public static func alternatives(_ text: String, calendar: FiscalCalendar) throws(FormulaError) -> [Formula] {
    guard text.utf8.count <= longestText else { throw tooLong(text) }
    var formulas: [Formula] = []
    var isQuoted = false
    let parts = text.split(omittingEmptySubsequences: false) { character in
      if character == "\"" { isQuoted.toggle() }
      return character == ";" && !isQuoted
    }
    var offset = 0
    for part in parts {
      if part.contains(where: { !$0.isWhitespace }) {
        guard formulas.count < mostAlternatives else {
          throw FormulaError(offset: offset, message: "there are more than \(mostAlternatives) alternatives")
        }
        do throws(FormulaError) {
          formulas.append(try formula(String(part), calendar: calendar))
        } catch {
          throw FormulaError(offset: offset + error.offset, message: error.message)
        }
      }
      offset += part.count + 1
    }
    return formulas
  }

  /// The fact that a text refers to.
  ///
  /// - Throws: ``FormulaError`` where it is no reference.
  public static func reference(_ text: String, calendar: FiscalCalendar) throws(FormulaError) -> FactReference {
    let formula = try formula(text, calendar: calendar)
    guard case .fact(let reference) = formula else {
      throw FormulaError(offset: 0, message: "a reference such as Revenues@1H16 was expected")
    }
    return reference
  }

  private static func tooLong(_ text: String) -> FormulaError {
    FormulaError(
      offset: 0, message: "the formula has \(text.utf8.count) bytes, and at most \(longestText) are read")
  }

  private mutating func sum() throws(FormulaError) -> Formula {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw fault("the formula is nested more than \(Self.deepest) deep") }
    var left = try product()
    while let sign = peek(), sign == "+" || sign == "-" {
      try passOperator()
      let right = try product()
      left = sign == "+" ? .sum(left, right) : .difference(left, right)
    }
    return left
  }

  private mutating func passOperator() throws(FormulaError) {
    operators += 1
    guard operators <= Self.mostOperators else {
      throw fault("the formula has more than \(Self.mostOperators) operators")
    }
    position += 1
  }

  private mutating func product() throws(FormulaError) -> Formula {
    var left = try operand()
    while let sign = peek(), sign == "*" || sign == "/" {
      try passOperator()
      let right = try operand()
      left = sign == "*" ? .product(left, right) : .quotient(left, right)
    }
    return left
  }

  private mutating func operand() throws(FormulaError) -> Formula {
    guard let first = peek() else { throw fault("a number, a fact or a bracket was expected") }
    if first == "-" {
      position += 1
      depth += 1
      defer { depth -= 1 }
      guard depth <= Self.deepest else { throw fault("the formula is nested more than \(Self.deepest) deep") }
      return .negated(try operand())
    }
    if first == "(" {
      position += 1
      let inner = try sum()
      guard peek() == ")" else { throw fault("a closing bracket was expected") }
      position += 1
      return inner
    }
    if first.isASCII, first.isNumber {
      let start = position
      let digits = take { $0.isASCII && ($0.isNumber || $0 == ".") }
      guard digits.utf8.count <= Self.longestNumber else {
        throw fault("the number has more than \(Self.longestNumber) characters", at: start)
      }
      guard let number = ExactDecimal(digits) else { throw fault("\"\(digits)\" is no number", at: start) }
      return .number(number)
    }
    return .fact(try reference())
  }

  private mutating func reference() throws(FormulaError) -> FactReference {
    let start = position
    let concept = take { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    guard !concept.isEmpty else { throw fault("\"\(characters[start])\" was not expected") }
    guard peek() == "@" else { throw fault("\"@\" and a period were expected after \(concept)") }
    position += 1
    let periodStart = position
    let token = periodToken()
    guard let period = calendar.period(token) else {
      throw fault("\"\(token)\" is no period, such as 1H16 or 2Q16-end", at: periodStart)
    }
    var end = position
    var dimensions: [DimensionValue] = []
    var unit: String?
    if peek() == "[" {
      repeat {
        position += 1
        let value = try dimension()
        if value.dimension == FactReference.unitKey {
          guard unit == nil else { throw fault("the unit stands twice") }
          guard let named = Unit(value.member) else { throw fault("\"\(value.member)\" is no unit") }
          unit = named.description
          continue
        }
        if dimensions.contains(where: { $0.dimension == value.dimension }) {
          throw fault("the dimension \(value.dimension) stands twice")
        }
        dimensions.append(value)
      } while peek() == ","
      guard peek() == "]" else { throw fault("\"]\" was expected") }
      position += 1
      end = position
    }
    let text = String(characters[start..<end])
    return FactReference(concept: concept, context: Context(period, dimensions), unit: unit, description: text)
  }

  /// A period ends where its characters do; `-` and `/` belong to it only inside a date or before `end`.
  private mutating func periodToken() -> String {
    var token = take { $0.isASCII && ($0.isLetter || $0.isNumber) }
    if characters[position...].starts(with: "-end") {
      position += 4
      return token + "-end"
    }
    guard token.count == 4, token.allSatisfy(\.isNumber) else { return token }
    token += take(atMost: 6) { $0.isASCII && ($0.isNumber || $0 == "-") }
    let second = characters[position...].dropFirst().prefix(10)
    if characters[position...].first == "/", CalendarDate(String(second)) != nil {
      position += 1 + second.count
      token += "/" + String(second)
    }
    return token
  }

  private mutating func dimension() throws(FormulaError) -> DimensionValue {
    skipBlanks()
    let name = take { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    guard !name.isEmpty, peek() == "=" else { throw fault("Dimension=Member was expected") }
    position += 1
    skipBlanks()
    if position < characters.count, characters[position] == "\"" {
      position += 1
      let member = take { $0 != "\"" }
      guard position < characters.count else { throw fault("a closing quote was expected") }
      position += 1
      return DimensionValue(name, member)
    }
    let member = take { $0 != "," && $0 != "]" && !$0.isWhitespace }
    guard !member.isEmpty else { throw fault("a member was expected after \(name)=") }
    return DimensionValue(name, member)
  }

  private mutating func take(atMost limit: Int = .max, while matches: (Character) -> Bool) -> String {
    var text = ""
    let start = position
    while position < characters.count, position - start < limit, matches(characters[position]) {
      text.append(characters[position])
      position += 1
    }
    return text
  }

  private mutating func skipBlanks() {
    while position < characters.count, characters[position].isWhitespace { position += 1 }
  }

  private mutating func peek() -> Character? {
    skipBlanks()
    return position < characters.count ? characters[position] : nil
  }

  private func fault(_ message: String, at offset: Int? = nil) -> FormulaError {
    FormulaError(offset: offset ?? position, message: message)
  }
}
