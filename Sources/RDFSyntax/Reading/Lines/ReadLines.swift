/// Reads a line format in order, piece after piece.
@inline(__always)
func readLines<Sink: TripleSink & ~Copyable>(
  _ cutter: consuming LineCutter, _ parser: consuming LineParser<Sink>, into sink: inout Sink
) throws -> ReadSummary {
  var cutter = cutter
  var parser = parser
  var ledger = PieceLedger(onBadLine: nil)
  var piece = LinePiece()
  while try cutter.next(&piece) {
    do {
      ledger.record(.success(try parser.parse(piece, into: &sink)), of: piece.number)
    } catch {
      ledger.record(.failure(error), of: piece.number)
      break
    }
  }
  var summary = try ledger.finish()
  summary.bytes = cutter.bytes
  return summary
}
