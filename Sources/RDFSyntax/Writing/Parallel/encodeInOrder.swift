internal import Dispatch
internal import Synchronization

/// What makes the bytes of runs, on one thread.
protocol PageMaker: SendableMetatype, ~Copyable {
  /// One run.
  associatedtype Run: Sendable
  /// Why it can fail.
  associatedtype Failure: Error
  /// The bytes that are made; empty when a run begins.
  var output: ByteBuffer { get set }
  /// Appends the bytes of a run to `output`, and flushes that to `pages` now and then.
  mutating func make(_ run: Run, _ pages: PageOutput<Failure>) throws(Failure)
}

/// Makes the bytes of runs on several threads, and writes them on this one in the order of the runs.
///
/// Whatever the number of threads, the bytes are the same, and so is the error: that of the first run that fails,
/// after the bytes before it.
///
/// - Parameters:
///   - workers: the number of threads that make bytes, each with a maker of its own; at least 1.
///   - next: gives the next run, or nil at the end; called by one thread at a time.
///   - makeMaker: makes a maker, on its thread.
///   - write: takes the bytes, in pieces of about a megabyte.
/// - Throws: what the parameters throw.
/// - Complexity: memory for three pages a worker.
func encodeInOrder<Maker: PageMaker & ~Copyable>(
  workers: Int,
  next: @escaping @Sendable () throws(Maker.Failure) -> Maker.Run?,
  makeMaker: @escaping @Sendable () throws(Maker.Failure) -> Maker,
  write: (Span<UInt8>) throws(Maker.Failure) -> Void
) throws(Maker.Failure) {
  let queue = PageQueue<Maker.Failure>(makers: workers)
  let runs = RunNumbers(next)
  let group = DispatchGroup()
  for number in 0..<workers {
    // A queue of its own is a thread of its own: makers wait for one another.
    DispatchQueue(label: "gensek.output.\(number)").async(group: group) {
      makePages(queue, runs, maker: number, makeMaker)
      queue.leave()
    }
  }
  defer { group.wait() }
  do {
    try writePages(queue, write)
  } catch {
    queue.stop()
    throw error
  }
}

/// The runs by their numbers, each given to one thread.
private final class RunNumbers<Run: Sendable, Failure: Error>: Sendable {
  private let taken = Mutex<(count: Int, isOver: Bool)>((0, false))
  private let next: @Sendable () throws(Failure) -> Run?

  init(_ next: @escaping @Sendable () throws(Failure) -> Run?) { self.next = next }

  /// The next run, or why there is none; nil at the end.
  func take() -> (number: Int, run: Result<Run, Failure>)? {
    taken.withLock { taken in
      if taken.isOver { return nil }
      let result = Result { () throws(Failure) in try next() }
      let number = taken.count
      taken.count += 1
      switch result {
      case .success(nil):
        taken.isOver = true
        return nil
      case .success(let run?): return (number, .success(run))
      case .failure(let error):
        taken.isOver = true
        return (number, .failure(error))
      }
    }
  }
}

private func makePages<Maker: PageMaker & ~Copyable>(
  _ queue: PageQueue<Maker.Failure>, _ runs: RunNumbers<Maker.Run, Maker.Failure>, maker number: Int,
  _ makeMaker: () throws(Maker.Failure) -> Maker
) {
  var none = ByteBuffer()
  guard let first = runs.take() else { return }
  var maker: Maker
  do throws(Maker.Failure) { maker = try makeMaker() } catch {
    return PageOutput(queue, run: first.number, maker: number).end(&none, .fails(error))
  }
  var taken: (number: Int, run: Result<Maker.Run, Maker.Failure>)? = first
  while let (run, result) = taken {
    let pages = PageOutput(queue, run: run, maker: number)
    do throws(Maker.Failure) {
      try maker.make(try result.get(), pages)
      pages.end(&maker.output, .ends)
    } catch {
      return pages.end(&maker.output, .fails(error))
    }
    taken = queue.isStopped ? nil : runs.take()
  }
}

private func writePages<Failure: Error>(
  _ queue: PageQueue<Failure>, _ write: (Span<UInt8>) throws(Failure) -> Void
) throws(Failure) {
  var run = 0
  while let delivery = queue.next(of: run) {
    try delivery.page.bytes.withSpan { bytes throws(Failure) in if !bytes.isEmpty { try write(bytes) } }
    queue.giveBack(delivery)
    switch delivery.rest {
    case .goesOn: break
    case .ends: run += 1
    case .fails(let error): throw error
    }
  }
}
