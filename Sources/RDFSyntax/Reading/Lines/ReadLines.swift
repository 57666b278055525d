/// Reads a line format in order, piece after piece.
@inline(__always)
func readLines<Sink: TripleSink>(
  _ cutter: consuming LineCutter, _ parser: consuming LineParser<Sink>, into sink: inout Sink
) throws -> ReadSummary {
  var cutter = cutter
  var parser = parser
  var summary = ReadSummary()
  var lines = 0
  var piece = LinePiece()
  while try cutter.next(&piece) {
    do {
      let read = try parser.parse(piece, into: &sink)
      lines += read.lines
      summary.triples += read.statements
    } catch let error as RDFSyntaxError {
      throw error.moved(down: lines)
    }
  }
  summary.bytes = cutter.bytes
  return summary
}
