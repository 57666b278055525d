// The ends of runs of plain bytes, sixteen at a time. Every run ends at a line feed, so at the padding at the latest.
extension PaddedText {
  /// The index of the first byte from `start` on that ends a run in an IRI; see `endsIRIRun`.
  @inline(__always)
  func endOfIRIRun(_ start: Int) -> Int { endOfRun(start) { endIRIRun($0) } }

  /// The index of the first quotation mark, backslash or line end from `start` on.
  @inline(__always)
  func endOfStringRun(_ start: Int) -> Int { endOfRun(start) { endStringRun($0) } }

  /// The index of the first line end from `start` on.
  @inline(__always)
  func endOfLine(_ start: Int) -> Int { endOfRun(start) { endLine($0) } }

  @inline(__always)
  private func endOfRun(_ start: Int, _ isEnd: (ByteVector) -> ByteMask) -> Int {
    var index = start
    while true {
      let place = firstPlace(isEnd(vector(at: index)))
      index &+= place
      if place < 16 { return index }
    }
  }
}
