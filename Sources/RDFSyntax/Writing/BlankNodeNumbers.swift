internal import KnowledgeGraph

/// Labels of blank nodes: numbers in the order of the labels they had, all of one width, so that their order stays what it was.
struct BlankNodeNumbers {
  private let ids: Range<TermID>
  private let digits: Int

  /// - Parameter ids: those of the blank nodes.
  init(_ ids: Range<TermID>) {
    self.ids = ids
    digits = String(max(ids.count, 1) - 1).utf8.count
  }

  /// Appends the label of a blank node.
  func append(_ id: TermID, to output: inout ByteBuffer) {
    output.append("_:b")
    var number = ids.lowerBound.distance(to: id)
    let start = output.count
    for _ in 0..<digits { output.append(UInt8(ascii: "0")) }
    for place in stride(from: start + digits - 1, through: start, by: -1) where number > 0 {
      output[place] = UInt8(ascii: "0") + UInt8(number % 10)
      number /= 10
    }
  }
}
