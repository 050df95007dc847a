import KessanBytes
package import KessanModel
import KessanXML

extension Finding {
  /// The finding that a document would have an id or a key twice; nil for any other error of a writer.
  package static func repetition(_ error: any Error, in file: String) -> Finding? {
    let message: String
    switch error {
    case XMLWriteError.duplicateID(let id): message = "\(file) would have two elements with the id \(id)."
    case let error as JSONWriter.RepeatedKey:
      message = "\(file) would have two members \"\(error.key)\" in one object."
    default: return nil
    }
    return Finding(
      .repeatedId, .init(file: file), message,
      hint: "Rename one of the two things that it is made of, such as a section or a member; nothing was written.")
  }
}
