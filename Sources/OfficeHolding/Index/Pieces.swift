import KnowledgeGraph

/// Runs `body` for pieces of `0..<count`, several at once, and gives what they return in order.
///
/// - Parameters:
///   - count: How many things there are.
///   - body: Called once with each piece; what it does must not depend on where a piece begins.
func inPieces<Result: Sendable>(of count: Int, _ body: @Sendable (Range<Int>) -> Result) -> [Result] {
  // A thread costs more than a few thousand things.
  let pieces = min(workerCount, count / 4096 + 1)
  return concurrently(count == 0 ? 0 : pieces) { piece in
    body(count * piece / pieces..<count * (piece + 1) / pieces)
  }
}
