internal import Dispatch
internal import Synchronization

/// Pages of numbered runs, made by several threads and taken by one in the order of the runs.
///
/// Each maker has two pages under way at most, so memory is bounded; it waits only for makers of earlier runs, which never
/// wait for later ones, so somebody always goes on.
final class PageQueue<Failure: Error>: Sendable {
  /// A page, and whether its run goes on after it, ends with it, or fails after it.
  struct Delivery: Sendable {
    enum Rest: Sendable { case goesOn, ends, fails(Failure) }
    let run: Int
    let maker: Int
    let page: Page
    let rest: Rest
  }

  private struct State {
    /// Pages of one run in order.
    var deliveries: [Delivery] = []
    /// The pages that each maker may fill next.
    var spare: [[Page]]
    var makers: Int
    var isStopped = false
  }

  private let state: Mutex<State>
  private let arrived = DispatchSemaphore(value: 0)
  private let free: [DispatchSemaphore]

  init(makers: Int) {
    state = Mutex(State(spare: (0..<makers).map { _ in [Page(), Page()] }, makers: makers))
    // A semaphore must not go below the value it began with when it is freed, so they all begin with zero.
    free = (0..<makers).map { _ in DispatchSemaphore(value: 0) }
    for semaphore in free {
      semaphore.signal()
      semaphore.signal()
    }
  }

  /// Takes the bytes out of `buffer` as the next page of a run; waits while two pages of this maker are not written yet.
  func deliver(_ buffer: inout ByteBuffer, run: Int, maker: Int, _ rest: Delivery.Rest) {
    if isStopped { return buffer.truncate(to: 0) }
    free[maker].wait()
    state.withLock { state in
      guard !state.isStopped, let page = state.spare[maker].popLast() else { return buffer.truncate(to: 0) }
      buffer.exchange(with: &page.bytes)
      state.deliveries.append(Delivery(run: run, maker: maker, page: page, rest: rest))
    }
    arrived.signal()
  }

  /// A maker has no more to deliver.
  func leave() {
    state.withLock { $0.makers -= 1 }
    arrived.signal()
  }

  /// The next page of a run, for which this waits; nil when all makers have left.
  func next(of run: Int) -> Delivery? {
    while true {
      let (delivery, isOver) = state.withLock { state in
        guard let index = state.deliveries.firstIndex(where: { $0.run == run }) else {
          return (nil as Delivery?, state.makers == 0)
        }
        return (state.deliveries.remove(at: index), false)
      }
      if delivery != nil || isOver { return delivery }
      arrived.wait()
    }
  }

  /// Gives a page back to its maker once its bytes are written.
  func giveBack(_ delivery: Delivery) {
    delivery.page.bytes.truncate(to: 0)
    state.withLock { $0.spare[delivery.maker].append(delivery.page) }
    free[delivery.maker].signal()
  }

  /// Whether nothing is written any more.
  var isStopped: Bool { state.withLock { $0.isStopped } }

  /// Lets the makers go on to their ends without anything being written.
  func stop() {
    state.withLock { $0.isStopped = true }
    // A maker that waits sees next that all is over.
    for semaphore in free { semaphore.signal() }
  }
}
