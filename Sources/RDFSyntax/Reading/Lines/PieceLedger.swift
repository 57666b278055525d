/// What came of the pieces of an input, taken down in any order and summed up in theirs.
struct PieceLedger {
  private let onBadLine: (@Sendable (RDFSyntaxError) -> Void)?
  /// What came of pieces that follow one which is still at work: no more than there are workers.
  private var pending: [Int: Result<PieceSummary, any Error>] = [:]
  /// The piece that is summed up next.
  private var next = 0
  /// The line ends before it.
  private var lines = 0
  private var reported = 0
  private var summary = ReadSummary()
  private var failure: (any Error)?

  init(onBadLine: (@Sendable (RDFSyntaxError) -> Void)?) { self.onBadLine = onBadLine }

  mutating func record(_ outcome: Result<PieceSummary, any Error>, of piece: Int) {
    pending[piece] = outcome
    while failure == nil, let outcome = pending.removeValue(forKey: next) {
      next += 1
      switch outcome {
      case .success(let piece): add(piece)
      case .failure(let error as RDFSyntaxError): failure = error.moved(down: lines)
      case .failure(let error): failure = error
      }
    }
  }

  func finish() throws -> ReadSummary {
    if let failure { throw failure }
    return summary
  }

  private mutating func add(_ piece: PieceSummary) {
    for error in piece.errors.prefix(PieceSummary.errorLimit - reported) {
      onBadLine?(error.moved(down: lines))
      reported += 1
    }
    lines += piece.lines
    summary.triples += piece.statements
    summary.inNamedGraphs += piece.inNamedGraphs
    summary.others.add(piece.passedOver)
    summary.badLines += piece.badLines
  }
}
