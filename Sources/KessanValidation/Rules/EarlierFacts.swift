import KessanModel

/// The values of one fact's earlier rows, kept so that the first that contradicts another is found in few steps.
///
/// Two numbers contradict one another when the intervals that they stand for have nothing in common, or when they have the
/// same accuracy and differ; two texts when they are of one language and differ; and a fact of any kind one of another kind.
struct EarlierFacts {
  /// The first place of a value, and the first place of another one.
  private struct Firsts<Value: Equatable> {
    let value: Value
    let place: Int
    var other: Int?

    func first(otherThan value: Value) -> Int? { value == self.value ? other : place }

    mutating func add(_ value: Value, at place: Int) {
      if other == nil, value != self.value { other = place }
    }
  }

  /// The values that are bounds of all before them: each next one is stricter.
  private struct Bounds {
    private(set) var steps: [(bound: ExactDecimal, place: Int)] = []
    let isStricter: (ExactDecimal, ExactDecimal) -> Bool

    mutating func add(_ bound: ExactDecimal, at place: Int) {
      guard let last = steps.last else { return steps.append((bound, place)) }
      if isStricter(bound, last.bound) { steps.append((bound, place)) }
    }

    /// The first place whose bound is stricter than a number.
    func first(stricterThan number: ExactDecimal) -> Int? {
      var low = 0
      var high = steps.count
      while low < high {
        let middle = (low + high) / 2
        if isStricter(steps[middle].bound, number) { high = middle } else { low = middle + 1 }
      }
      return low < steps.count ? steps[low].place : nil
    }
  }

  private var numbers: [Accuracy: Firsts<ExactDecimal>] = [:]
  private var texts: [Language?: Firsts<String>] = [:]
  private var uppers = Bounds { $0 < $1 }
  private var lowers = Bounds { $0 > $1 }
  private var firstNumber: Int?
  private var firstText: Int?
  private var firstNil: Int?

  /// Adds a value, whose place comes after those of all earlier ones, and gives the place of the first of these that
  /// contradicts it; nil where none does.
  mutating func add(_ value: FactValue, at place: Int) -> Int? {
    let contradicting: [Int?]
    switch value {
    case .number(let number, let accuracy):
      let interval = accuracy.interval(around: number)
      contradicting = [
        firstText, firstNil, numbers[accuracy]?.first(otherThan: number), uppers.first(stricterThan: interval.lower),
        lowers.first(stricterThan: interval.upper),
      ]
      uppers.add(interval.upper, at: place)
      lowers.add(interval.lower, at: place)
      if numbers[accuracy] == nil { numbers[accuracy] = Firsts(value: number, place: place) }
      numbers[accuracy]?.add(number, at: place)
      firstNumber = firstNumber ?? place
    case .text(let text, let language):
      contradicting = [firstNumber, firstNil, texts[language]?.first(otherThan: text)]
      if texts[language] == nil { texts[language] = Firsts(value: text, place: place) }
      texts[language]?.add(text, at: place)
      firstText = firstText ?? place
    case .none:
      contradicting = [firstNumber, firstText]
      firstNil = firstNil ?? place
    }
    return contradicting.compactMap(\.self).min()
  }
}
