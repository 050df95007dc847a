import KessanBytes
import KessanDisclosure
import KessanModel

/// Reads the values of `Workspace.json`, and collects what is wrong with them instead of ending at the first fault.
///
/// A value that is missing or wrong is nil and has left a finding; what would be in it is nil as well, without another.
struct WorkspaceReader {
  private let file: String
  private var collected = CappedFindings()

  init(file: String) { self.file = file }

  var findings: [Finding] { collected.findings }

  /// A finding about a value.
  ///
  /// - Parameter hint: What to do; where it is nil, what ``WorkspaceKeys`` says of the value.
  mutating func fault(_ field: JSONField, _ message: String, hint: String? = nil) {
    fault(field.path, field.place, message, hint: hint)
  }

  private mutating func fault(_ path: String, _ place: JSONPlace, _ message: String, hint: String? = nil) {
    let location = Finding.Location(file: file, line: place.line, column: path.isEmpty ? nil : path)
    collected.add(
      Finding(.badWorkspace, location, message, hint: hint ?? WorkspaceKeys.hint(for: path)))
  }

  mutating func fault(_ repeated: JSONError) {
    guard case .repeatedKey(let key, _) = repeated.kind else { return }
    fault(key, repeated.place, repeated.message, hint: repeated.hint)
  }

  private mutating func attempt<Value>(_ read: () throws(JSONMismatch) -> Value?) -> Value? {
    do {
      return try read()
    } catch {
      fault(error.path, error.place, error.message)
      return nil
    }
  }

  /// An object in which only the keys that ``WorkspaceKeys`` knows may stand.
  mutating func object(_ field: JSONField?) -> JSONField? {
    guard let field, let members = attempt({ () throws(JSONMismatch) in try field.members() }) else { return nil }
    let keys = WorkspaceKeys.keys(of: field.path)
    for member in members where !keys.contains(member.key) {
      let hint = Suggestion.hint(
        for: member.key, among: keys,
        otherwise:
          "Remove it. The keys \(field.path.isEmpty ? "" : "of \(field.path) ")are \(keys.joined(separator: ", ")).")
      fault(member.field.path, member.place, "The key \"\(member.key)\" has no meaning here.", hint: hint)
    }
    return field
  }

  mutating func member(_ key: String, of object: JSONField?, isRequired: Bool = true) -> JSONField? {
    guard let object else { return nil }
    return attempt { () throws(JSONMismatch) in
      isRequired ? try object.member(key) : try object.memberIfPresent(key)
    }
  }

  mutating func text(_ field: JSONField?) -> String? {
    guard let field else { return nil }
    return attempt { () throws(JSONMismatch) in try field.text() }
  }

  /// A text that stands in the documents of the report: not empty, and nothing in it that XML cannot hold.
  mutating func words(_ field: JSONField?) -> String? {
    guard let field, let text = text(field) else { return nil }
    guard text.contains(where: { !$0.isWhitespace }) else {
      fault(field, "The value of \(field.path) is empty.")
      return nil
    }
    guard text.isWritableInXML else {
      fault(
        field,
        "The value of \(field.path) holds a control character or noncharacter, which no XML document can hold.",
        hint: "Remove it.")
      return nil
    }
    return text
  }

  mutating func localized(_ field: JSONField?) -> Localized? {
    let object = object(field)
    let en = words(member("en", of: object))
    let ja = words(member("ja", of: object, isRequired: false))
    return en.map { Localized($0, ja: ja) }
  }

  mutating func integer(_ field: JSONField?) -> Int? {
    guard let field else { return nil }
    return attempt { () throws(JSONMismatch) in try field.integer() }
  }

  /// A value that is written as a text.
  ///
  /// - Parameters:
  ///   - fault: What is wrong with a text that does not say a value, as the end of a sentence.
  ///   - convert: Makes the value; nil where the text does not say one.
  mutating func value<Value>(_ field: JSONField?, or fault: String, _ convert: (String) -> Value?) -> Value? {
    guard let field, let text = text(field) else { return nil }
    let value = convert(text)
    if value == nil { self.fault(field, "\"\(text)\" \(fault).") }
    return value
  }

  /// The entries of a list, none where it is missing or longer than it may be.
  mutating func elements(_ field: JSONField?) -> [JSONField] {
    guard let field, let elements = attempt({ () throws(JSONMismatch) in try field.elements() }) else { return [] }
    let limit = WorkspaceConfiguration.longestList
    guard elements.count <= limit else {
      fault(
        field, "The list \(field.path) has \(elements.count) entries; at most \(limit) are read.",
        hint: "Name each once, and join small files.")
      return []
    }
    return elements
  }

  mutating func texts(_ field: JSONField?) -> [String] { elements(field).compactMap { text($0) } }

  /// Paths of files in the workspace.
  mutating func paths(_ field: JSONField?) -> [String] { elements(field).compactMap { path($0) } }

  private mutating func path(_ field: JSONField) -> String? {
    guard let path = text(field) else { return nil }
    if let reason = WorkspacePath.fault(path) { fault(field, "The path \"\(path)\" \(reason).") }
    return path
  }

  /// Fact files: a path alone, or an object with the path as `file`, the source that reads it, and its options beside them.
  mutating func data(_ field: JSONField?) -> [SourceChoice] {
    elements(field).compactMap { element in
      switch element.value.content {
      case .text: return path(element).map { SourceChoice($0) }
      case .object:
        let file = member("file", of: element).flatMap { path($0) }
        let source = text(member("source", of: element))
        guard let file, let source else { return nil }
        return SourceChoice(file, source: source, options: options(element, besides: ["file", "source"]))
      default:
        refuseOther(element)
        return nil
      }
    }
  }

  /// Formats: a name alone, or an object with the name as `format` and the options beside it.
  mutating func exports(_ field: JSONField?) -> [ExportChoice] {
    elements(field).compactMap { element in
      switch element.value.content {
      case .text(let format): return ExportChoice(format, file: file)
      case .object: return export(element)
      default:
        refuseOther(element)
        return nil
      }
    }
  }

  /// A finding about an entry that is neither a text nor an object.
  private mutating func refuseOther(_ entry: JSONField) {
    let found = JSONMismatch.Found(entry.value.content).rawValue
    fault(entry, "\(entry.path) must be a text or an object; it is \(found).")
  }

  private mutating func export(_ field: JSONField) -> ExportChoice? {
    let format = text(member("format", of: field))
    let options = options(field, besides: ["format"])
    return format.map { ExportChoice($0, options: options, file: file) }
  }

  /// The texts of an entry, by their keys, without those of other meaning.
  private mutating func options(_ field: JSONField, besides others: Set<String>) -> [String: String] {
    var options: [String: String] = [:]
    for member in attempt({ () throws(JSONMismatch) in try field.members() }) ?? []
    where !others.contains(member.key) {
      options[member.key] = text(member.field)
    }
    return options
  }
}
