internal import Synchronization

/// A parser, an encoder and a page, which convert one piece after another.
///
/// A worker goes from thread to thread; its lock is never waited for.
final class PieceWorker: Sendable {
  private struct State: ~Copyable {
    var sink: PieceSink
    var parser: LineParser<PieceSink>
    var piece = LinePiece()
  }

  private let state: Mutex<State>

  init(_ sink: consuming sending PieceSink, _ parser: consuming sending LineParser<PieceSink>) {
    state = Mutex(State(sink: sink, parser: parser))
  }

  /// Takes the next piece of the input.
  ///
  /// - Returns: false at the end of the input.
  func fill(from cutter: inout LineCutter) throws -> Bool {
    try state.withLock { state in try cutter.next(&state.piece) }
  }

  /// Converts the piece onto the page, which is emptied first.
  func convert() -> Result<PieceSummary, any Error> {
    state.withLock { state in
      Result {
        state.sink.removeAll()
        let summary = try state.parser.parse(state.piece, into: &state.sink)
        if state.sink.failed { throw ExportError.encoder("there is no memory for a page of output") }
        return summary
      }
    }
  }

  /// Calls `body` with what the last piece became.
  func withPage<Failure: Error>(_ body: (borrowing StatementPage) throws(Failure) -> Void) throws(Failure) {
    try state.withLock { state throws(Failure) in try body(state.sink.page) }
  }
}
