internal import KnowledgeGraph

extension RDFConverter {
  /// Converts a format of lines, in pieces on all processors.
  func convertLines(
    _ source: any ByteSource, _ format: LineFormat, _ name: String?, to sink: inout some ByteSink & ~Copyable,
    _ onBadLine: (RDFSyntaxError) throws -> Void
  ) throws -> ConversionSummary {
    let labels = BlankNodeLabels(input)
    var cutter = LineCutter(source, limits: limits, size: pieceSize)
    var joint = PageJoint(output)
    try joint.begin(with: makeHead(), to: &sink)
    var idle: [PieceWorker] = []
    var summary = ConversionSummary()
    var lines = 0
    try inOrder(inFlight: 2 * workerCount + 1) {
      let worker = try idle.popLast() ?? makeWorker(format, name, labels)
      return try worker.fill(from: &cutter) ? worker : nil
    } work: { worker in
      (worker, worker.convert())
    } finish: { (worker: PieceWorker, outcome: Result<PieceSummary, any Error>) in
      let read: PieceSummary
      do {
        read = try outcome.get()
      } catch let error as RDFSyntaxError {
        throw error.moved(down: lines)
      }
      try worker.withPage { page throws(ExportError) in try joint.write(page, to: &sink) }
      for error in read.errors { try onBadLine(error.moved(down: lines)) }
      summary.add(read)
      lines += read.lines
      idle.append(worker)
    }
    try joint.end(to: &sink)
    return summary
  }

  private func makeWorker(_ format: LineFormat, _ name: String?, _ labels: BlankNodeLabels) throws -> PieceWorker {
    PieceWorker(
      try PieceSink(makeTerms(), labels, makePage()),
      LineParser(format: format, name: name, limits: limits, scope: labels.scope, isLenient: isLenient))
  }
}
