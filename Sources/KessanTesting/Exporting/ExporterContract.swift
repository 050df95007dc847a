import Foundation
public import KessanBytes
public import KessanDisclosure
import KessanModel

/// What every exporter must keep; an exporter's tests ask for its violations and expect none.
///
/// A format is tested with a reader of its own, made without the exporter's code:
///
///     @Test(arguments: 0..<10 as Range<UInt64>)
///     func contract(seed: UInt64) {
///       let report = ReportGenerator(seed: seed).report()
///       let violations = ExporterContract.violations(of: PlainText.exporter, report: report) { files in
///         var reading = ExporterReading()
///         for line in lines(files["plain/facts.txt"]) { reading.facts[line.id] = .whole(line.value) }
///         return reading
///       }
///       #expect(violations == [])
///     }
///
/// - The same report gives the same paths and bytes, in memory and through a descriptor.
/// - Paths are relative, unique and below the folder of the format's name, or below `schema/`.
/// - Every fact that the format promises is there with its value, or a finding names it.
/// - Texts are what the report has, scalar by scalar.
/// - A figure that leads to a fact shows its number, rounded in some scale, with its sign.
public enum ExporterContract {
  /// The facts that a format promises.
  public enum Scope: Sendable, Hashable {
    case all
    /// Those that sections show: the promise of a format of sections. A finding says how many others there are.
    case shown
  }

  /// Words beside facts that a format may promise, in every language that they have.
  public enum Words: Sendable, Hashable, CaseIterable {
    case titles
    case narrative
    /// Notes that are on a fact.
    case notes
  }

  /// The violations of an exporter over one report, in words.
  public static func violations(
    of exporter: Exporter, options: ExportOptions? = nil, report: Disclosure, scope: Scope = .all,
    words: Set<Words> = [], reading: ([String: [UInt8]]) throws -> ExporterReading
  ) -> [String] {
    violationsOfEach(of: exporter, options: options, report: report, scope: scope, words: words) { files in
      ["": try reading(files)]
    }
  }

  /// The same for a format whose files state the report several times: each reading, by its name, is held to all of it.
  public static func violationsOfEach(
    of exporter: Exporter, options: ExportOptions? = nil, report: Disclosure, scope: Scope = .all,
    words: Set<Words> = [], readings: ([String: [UInt8]]) throws -> [String: ExporterReading]
  ) -> [String] {
    do {
      let options = options ?? exporter.defaults
      let output = try exporter.export(report, options)
      var violations = pathViolations(output.files, exporter.name)
      let bytes = try contents(output.files)
      if bytes != (try contents(exporter.export(report, options).files)) {
        violations.append("A second export differs from the first.")
      }
      for file in output.files where try streamed(file) != bytes[file.path] {
        violations.append("\(file.path) has other bytes through a descriptor than in memory.")
      }
      for (name, found) in try readings(bytes).sorted(by: { $0.key < $1.key }) {
        let ofReading =
          factViolations(found, output.findings, report, scope) + figureViolations(found, report)
          + wordViolations(found, report, words)
        violations += ofReading.map { name.isEmpty ? $0 : "\(name): \($0)" }
      }
      return violations
    } catch {
      return ["The export or its reading failed: \(error)"]
    }
  }

  private static func pathViolations(_ files: [ExportFile], _ name: String) -> [String] {
    let paths = files.map(\.path)
    var violations = paths.filter { path in
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      return !(path.hasPrefix("\(name)/") || path.hasPrefix("schema/"))
        || parts.contains { $0.isEmpty || $0 == "." || $0 == ".." || $0.contains("\\") }
    }.map { "The path \($0) does not lie below \(name)/." }
    // Folders on some machines do not tell capitals from small letters.
    if Set(paths.map { $0.lowercased() }).count != paths.count { violations.append("Two files have the same path.") }
    return violations
  }

