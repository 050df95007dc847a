/// A file that an exporter makes: where it goes below the exports folder, and how its bytes are made.
///
/// Large files are streamed: the bytes exist only when asked for, and need not exist all at once.
public struct ExportFile: Sendable {
  /// Where bytes go.
  public enum Destination: Sendable {
    case memory
    /// An open file descriptor, which stays the caller's.
    case fileDescriptor(Int32)
  }

  /// Relative to the exports folder, with `/`.
  public let path: String
  private let render: @Sendable (Destination) throws -> [UInt8]

  /// A file whose bytes a function writes to a destination; for `memory` it returns them.
  public init(_ path: String, render: @escaping @Sendable (Destination) throws -> [UInt8]) {
    self.path = path
    self.render = render
  }

  /// The same file at another place.
  public func moved(to path: String) -> ExportFile { ExportFile(path, render: render) }

  /// The bytes of the file.
  ///
  /// - Throws: what the exporter throws.
  public func bytes() throws -> [UInt8] { try render(.memory) }

  /// Writes the file to an open descriptor.
  ///
  /// - Throws: what the exporter throws, such as a full disk.
  public func write(to descriptor: Int32) throws { _ = try render(.fileDescriptor(descriptor)) }
}
