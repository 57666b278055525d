/// The text of one evidence unit: its ranges one after the other, a line feed between them, each code point knowing where it comes from.
struct TextView: Sendable {
  let scalars: [Unicode.Scalar]
  /// The offset of each code point in the source; -1 between ranges.
  let offsets: [Int]
  /// The positions, in the view, of each range.
  let parts: [Range<Int>]
  /// The code points in lower case, with plain dashes, quotation marks and spaces; and so in their own case.
  let folds: [Unicode.Scalar]
  let plains: [Unicode.Scalar]

  /// Takes the ranges of a unit, clamped to the source.
  init(_ source: SourceText, _ ranges: [Range<Int>]) {
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int] = []
    var parts: [Range<Int>] = []
    for range in ranges {
      if !scalars.isEmpty {
        scalars.append("\n")
        offsets.append(-1)
      }
      let start = scalars.count
      let inside = range.clamped(to: 0..<source.count)
      scalars += source.scalars[inside]
      offsets += inside
      parts.append(start..<scalars.count)
    }
    self.scalars = scalars
    self.offsets = offsets
    self.parts = parts
    folds = scalars.map(\.folded)
    plains = zip(scalars, folds).map { $1.isLetter ? $0 : $1 }
  }

  /// The ranges of the source that a stretch of the view stands for.
  func sourceRanges(_ stretch: Range<Int>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for offset in offsets[stretch] where offset >= 0 {
      if let last = ranges.last, last.upperBound == offset {
        ranges[ranges.count - 1] = last.lowerBound..<(offset + 1)
      } else {
        ranges.append(offset..<(offset + 1))
      }
    }
    return ranges
  }

  /// The position after white space other than the gap between two ranges.
  func skippingSpaces(_ position: Int, limit: Int) -> Int {
    var position = position
    while position < limit, scalars[position].isSpace, offsets[position] >= 0 { position += 1 }
    return position
  }

  /// The word of letters that begins at a position.
  func word(at position: Int, limit: Int) -> Range<Int> {
    var end = position
    while end < limit, scalars[end].isLetter { end += 1 }
    return position..<end
  }

  /// The digits that begin at a position.
  func digits(at position: Int, limit: Int) -> Range<Int> {
    var end = position
    while end < limit, scalars[end].isDigit { end += 1 }
    return position..<end
  }

  /// A stretch in lower case, with plain dashes, quotation marks and spaces.
  func folded(_ stretch: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: folds[stretch])
    return String(view)
  }

  /// The number that digits write, if it has at most 9 of them.
  func number(_ stretch: Range<Int>) -> Int? {
    guard !stretch.isEmpty, stretch.count <= 9 else { return nil }
    return scalars[stretch].reduce(0) { $0 * 10 + Int($1.value) - 48 }
  }
}

/// A value as it stands in a text: the stretches of the view that say it.
struct Occurrence: Hashable, Sendable {
  /// Positions in the view, in order.
  var stretches: [Range<Int>]

  init(_ stretch: Range<Int>) {
    stretches = [stretch]
  }

  init(_ stretches: [Range<Int>]) {
    self.stretches = stretches
  }

  var length: Int { stretches.reduce(0) { $0 + $1.count } }
  var start: Int { stretches.map(\.lowerBound).min() ?? 0 }

  func overlaps(_ other: Occurrence) -> Bool {
    stretches.contains { stretch in other.stretches.contains { $0.overlaps(stretch) } }
  }
}

extension Sequence<Occurrence> {
  /// The longest occurrence; the first of those that are equally long.
  var firstLongest: Occurrence? {
    self.min { ($1.length, $0.start) < ($0.length, $1.start) }
  }
}
