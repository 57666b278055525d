import Foundation
import Synchronization

/// What ends this program ends the one that it has started first, which leads a group of its own and so has not the terminal.
enum ForwardedSignals {
  private static let process = Atomic<pid_t>(0)

  /// Only what may be called in a handler is called here: what ends this program does so after the handler.
  private static let handler: @convention(c) (Int32) -> Void = { number in
    let started = process.load(ordering: .sequentiallyConsistent)
    if started > 0 { _ = kill(-started, SIGKILL) }
    _ = signal(number, SIG_DFL)
    _ = raise(number)
  }

  /// From now on a program is ended first. Whoever has a handler of their own, or ignores a signal, keeps that.
  static func begin(_ id: pid_t) {
    process.store(id, ordering: .sequentiallyConsistent)
    let own = unsafe unsafeBitCast(handler, to: Int.self)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      let before = signal(number, handler)
      let address = unsafe unsafeBitCast(before, to: Int.self)
      if address != 0, address != own { _ = signal(number, before) }
    }
  }

  /// The program has ended.
  static func end() { process.store(0, ordering: .sequentiallyConsistent) }
}
