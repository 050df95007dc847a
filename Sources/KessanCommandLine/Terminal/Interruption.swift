import Foundation
import Synchronization

/// The signals that ask a run to end, put off while it must not end halfway.
enum Interruption {
  private static let asked = [SIGINT, SIGTERM, SIGHUP]
  private static let pending = Atomic<Int32>(0)
  private static let note: @convention(c) (Int32) -> Void = { Interruption.pending.store($0, ordering: .relaxed) }

  /// Runs a body that ends early, and tidies up, once it sees that a signal is pending; then lets the signal do its work.
  ///
  /// - Throws: what the body throws, where there was no signal.
  static func deferred<Outcome, Failure: Error>(
    _ body: (_ isPending: () -> Bool) throws(Failure) -> Outcome
  ) throws(Failure) -> Outcome {
    pending.store(0, ordering: .relaxed)
    let former = asked.map { number in
      let former = signal(number, note)
      if isIgnoring(former) { signal(number, SIG_IGN) }
      return (number, former)
    }
    defer {
      for (number, handler) in former { signal(number, handler) }
      let number = pending.load(ordering: .relaxed)
      if number != 0 { raise(number) }
    }
    return try body { pending.load(ordering: .relaxed) != 0 }
  }

  /// Whether signals are ignored, as under `nohup`, and must stay so.
  private static func isIgnoring(_ handler: (@convention(c) (Int32) -> Void)?) -> Bool {
    unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
