/// The facts of a report in compact form: 32 bytes a fact, contexts and units interned, made for millions.
///
/// Iterating yields ``Fact`` views; the table itself keeps no string and no dictionary entry for a fact.
public struct FactTable: Sendable {
  struct Record: Sendable {
    var payload: Int64
    var concept: UInt32
    var context: UInt32
    var row: UInt32
    var annotation: UInt32
    var unit: UInt16
    var decimals: Int16
    var source: UInt16
    var exponent: Int8
    var kind: Kind
  }

  enum Kind: UInt8, Sendable {
    /// The payload is the mantissa of the number.
    case number
    /// The payload is an index into `wideNumbers`.
    case wideNumber
    /// The payload is an index into `texts`.
    case text
    case none
  }

  /// What a row without annotation has.
  static let unannotated = UInt32.max
  static let unitless = UInt16.max
  static let exactDecimals = Int16.max

  var records: [Record] = []
  /// The contexts of the facts, each once, in the order of first use.
  public private(set) var contexts: [Context] = []
  /// The units of the facts, each once, in the order of first use.
  public private(set) var units: [Unit] = []
  private var sources: [Provenance] = []
  private var annotations: [Annotation] = []
  private var texts: [(String, Language?)] = []
  private var wideNumbers: [ExactDecimal] = []
  private var contextIndex: [Context: UInt32] = [:]
  private var unitIndex: [Unit: UInt16] = [:]

  public init() {}

  /// The number of the interned context, which is added where it is new.
  public mutating func intern(_ context: Context) -> Int {
    if let known = contextIndex[context] { return Int(known) }
    let index = UInt32(contexts.count)
    contexts.append(context)
    contextIndex[context] = index
    return Int(index)
  }

  /// The number of the interned unit, which is added where it is new; nil past 65,534 units.
  public mutating func intern(_ unit: Unit) -> Int? {
    if let known = unitIndex[unit] { return Int(known) }
    guard units.count < Int(Self.unitless) else { return nil }
    let index = UInt16(units.count)
    units.append(unit)
    unitIndex[unit] = index
    return Int(index)
  }

  /// The number of a source; rows of a file share one.
  public mutating func intern(source: Provenance) -> Int? {
    guard sources.count < Int(UInt16.max) else { return nil }
    sources.append(source)
    return sources.count - 1
  }

  /// The index of a context, without adding it.
  public func index(of context: Context) -> Int? { contextIndex[context].map(Int.init) }

  /// Makes room for so many facts.
  public mutating func reserve(_ count: Int) { records.reserveCapacity(count) }

  /// Adds a fact whose mantissa fits 64 bits: the way of large sources.
  public mutating func append(
    mantissa: Int64, exponent: Int8, accuracy: Accuracy, concept: Int, context: Int, unit: Int, source: Int, row: Int
  ) {
    records.append(
      Record(
        payload: mantissa, concept: UInt32(concept), context: UInt32(context), row: UInt32(clamping: row),
        annotation: Self.unannotated, unit: UInt16(unit), decimals: Self.encoded(accuracy), source: UInt16(source),
        exponent: exponent, kind: .number))
  }

  /// Adds a fact of any kind.
  @discardableResult
  public mutating func append(
    _ value: FactValue, concept: Int, context: Int, unit: Int?, source: Int, row: Int, annotation: Annotation? = nil
  ) -> Int {
    var record = Record(
      payload: 0, concept: UInt32(concept), context: UInt32(context), row: UInt32(clamping: row),
      annotation: Self.unannotated, unit: unit.map { UInt16($0) } ?? Self.unitless, decimals: Self.exactDecimals,
      source: UInt16(source), exponent: 0, kind: .none)
    switch value {
    case .number(let number, let accuracy):
      record.decimals = Self.encoded(accuracy)
      if let mantissa = number.narrowMantissa, let exponent = Int8(exactly: number.exponent) {
        record.payload = mantissa
        record.exponent = exponent
        record.kind = .number
      } else {
        record.payload = Int64(wideNumbers.count)
        record.kind = .wideNumber
        wideNumbers.append(number)
      }
    case .text(let text, let language):
      record.payload = Int64(texts.count)
      record.kind = .text
      texts.append((text, language))
    case .none: break
    }
    if let annotation {
      record.annotation = UInt32(annotations.count)
      annotations.append(annotation)
    }
    records.append(record)
    return records.count - 1
  }

