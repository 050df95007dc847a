import Foundation
import KessanXML

extension [UInt8] {
  init(_ string: String) { self = Array(string.utf8) }

  var string: String { String(decoding: self, as: UTF8.self) }
}

/// Writes a document into memory.
func written(indented: Bool = true, _ body: (XMLWriter) -> Void) throws(XMLWriteError) -> String {
  let writer = try XMLWriter(.memory, indented: indented)
  body(writer)
  return try writer.finish().string
}

/// Records events as lines of text; pieces of one text are joined.
struct EventLog: XMLEventHandler {
  let names: XMLNameTable
  var lines: [String] = []
  var stopsAfter = Int.max
  private var pieces: [UInt8] = []
  private(set) var starts = 0

  init(names: XMLNameTable, stopsAfter: Int = .max) {
    self.names = names
    self.stopsAfter = stopsAfter
  }

  var wantsMore: Bool { starts < stopsAfter }

  mutating func start(_ element: borrowing XMLStartTag) {
    closeText()
    starts += 1
    var line = "\(element.line) <\(label(element.name))"
    for index in 0..<element.attributeCount {
      line += " \(label(element.attributeName(at: index)))=\([UInt8](element.value(at: index)).string)"
    }
    for index in 0..<element.declarationCount {
      let (prefix, namespace) = element.declaration(at: index)
      line += " xmlns[\(names.string(prefix))]=\(names.string(namespace))"
    }
    lines.append(line)
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    pieces.append(contentsOf: bytes)
  }

  mutating func end(_ name: XMLNameToken) {
    closeText()
    lines.append("/\(label(name))")
  }

  private mutating func closeText() {
    if !pieces.isEmpty { lines.append("'\(pieces.string)'") }
    pieces.removeAll()
  }

  private func label(_ name: XMLNameToken) -> String {
    let namespace = names.string(name.namespace)
    return (namespace.isEmpty ? "" : "{\(namespace)}") + names.string(name.localName)
  }
}

/// Sees everything and keeps nothing.
struct Silence: XMLEventHandler {
  var textBytes = 0
  mutating func start(_ element: borrowing XMLStartTag) {}
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) { textBytes += bytes.count }
  mutating func end(_ name: XMLNameToken) {}
}

/// A folder for one test, removed with it.
final class Scratch {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("kessan-xml-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let url = folder.appendingPathComponent(name)
    try Data(bytes).write(to: url)
    return url.path
  }
}

/// Runs a program in an empty environment and gives its status; Foundation's Process leaks, which the address sanitizer would report.
func run(_ program: String, _ arguments: [String]) throws -> Int32 {
  var argv: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
  defer { for pointer in argv { free(pointer) } }
  argv.append(nil)
  var process = pid_t()
  let failure = posix_spawn(&process, program, nil, nil, argv, nil)
  guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .ENOENT) }
  var status: Int32 = 0
  while waitpid(process, &status, 0) < 0, errno == EINTR {}
  return status
}
