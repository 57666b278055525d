internal import Synchronization

/// Gives the runs one by one to whoever asks.
final class RunIterator: Sendable {
  private let runs: [SubjectRun]
  private let taken = Atomic(0)

  init(_ runs: [SubjectRun]) { self.runs = runs }

  func next() -> SubjectRun? {
    let index = taken.wrappingAdd(1, ordering: .relaxed).oldValue
    return index < runs.count ? runs[index] : nil
  }
}
