/// A file or directory in an archive, as the central directory lists it (APPNOTE 4.3.12).
package struct ZipEntry: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case file
    case directory
  }

  /// How the bytes are packed (APPNOTE 4.4.5). ISO/IEC 21320-1 and Office Open XML allow the first two only, and so does
  /// ``ZipReader``.
  package enum Compression: Sendable, Hashable {
    case stored
    case deflated
    case other(method: UInt16)

    init(method: UInt16) {
      switch method {
      case 0: self = .stored
      case 8: self = .deflated
      default: self = .other(method: method)
      }
    }
  }

  /// The path below the root of the archive, with `/` between its steps and none at its end.
  package let path: String
  package let kind: Kind
  /// How many bytes it has.
  package let size: Int
  /// How many bytes of the archive it takes.
  package let compressedSize: Int
  package let compression: Compression
  /// Whether the name is ASCII or marked as UTF-8. Other programs may show another name where it is not.
  package let isNameMarked: Bool
  /// Whether a password is needed to read it, which ``ZipReader`` never asks for.
  package let isEncrypted: Bool
  /// Its index in the central directory.
  let index: Int
}
