public import KessanModel

/// Why a printed text is no figure, and which part of it is not understood.
public struct PrintedFault: Error, Sendable, Hashable {
  /// What is wrong.
  public enum Kind: Sendable, Hashable {
    /// The text is longer than any figure.
    case tooLong
    /// It holds no number and no dash.
    case noNumber
    /// A part that no list of words or signs knows.
    case notUnderstood
    /// A character that nobody sees.
    case invisible
    /// Digits of another script, full-width ones included.
    case foreignDigits, fullWidthDigits
    /// Digits that are not grouped in threes by commas.
    case grouping
    /// A number that begins with a superfluous zero.
    case leadingZero
    /// A number with an exponent.
    case exponent
    /// A formula, or an error value, of a spreadsheet.
    case formula, spreadsheetError
    case date
    case range
    case fraction
    /// More than one number.
    case twoNumbers
    /// A Japanese number whose parts do not descend.
    case compound
    case openBracket, closingBracket
    /// Two marks of the sign that contradict or repeat one another.
    case twoSigns
    /// A mark that may be a note's or a product's.
    case noteOrProduct
    /// A word or sign that the figure has already.
    case repeated
    /// A single letter that names a scale beside money only.
    case shortScale
    /// "flat" beside a number that is not zero.
    case notFlat
    /// A currency that is not the one of the unit.
    case currency(Unit)
    /// A percent sign, a share, a thing counted that does not fit the unit.
    case unit(Unit)
    /// A bound instead of a figure.
    case bound
    /// A point that may divide thousands.
    case point
  }

  public let kind: Kind
  /// The part of the text that is meant.
  public let part: String

  init(_ kind: Kind, _ part: String) {
    self.kind = kind
    self.part = part.count > 60 ? part.prefix(60) + "…" : part
  }

  /// Whether the text names another currency or unit than the fact's.
  public var isOfUnit: Bool {
    switch kind {
    case .currency, .unit: true
    default: false
    }
  }
}

extension PrintedFault {
  /// What is wrong, as the end of a sentence about the cell.
  public var reason: String {
    switch kind {
    case .tooLong: "it has \(part) characters, and at most \(PrintedFigure.longestText) are read"
    case .noNumber: "it holds no number"
    case .notUnderstood: "the part \"\(part)\" is not understood"
    case .invisible: "it holds the invisible character \(part)"
    case .foreignDigits: "\"\(part)\" is a digit of another script"
    case .fullWidthDigits: "\"\(part)\" is a full-width digit"
    case .grouping: "the digits \"\(part)\" are not grouped in threes by commas"
    case .leadingZero: "the number \"\(part)\" begins with a superfluous zero"
    case .exponent: "\"\(part)\" is written with an exponent"
    case .formula: "it is a formula of a spreadsheet"
    case .spreadsheetError: "it is an error value of a spreadsheet"
    case .date: "\"\(part)\" belongs to a date"
    case .range: "\"\(part)\" is a range"
    case .fraction: "\"\(part)\" is a fraction"
    case .twoNumbers: "it holds more than one number: \"\(part)\""
    case .compound: "the parts of \"\(part)\" do not make one number"
    case .openBracket: "the bracket \"\(part)\" is not closed"
    case .closingBracket: "the bracket \"\(part)\" was not opened"
    case .twoSigns: "\(part) both give the figure a sign"
    case .noteOrProduct: "\"\(part)\" reads as the mark of a note and as a product"
    case .repeated: "\"\(part)\" says a second time what the figure says already"
    case .shortScale: "the letter \"\(part)\" is read as a scale beside money only"
    case .notFlat: "\"\(part)\" stands beside a number that is not zero"
    case .currency(let unit): "\"\(part)\" is not the currency of the unit \(unit)"
    case .unit(let unit): "\"\(part)\" does not fit the unit \(unit)"
    case .bound: "\"\(part)\" makes it a bound, which is no figure"
    case .point: "the point in \"\(part)\" reads as a decimal point and as a divider of thousands"
    }
  }

  /// What to write instead.
  public var hint: String {
    switch kind {
    case .tooLong: "Check the cell for pasted text."
    case .noNumber:
      "Write a number such as 1,234.5, or — where nothing is disclosed; where words say the figure, put the number into the column value."
    case .notUnderstood:
      "Write the figure with its sign, currency, scale and unit only, such as (15), down 5.0% YoY or JPY15 million; put remarks into the column note."
    case .invisible: "Delete the character: retype the cell by hand."
    case .foreignDigits, .fullWidthDigits: "Write the number in ASCII digits, such as 1,234."
    case .grouping: "Divide thousands by commas and decimals by a point: 1,234.5."
    case .leadingZero: "Write the number without the zero."
    case .exponent: "Write all digits, such as 1,200,000; let the spreadsheet show the column as a number."
    case .formula: "Write the result of the formula: in the spreadsheet, paste the cells as values."
    case .spreadsheetError: "Mend the formula in the spreadsheet, and write its result."
    case .date:
      "Write the figure alone; where a spreadsheet made a date of it, let it show the column as text. Dates stand in the column period."
    case .range: "Write one figure in a row: a row for the lower bound and one for the upper bound."
    case .fraction: "Put the number into the column value, such as 0.3333, and its accuracy into decimals."
    case .twoNumbers: "Write one figure in a row; put remarks into the column note."
    case .compound: "Write the parts from the largest unit to the smallest, such as 1億2,345万円."
    case .openBracket, .closingBracket: "Write (15) for a negative figure, 15 for a positive one."
    case .twoSigns: "Write one mark of the sign: (15), -15, down 15 or loss of 15."
    case .noteOrProduct: "Put a blank before the mark of a note, or put the note into the column note."
    case .repeated: "Write it once."
    case .shortScale: "Write thousand, million or billion."
    case .notFlat: "Write up or down with the change, or flat without a number and 0 into the column value."
    case .currency: "Correct the column unit, or write the figure in its currency, such as JPY15 million, US$15 or €15."
    case .unit: "Correct the column unit: pure for ratios, shares for shares, JPY/shares for amounts per share."
    case .bound: "Put the number that you file into the column value."
    case .point: "Write 1,204 for thousands or 1.2040 for decimals, or put the number into the column value."
    }
  }
}