  private static func contents(_ files: [ExportFile]) throws -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    for file in files { contents[file.path] = try file.bytes() }
    return contents
  }

  /// The bytes of a file as a descriptor takes them.
  public static func streamed(_ file: ExportFile) throws -> [UInt8] {
    let target = URL.temporaryDirectory.appending(path: "kessan-contract-\(UUID().uuidString)")
    guard FileManager.default.createFile(atPath: target.path, contents: nil) else {
      throw CocoaError(.fileWriteUnknown)
    }
    defer { try? FileManager.default.removeItem(at: target) }
    let handle = try FileHandle(forWritingTo: target)
    defer { try? handle.close() }
    try file.write(to: handle.fileDescriptor)
    return Array(try Data(contentsOf: target))
  }

  private static func factViolations(
    _ found: ExporterReading, _ findings: [Finding], _ report: Disclosure, _ scope: Scope
  ) -> [String] {
    let ids = Identifiers(report.report)
    let undisclosed = zip(report.facts.indices, report.shownFacts).count { place, isShown in
      !isShown && report.facts.provenance(at: place) != .workspace
    }
    if scope == .shown, undisclosed > 0, !findings.contains(where: { $0.message.contains("\(undisclosed) facts") }) {
      return ["\(undisclosed) facts that no section shows are not in the files, and no finding says so."]
    }
    let places = scope == .all ? Array(report.facts.indices) : Array(Set(report.sections.flatMap(\.facts))).sorted()
    return places.compactMap { place in
      let fact = report.facts[place]
      let id = ids.fact(place, in: report.facts)
      let description = report.description(of: fact)
      guard let value = found.facts[id] ?? found.keyedFacts[FactKey(fact, in: report)] else {
        let isExcused = findings.contains { finding in
          [finding.location.subject ?? "", finding.message].contains { $0.contains(id) || $0.contains(description) }
        }
        return isExcused ? nil : "The fact \(id) is not in the files, and no finding says why."
      }
      return states(value, fact) ? nil : "The fact \(id) is \(fact.value), the files say \(value)."
    }
  }

  private static func states(_ found: ExporterReading.Value, _ fact: Fact) -> Bool {
    switch (found, fact.value) {
    case (.whole(let text), .number(let number, _)): ExactDecimal(text) == number
    case (.exact(let text), .number(let number, _)): ShownNumber.exact(text) == number
    case (.line(let line), .number(let number, _)):
      ShownNumber.exact(String(line.prefix { $0 != " " })) == number
        && line.drop { $0 != " " }.dropFirst() == (fact.unit == .pure ? "" : fact.unit?.description ?? "")
    case (.whole(let found), .text(let text, _)): isSame(found, text)
    case (.exact(let found), .text(let text, _)):
      text.isEmpty ? found.allSatisfy(\.isWhitespace) : isSame(found, text)
    case (.line(let found), .text(let text, _)): isSame(found, ExporterReading.oneLine(text))
    case (.exact(let words), .none), (.line(let words), .none): words.hasPrefix("not disclosed")
    case (.none, .none): true
    case (.whole, .none), (.none, .number), (.none, .text): false
    }
  }

  /// What figures show that is not what their facts are.
  private static func figureViolations(_ found: ExporterReading, _ report: Disclosure) -> [String] {
    let ids = Identifiers(report.report)
    let places = Dictionary(
      report.facts.indices.map { (ids.fact($0, in: report.facts), $0) }, uniquingKeysWith: { first, _ in first })
    return found.figures.sorted { $0.key < $1.key }.flatMap { id, figures -> [String] in
      guard let place = places[id] else { return ["A figure leads to \(id), which is no fact."] }
      let value = report.facts[place].value
      return figures.filter { figure in
        switch value {
        case .number(let number, _): !ShownNumber.stands(figure, for: number)
        case .text(let text, _) where text.allSatisfy(\.isWhitespace): figure.contains { $0.isLetter || $0.isNumber }
        case .text(let text, _): !isSame(ExporterReading.oneLine(figure), ExporterReading.oneLine(text))
        case .none: figure.contains(where: \.isNumber)
        }
      }.map { "The fact \(id) is \(value), a figure shows \($0.debugDescription)." }
    }
  }

  /// Whether two texts have the same scalars; composed and decomposed letters are not the same.
  private static func isSame(_ left: String, _ right: String) -> Bool { left.utf8.elementsEqual(right.utf8) }

  private static func wordViolations(
    _ found: ExporterReading, _ report: Disclosure, _ promised: Set<Words>
  ) -> [String] {
    let known = Set(found.words.map { Array($0.utf8) })
    func both(_ text: Localized) -> [String] { text.languages.map { text[$0] } }
    return Words.allCases.filter(promised.contains).flatMap { kind in
      let texts =
        switch kind {
        case .titles: report.sections.flatMap { both($0.title) }
        case .narrative:
          report.sections.flatMap { section in
            Language.allCases.flatMap { section.paragraphs(in: $0).map(\.text) }
          }
        case .notes: report.notes.filter { !$0.facts.isEmpty }.flatMap { both($0.text) }
        }
      return texts.filter { !known.contains(Array($0.utf8)) }.map { text in
        "The \(kind) hold \(text.debugDescription), which the files do not."
      }
    }
  }
}
