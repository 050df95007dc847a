/// Finds the parts of a display that may be a date.
enum DateSpan {
  /// The formats of dates, the most particular first.
  static let formats: [TransformationFormat] = [
    .japaneseEra, .yearMonthDayCJK, .yearMonthDay, .monthNameDayYear, .dayMonthNameYear,
  ]

  private enum Part {
    case number
    case month
    case era
  }

  /// The spans of an era or nothing, a month's name or a number, and two numbers, in order.
  static func all(in characters: [Character]) -> [Range<Int>] {
    let parts = self.parts(of: characters)
    return parts.indices.flatMap { first -> [Range<Int>] in
      [3, 4].compactMap { count in
        guard first + count <= parts.count, first == 0 || parts[first - 1].part != .era else { return nil }
        let window = parts[first..<(first + count)]
        let names = window.map(\.part).filter { $0 != .number }
        guard names.count == count - 3 || count == 3 && names == [.month], count == 3 || names == [.era],
          isTight(window, in: characters)
        else { return nil }
        let end = window[window.endIndex - 1].range.upperBound
        let takesDay = end < characters.count && characters[end] == "日"
        return window[first].range.lowerBound..<(takesDay ? end + 1 : end)
      }
    }
  }

  /// The numbers, month names and eras of a display in order.
  private static func parts(of characters: [Character]) -> [(part: Part, range: Range<Int>)] {
    var parts: [(Part, Range<Int>)] = []
    var place = 0
    while place < characters.count {
      if characters[place].onlyScalar?.isDigit ?? false {
        let end = characters[place...].firstIndex { $0.onlyScalar?.isDigit != true } ?? characters.count
        parts.append((.number, place..<end))
        place = end
      } else if characters[place].isASCII, characters[place].isLetter {
        let end = characters[place...].firstIndex { !$0.isASCII || !$0.isLetter } ?? characters.count
        if EnglishDate.isMonth(String(characters[place..<end])) { parts.append((.month, place..<end)) }
        place = end
      } else if let era = Transformation.eras.first(where: { characters[place...].starts(with: $0.0) }) {
        place += era.0.count
        parts.append((.era, (place - era.0.count)..<place))
        if place < characters.count, characters[place] == "元" {
          parts.append((.number, place..<(place + 1)))
          place += 1
        }
      } else {
        place += 1
      }
    }
    return parts
  }

  /// Whether nothing but separators stands between the parts.
  private static func isTight(_ window: ArraySlice<(part: Part, range: Range<Int>)>, in characters: [Character]) -> Bool
  {
    zip(window, window.dropFirst()).allSatisfy { left, right in
      let between = characters[left.range.upperBound..<right.range.lowerBound]
      let word = String(between.filter { !$0.isWhitespace })
      return between.count <= 4
        && ["", ",", ".", ".,", "/", "-", "年", "月", "st", "nd", "rd", "th", "st,", "nd,", "rd,", "th,"].contains(word)
    }
  }
}

extension Character {
  /// The scalar of a character that is one, without combining marks.
  fileprivate var onlyScalar: Unicode.Scalar? {
    let scalars = unicodeScalars
    let start = scalars.startIndex
    return scalars.index(after: start) == scalars.endIndex ? scalars[start] : nil
  }
}
