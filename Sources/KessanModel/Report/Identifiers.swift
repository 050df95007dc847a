/// The ids of contexts, units and facts: readable, and the same as long as the aspects are.
///
///     c-1H16_Segment.NetworkServices
///     GrossProfit_1H16_Segment.NetworkServices
public struct Identifiers: Sendable {
  /// The ids of ``FactTable/contexts``, in their order.
  public let contexts: [String]
  /// The ids of ``FactTable/units``, in their order.
  public let units: [String]
  private let suffixes: [Int: String]
  /// The names of the concepts with an underscore, and the ids of the contexts without their prefix, in UTF-8.
  private let heads: [[UInt8]]
  private let tails: [[UInt8]]

  public init(_ report: Report) {
    var taken: Set<String> = []
    taken.reserveCapacity(report.facts.contexts.count)
    var periods: [Period: String] = [:]
    for context in report.facts.contexts where periods[context.period] == nil {
      periods[context.period] = Self.name(context.period, report.header.calendar)
    }
    var members: [DimensionValue: String] = [:]
    contexts = report.facts.contexts.map { context in
      var name = "c-" + (periods[context.period] ?? "")
      for value in context.dimensions {
        let member = members[value] ?? "_\(value.dimension).\(Self.token(value.member))"
        members[value] = member
        name += member
      }
      return Self.unique(name, &taken)
    }
    var takenUnits: Set<String> = []
    units = report.facts.units.map { Self.unique("u-" + $0.id, &takenUnits) }
    heads = report.taxonomy.concepts.map { Array("\($0.name)_".utf8) }
    tails = contexts.map { Array($0.dropFirst(2).utf8) }
    var suffixes: [Int: String] = [:]
    report.index.forEachGroup { places in
      for place in places { suffixes[place] = Self.suffix(report.facts[place]) }
    }
    var groups: [String: [Int]] = [:]
    for place in suffixes.keys {
      let columns = report.facts.columns(place)
      groups["\(columns.concept) \(columns.context) \(suffixes[place] ?? "")", default: []].append(place)
    }
    for places in groups.values where places.count > 1 {
      for (position, place) in places.sorted().enumerated().dropFirst() { suffixes[place]? += ".\(position + 1)" }
    }
    self.suffixes = suffixes
  }

  /// The id of a fact: its concept and context, and what tells it from other facts with the same ones.
  public func fact(_ place: Int, in facts: FactTable) -> String {
    var bytes: [UInt8] = []
    append(place, facts.columns(place), to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds the id of a fact in UTF-8 to bytes, without making a string: for exporters that write millions.
  public func append(_ place: Int, _ columns: FactColumns, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: heads[columns.concept])
    bytes.append(contentsOf: tails[columns.context])
    guard !suffixes.isEmpty, let suffix = suffixes[place] else { return }
    bytes.append(contentsOf: suffix.utf8)
  }

  private static func suffix(_ fact: Fact) -> String {
    switch fact.value {
    case .number(_, .decimals(let decimals)): decimals < 0 ? "_to.1e\(-decimals)" : "_to.\(decimals).decimals"
    case .number(_, .exact): "_exact"
    case .text(_, let language): language.map { "_\($0.rawValue)" } ?? "_text"
    case .none: "_nil"
    }
  }

  private static func name(_ period: Period, _ calendar: FiscalCalendar) -> String {
    String(calendar.label(for: period).map { $0 == "/" ? "_" : $0 })
  }

  /// A member as part of an id; a text that is no name is spelt in letters and digits and marked by a checksum.
  private static func token(_ member: String) -> String {
    if QName.isElementName(member) { return member }
    var checksum: UInt32 = 0x811C_9DC5
    for byte in member.utf8 { checksum = (checksum ^ UInt32(byte)) &* 0x0100_0193 }
    let letters = member.unicodeScalars.filter {
      $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0))
    }
    return String(String.UnicodeScalarView(letters)).prefix(40) + "-" + String(checksum, radix: 16)
  }

  private static func unique(_ name: String, _ taken: inout Set<String>) -> String {
    var candidate = name
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(name).\(number)"
      number += 1
    }
    return candidate
  }
}
