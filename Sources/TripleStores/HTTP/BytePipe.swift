import Dispatch
import RDFSyntax
import Synchronization

/// Bytes on their way from the thread that makes them to the one that takes them, a few pieces at a time, so that
/// what passes through may be larger than memory.
///
/// One side may end it early: then the other gets an error, or no more bytes, and neither waits for ever.
final class BytePipe: Sendable {
  private struct State {
    var pieces: [[UInt8]] = []
    var isFinished = false
    var isCancelled = false
  }

  private let state = Mutex(State())
  private let room = DispatchSemaphore(value: 0)
  private let filled = DispatchSemaphore(value: 0)

  /// - Parameter capacity: the pieces that may wait; those of the writers have about a megabyte.
  init(capacity: Int = 4) {
    // A semaphore that ends below the value it began with is a fault to Dispatch; so it begins at zero.
    for _ in 0..<capacity { room.signal() }
  }

  /// Adds a piece; waits where enough are on their way.
  ///
  /// - Returns: false when nobody takes them any more.
  func send(_ piece: [UInt8]) -> Bool {
    if piece.isEmpty { return true }
    room.wait()
    let isTaken = state.withLock { state in
      if state.isCancelled { return false }
      state.pieces.append(piece)
      return true
    }
    if isTaken { filled.signal() } else { room.signal() }
    return isTaken
  }

  /// No more pieces come.
  func finish() {
    state.withLock { $0.isFinished = true }
    filled.signal()
  }

  /// The next piece; none at the end.
  func receive() -> [UInt8] {
    filled.wait()
    let piece = state.withLock { state in state.pieces.isEmpty ? [] : state.pieces.removeFirst() }
    // The end stays the end, however often it is asked for.
    if piece.isEmpty { filled.signal() } else { room.signal() }
    return piece
  }

  /// Whoever sends may stop: nobody takes more.
  func cancel() {
    state.withLock { state in
      state.isCancelled = true
      state.isFinished = true
      state.pieces = []
    }
    room.signal()
    filled.signal()
  }

  var isCancelled: Bool { state.withLock { $0.isCancelled } }
}

/// The end of a pipe that a writer of RDF writes to.
struct PipeSink: ByteSink {
  let pipe: BytePipe

  mutating func write(_ bytes: Span<UInt8>) throws(ExportError) {
    let piece = unsafe bytes.withUnsafeBufferPointer { bytes in unsafe Array(bytes) }
    guard pipe.send(piece) else { throw .output(path: "the store", operation: "send to", errno: 32) }
  }
}

/// The end of a pipe that a reader of RDF reads from.
struct PipeSource: ByteSource {
  let pipe: BytePipe

  mutating func next(atMost count: Int) -> [UInt8] { pipe.receive() }
}

/// Runs two pieces of work that wait for one another, each on a thread of its own.
///
/// - Returns: what came of each.
func sideBySide<First: Sendable, Second>(
  _ first: @escaping @Sendable () throws -> First, _ second: () throws -> Second
) -> (Result<First, any Error>, Result<Second, any Error>) {
  let outcome = Mutex<Result<First, any Error>?>(nil)
  let done = DispatchSemaphore(value: 0)
  // A queue of one's own has a thread of its own; a shared one may have none left.
  DispatchQueue(label: "store").async {
    let result = Result { try first() }
    outcome.withLock { $0 = result }
    done.signal()
  }
  let second = Result { try second() }
  done.wait()
  return (outcome.withLock { $0 } ?? .failure(CancellationError()), second)
}