  private static func encoded(_ accuracy: Accuracy) -> Int16 {
    switch accuracy {
    case .exact: exactDecimals
    case .decimals(let decimals): Int16(clamping: decimals)
    }
  }

  private func accuracy(of record: Record) -> Accuracy {
    record.decimals == Self.exactDecimals ? .exact : .decimals(Int(record.decimals))
  }

  private func value(of record: Record) -> FactValue {
    switch record.kind {
    case .number:
      .number(
        ExactDecimal(small: Int128(record.payload), exponent: Int(record.exponent)), accuracy(of: record))
    case .wideNumber: .number(wideNumbers[Int(record.payload)], accuracy(of: record))
    case .text: .text(texts[Int(record.payload)].0, texts[Int(record.payload)].1)
    case .none: .none
    }
  }

  private func provenance(of record: Record) -> Provenance {
    if case .row(let file, _) = sources[Int(record.source)] { return .row(file: file, line: Int(record.row)) }
    return sources[Int(record.source)]
  }

  /// The facts at these places, in their order, with the contexts and units that they use.
  public func selecting(_ places: [Int]) -> FactTable {
    var selection = self
    selection.records = places.map { records[$0] }
    selection.contexts = []
    selection.contextIndex = [:]
    selection.units = []
    selection.unitIndex = [:]
    for place in selection.records.indices {
      let record = selection.records[place]
      selection.records[place].context = UInt32(selection.intern(contexts[Int(record.context)]))
      if record.unit != Self.unitless, let unit = selection.intern(units[Int(record.unit)]) {
        selection.records[place].unit = UInt16(unit)
      }
    }
    return selection
  }

  /// Notes on a fact that another row states it too.
  mutating func note(repetition: Fact, on index: Int) {
    if records[index].annotation == Self.unannotated {
      records[index].annotation = UInt32(annotations.count)
      var adopted = repetition.annotation ?? Annotation()
      adopted.repeated = []
      adopted.repeatedPrintings = []
      annotations.append(adopted)
    }
    let place = Int(records[index].annotation)
    annotations[place].repeated.append(repetition.provenance)
    annotations[place].repeatedPrintings.append(contentsOf: repetition.annotation?.printings ?? [])
    if annotations[place].note.isEmpty { annotations[place].note = repetition.annotation?.note ?? "" }
  }
}

extension FactTable: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { records.count }

  public subscript(index: Int) -> Fact {
    let record = records[index]
    return Fact(
      index: index, conceptIndex: Int(record.concept), contextIndex: Int(record.context),
      context: contexts[Int(record.context)],
      unit: record.unit == Self.unitless ? nil : units[Int(record.unit)], value: value(of: record),
      provenance: provenance(of: record),
      annotation: record.annotation == Self.unannotated ? nil : annotations[Int(record.annotation)])
  }

  /// The places of the numbers that were computed, not reported.
  public var computedNumbers: [Int] {
    let isDerived = sources.map(\.isDerived)
    guard isDerived.contains(true) else { return [] }
    return records.indices.filter { place in
      let record = records[place]
      return isDerived[Int(record.source)] && (record.kind == .number || record.kind == .wideNumber)
    }
  }

  /// Where a fact comes from.
  public func provenance(at index: Int) -> Provenance { provenance(of: records[index]) }

  /// The raw columns of a fact, for exporters that write millions: no string is made.
  public func columns(_ index: Int) -> FactColumns {
    let record = records[index]
    return FactColumns(
      concept: Int(record.concept), context: Int(record.context),
      unit: record.unit == Self.unitless ? nil : Int(record.unit),
      mantissa: record.kind == .number ? record.payload : nil, exponent: Int(record.exponent),
      decimals: record.decimals == Self.exactDecimals ? nil : Int(record.decimals),
      isNumeric: record.kind == .number || record.kind == .wideNumber, isNone: record.kind == .none,
      isAnnotated: record.annotation != Self.unannotated)
  }
}

/// The columns of one fact without its texts.
public struct FactColumns: Sendable {
  public let concept: Int
  public let context: Int
  public let unit: Int?
  /// The mantissa where the number fits 64 bits.
  public let mantissa: Int64?
  public let exponent: Int
  /// Nil for `INF` and for facts that are no number.
  public let decimals: Int?
  public let isNumeric: Bool
  public let isNone: Bool
  /// Whether the source says more of the fact than its value.
  public let isAnnotated: Bool
}
