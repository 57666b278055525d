import Synchronization

/// The pieces of one input, handed to any number of workers in turn, and what they made of them, put back in order.
///
/// Whatever the schedule, the result is that of reading from the start: of several errors the first in the input counts,
/// and bad lines are reported in order. No piece is handed out once an error is known.
package final class LineInput: Sendable {
  private struct Intake {
    var cutter: LineCutter
    var pieces = 0
    var isOver = false
  }

  private let intake: Mutex<Intake>
  private let ledger: Mutex<PieceLedger>

  /// Begins to hand out pieces.
  ///
  /// - Parameters:
  ///   - cutter: cuts the input; nobody else uses it or its source.
  ///   - onBadLine: called with what is wrong with a line that a lenient parser left out, for the first of them
  ///     (at most `PieceSummary.errorLimit`), in order, by one thread at a time.
  package init(_ cutter: sending LineCutter, onBadLine: (@Sendable (RDFSyntaxError) -> Void)? = nil) {
    intake = Mutex(Intake(cutter: cutter))
    ledger = Mutex(PieceLedger(onBadLine: onBadLine))
  }

  /// Fills a piece with the next lines that nobody has yet; its memory is used again.
  ///
  /// - Returns: false when there are no more, or an error has made them useless.
  package func next(_ piece: inout LinePiece) -> Bool {
    intake.withLock { intake in
      guard !intake.isOver else { return false }
      do {
        intake.isOver = try !intake.cutter.next(&piece)
      } catch {
        intake.isOver = true
        let number = intake.pieces
        ledger.withLock { $0.record(.failure(error), of: number) }
      }
      if !intake.isOver { intake.pieces += 1 }
      return !intake.isOver
    }
  }

  /// Takes down what came of a piece: every piece that was handed out must come back here.
  package func record(_ outcome: Result<PieceSummary, any Error>, of piece: Int) {
    ledger.withLock { $0.record(outcome, of: piece) }
    if case .failure = outcome { intake.withLock { $0.isOver = true } }
  }

  /// What was read in all, when all workers have ended.
  ///
  /// - Throws: the first error of the input.
  package func finish() throws -> ReadSummary {
    var summary = try ledger.withLock { try $0.finish() }
    summary.bytes = intake.withLock { $0.cutter.bytes }
    return summary
  }
}
