import Dispatch
import Foundation
import Synchronization

/// Ends a program, and those that it started, when it takes too long.
final class ProcessWatch: Sendable {
  private struct State {
    var last = ContinuousClock.now
    var reason: String?
    var isEnded = false
  }

  private let process: pid_t
  private let limits: TimeLimits
  private let deadline: ContinuousClock.Instant?
  private let state = Mutex(State())

  init(_ process: pid_t, _ limits: TimeLimits, _ deadline: ContinuousClock.Instant?) {
    self.process = process
    self.limits = limits
    self.deadline = deadline
    DispatchQueue(label: "watch").async { [self] in
      while check() { pause(milliseconds: 100) }
    }
  }

  /// Why the program was ended, if it was.
  var reason: String? { state.withLock { $0.reason } }

  /// A byte came or went.
  func touch() { state.withLock { $0.last = .now } }

  /// The program has ended by itself, and all that it started.
  func end() { state.withLock { $0.isEnded = true } }

  /// Whether to look again.
  private func check() -> Bool {
    state.withLock { state in
      if state.isEnded { return false }
      let now = ContinuousClock.now
      if now - state.last > .seconds(limits.silence) {
        state.reason = "for \(limits.silence) seconds it neither took nor gave a byte"
      } else if let deadline, now > deadline {
        state.reason = "the time for all of it is over"
      } else {
        return true
      }
      // It leads a group of its own, in which its launcher may have started the one that works.
      _ = kill(-process, SIGKILL)
      state.isEnded = true
      return false
    }
  }
}
