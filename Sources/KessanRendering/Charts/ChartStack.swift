import KessanModel

/// Where the parts of stacks lie: positive ones upon one another above zero, negative ones below.
enum ChartStack {
  /// Series by series, the span that each value takes.
  static func spans(_ numbers: [[ExactDecimal?]]) -> [[(from: ExactDecimal, to: ExactDecimal)?]] {
    let count = numbers.first?.count ?? 0
    var above = Array(repeating: ExactDecimal.zero, count: count)
    var below = above
    return numbers.map { series in
      series.enumerated().map { category, number in
        guard let number else { return nil }
        if number.isNegative {
          defer { below[category] = below[category] + number }
          return (below[category] + number, below[category])
        }
        defer { above[category] = above[category] + number }
        return (above[category], above[category] + number)
      }
    }
  }

  /// The ends of all stacks.
  static func ends(_ numbers: [[ExactDecimal?]]) -> [ExactDecimal] {
    spans(numbers).joined().flatMap { span in span.map { [$0.from, $0.to] } ?? [] }
  }
}
