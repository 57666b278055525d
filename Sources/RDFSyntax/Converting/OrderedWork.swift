import Dispatch
import Synchronization

/// Does work on the parts of something on all processors, and takes the results in the order of the parts.
///
/// The caller's thread fetches the parts and takes the results; meanwhile at most `count` parts are at work or waiting
/// to be taken, so memory is bounded.
///
/// - Parameters:
///   - count: the most parts in flight, at least 1.
///   - next: fetches the next part, or nil at the end.
///   - work: is called on any thread.
///   - finish: takes a result, on the caller's thread.
/// - Throws: what `next` or `finish` throws; the results of the parts before come first, and no work goes on after the return.
func inOrder<Part: Sendable, Result: Sendable>(
  inFlight count: Int, next: () throws -> Part?, work: @escaping @Sendable (Part) -> Result,
  finish: (Result) throws -> Void
) throws {
  precondition(count > 0)
  var slots = [WorkSlot<Result>?](repeating: nil, count: count)
  var fetched = 0
  var finished = 0
  func takeFirst() -> Result? {
    defer { finished += 1 }
    return slots[finished % count]?.take()
  }
  // Work that is given up is waited for: what it uses may go with the caller.
  defer { while finished < fetched { _ = takeFirst() } }
  var end: Swift.Result<Void, any Error>?
  while end == nil || finished < fetched {
    if end == nil && fetched - finished < count {
      do {
        if let part = try next() {
          let slot = WorkSlot<Result>()
          slots[fetched % count] = slot
          fetched += 1
          DispatchQueue.global().async { slot.put(work(part)) }
        } else {
          end = .success(())
        }
      } catch {
        end = .failure(error)
      }
    } else if let result = takeFirst() {
      try finish(result)
    }
  }
  try end?.get()
}

/// Where a result is put by one thread and taken by another.
private final class WorkSlot<Result: Sendable>: Sendable {
  private let result = Mutex<Result?>(nil)
  private let isDone = DispatchSemaphore(value: 0)

  func put(_ result: Result) {
    self.result.withLock { $0 = result }
    isDone.signal()
  }

  /// Waits for the result.
  func take() -> Result {
    isDone.wait()
    guard let result = result.withLock({ $0 }) else { preconditionFailure("a signal without a result") }
    return result
  }
}
