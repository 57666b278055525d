internal import Dispatch
internal import Synchronization

/// Runs `body` for each number of `0..<count`, several at once, and gives what they return in order of the numbers.
///
/// The bodies must not wait for one another: fewer may run at once than there are. What they do must not depend
/// on which of them comes first.
///
/// - Parameters:
///   - count: how often `body` is called; none for 0.
///   - body: called once with each number, on any thread.
/// - Throws: what the lowest number's body throws, after all have ended.
/// - Complexity: that of the bodies, and one lock each.
package func concurrently<Result: Sendable, Failure: Error>(
  _ count: Int, _ body: @Sendable (Int) throws(Failure) -> Result
) throws(Failure) -> [Result] {
  if count == 0 { return [] }
  if count == 1 { return [try body(0)] }
  let outcomes = Mutex([Swift.Result<Result, Failure>?](repeating: nil, count: count))
  withoutActuallyEscaping(body) { body in
    DispatchQueue.concurrentPerform(iterations: count) { number in
      let outcome = Swift.Result { () throws(Failure) in try body(number) }
      outcomes.withLock { $0[number] = outcome }
    }
  }
  var results: [Result] = []
  results.reserveCapacity(count)
  for outcome in outcomes.withLock({ $0 }) {
    if let outcome { results.append(try outcome.get()) }
  }
  return results
}
