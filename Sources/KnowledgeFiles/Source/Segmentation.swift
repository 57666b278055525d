/// The sentences and cells of a source: the pieces that an evidence range may not cross.
///
/// A line is cut where the layout says that a cell begins, and each cell into sentences. A sentence ends at a full stop, question or
/// exclamation mark with what closes it (quotation marks, brackets, citation markers) when white space and then a capital letter or an
/// opening quotation mark follow; an initial (“R. Medvedev”) and a list number (“2. ^”) end none.
public struct Segmentation: Sendable {
  /// The pieces without white space at their ends, ascending and apart.
  public let segments: [Range<Int>]

  /// Cuts a source.
  /// - Parameters:
  ///   - source: the text.
  ///   - layout: where cells begin inside lines, and which passages are made of whole lines.
  /// - Complexity: O(code points + lines × passages).
  public init(_ source: SourceText, layout: SourceLayout = SourceLayout()) {
    var pieces: [Range<Int>] = []
    var cuts = layout.cells.sorted()[...]
    for line in 1...source.lineCount {
      let range = source.range(ofLine: line)
      if layout.passage(at: range.lowerBound)?.isWhole == true {
        Self.append(range, of: source.scalars, into: &pieces)
        continue
      }
      var start = range.lowerBound
      while let cut = cuts.first, cut < range.upperBound {
        cuts.removeFirst()
        guard cut > start else { continue }
        Self.sentences(in: start..<cut, of: source.scalars, into: &pieces)
        start = cut
      }
      Self.sentences(in: start..<range.upperBound, of: source.scalars, into: &pieces)
    }
    segments = pieces
  }

  /// The index of the piece that holds an offset, or of the next one.
  /// - Complexity: O(log pieces).
  func index(at offset: Int) -> Int {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The piece in which a range lies whole.
  /// - Returns: `nil` where it crosses an edge.
  public func segment(containing range: Range<Int>) -> Range<Int>? {
    let index = index(at: range.lowerBound)
    guard index < segments.count, segments[index].lowerBound <= range.lowerBound,
      segments[index].upperBound >= range.upperBound
    else { return nil }
    return segments[index]
  }

  /// The pieces that a range touches.
  public func segments(touching range: Range<Int>) -> ArraySlice<Range<Int>> {
    let first = index(at: range.lowerBound)
    var end = first
    while end < segments.count, segments[end].lowerBound < range.upperBound { end += 1 }
    return segments[first..<end]
  }

  private static func sentences(in range: Range<Int>, of scalars: [Unicode.Scalar], into pieces: inout [Range<Int>]) {
    var start = range.lowerBound
    var position = start
    while position < range.upperBound {
      let scalar = scalars[position]
      position += 1
      guard scalar == "." || scalar == "?" || scalar == "!" else { continue }
      if scalar == ".", isInitial(before: position - 1, from: start, in: scalars) { continue }
      var end = position
      closing: while end < range.upperBound {
        if scalars[end].isClosing {
          end += 1
        } else if scalars[end] == "[",
          let bracket = scalars[end..<range.upperBound].prefix(13).firstIndex(of: "]")
        {
          end = bracket + 1
        } else {
          break closing
        }
      }
      guard end < range.upperBound, scalars[end].isSpace else { continue }
      var next = end
      while next < range.upperBound, scalars[next].isSpace { next += 1 }
      guard next < range.upperBound, scalars[next].beginsSentence else { continue }
      append(start..<end, of: scalars, into: &pieces)
      start = next
      position = next
    }
    append(start..<range.upperBound, of: scalars, into: &pieces)
  }

  /// Whether the full stop follows one capital letter or a number that opens the piece.
  private static func isInitial(before stop: Int, from start: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard stop > start else { return true }
    let letter = scalars[stop - 1]
    if letter.isUpper { return stop - 1 == start || !scalars[stop - 2].isWordScalar }
    return scalars[start..<stop].allSatisfy { $0.isSpace || $0.isDigit }
  }

  private static func append(_ range: Range<Int>, of scalars: [Unicode.Scalar], into pieces: inout [Range<Int>]) {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, scalars[start].isSpace { start += 1 }
    while end > start, scalars[end - 1].isSpace { end -= 1 }
    if start < end { pieces.append(start..<end) }
  }
}
