import Foundation
import KessanDisclosure
import KessanModel

/// Keeps two builds from writing into one workspace at a time: an advisory lock on its folder, which leaves no file and
/// ends with the process.
struct FolderLock {
  private let descriptor: Int32

  /// Takes the lock; nil where the folder cannot be opened, or its file system has no locks.
  ///
  /// - Throws: ``Finding`` where another process has it.
  init?(_ folder: String) throws(Finding) {
    descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      if errno == EINTR { continue }
      let isTaken = errno == EWOULDBLOCK
      close(descriptor)
      guard isTaken else { return nil }
      throw Finding(
        .unwritableExports, .init(file: folder), "Another kessan is writing exports here.",
        hint: "Build again when it has ended; nothing there was changed.")
    }
  }

  func release() { close(descriptor) }
}
