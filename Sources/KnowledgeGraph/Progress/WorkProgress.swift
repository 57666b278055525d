import Synchronization

/// How far long work has come: whoever works counts here, whoever watches takes a snapshot, and neither waits for the other.
///
/// Work goes through phases (reading, sorting, writing), each with an amount that is done and, where it is known, a total.
/// `advance(by:)` is one atomic addition, so it may be called for every piece of work by any number of threads,
/// though hardly for every triple: once for a thousand is enough.
public final class WorkProgress: Sendable {
  /// What a phase counts.
  public enum Unit: Sendable {
    /// Bytes of an input or an output.
    case bytes
    /// Triples or quads.
    case triples
    /// Whatever else the phase has many of.
    case items
  }

  private struct Phase {
    var name = ""
    var total: Int?
    var unit: Unit
    var start = ContinuousClock.now
  }

  private let phase = Mutex<Phase?>(nil)
  private let done = Atomic(0)

  /// No work yet: its first phase has not begun.
  public init() {}

  /// Begins a phase, of which nothing is done yet; the phase before is over.
  ///
  /// - Parameters:
  ///   - name: what is being done, as a person would say it: “reading offices.nt”.
  ///   - total: how much there is to do; nil where that cannot be told, as with a pipe.
  ///   - unit: what is counted.
  public func begin(phase name: String, total: Int? = nil, unit: Unit) {
    phase.withLock { phase in
      phase = Phase(name: name, total: total, unit: unit)
      done.store(0, ordering: .relaxed)
    }
  }

  /// Counts work that was done in the present phase.
  ///
  /// - Parameter amount: how much, in the unit of the phase; at least 0.
  /// - Complexity: O(1), one atomic addition.
  public func advance(by amount: Int) {
    done.wrappingAdd(amount, ordering: .relaxed)
  }

  /// What can be said now, or nil before the first phase.
  public var snapshot: WorkSnapshot? {
    phase.withLock { phase in
      guard let phase else { return nil }
      return WorkSnapshot(
        phase: phase.name, done: done.load(ordering: .relaxed), total: phase.total, unit: phase.unit,
        elapsed: .now - phase.start)
    }
  }
}
