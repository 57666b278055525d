/// Cuts an input into pieces of whole lines, each of about the same size and always at the same places,
/// however the source gives its bytes.
package struct LineCutter {
  private var source: any ByteSource
  private let limits: ReaderLimits
  private let size: Int
  /// The beginning of the next piece.
  private var rest: [UInt8] = []
  /// What the source gave beyond what was asked; it comes after `rest`.
  private var surplus: ArraySlice<UInt8> = []
  private var number = 0
  private var isExhausted = false
  /// Whether the rest lies within a line that was too long.
  private var isInLongLine = false
  /// What the source threw; the lines before it come first.
  private var failure: (any Error)?
  /// The bytes taken from the source so far.
  package private(set) var bytes = 0

  /// The usual size of a piece in bytes: it stays in a processor's second cache while it is parsed.
  package static let usualSize = 1 << 18

  /// Begins to cut.
  ///
  /// - Parameters:
  ///   - source: where the bytes come from.
  ///   - limits: a line that is longer than its limit is cut, so that the parser can say so.
  ///   - size: the bytes of a piece, at least; it ends with the last line end in them, or the first after them.
  package init(_ source: any ByteSource, limits: ReaderLimits, size: Int = usualSize) {
    self.source = source
    self.limits = limits
    self.size = max(size, 16)
  }

  /// Fills a piece with the next lines; its memory is used again.
  ///
  /// - Returns: false at the end of the input.
  /// - Throws: what the source throws, after the lines that it gave before.
  package mutating func next(_ piece: inout LinePiece) throws -> Bool {
    var lines = piece.takeMemory()
    lines.removeAll(keepingCapacity: true)
    lines.reserveCapacity(size + LinePiece.padding)
    lines.append(contentsOf: rest)
    rest.removeAll(keepingCapacity: true)
    if isInLongLine { passLongLine(&lines) }
    var target = size
    var searched = 0
    while true {
      fill(&lines, to: target)
      if number == 0, searched == 0, lines.starts(with: [0xEF, 0xBB, 0xBF]) { lines.removeFirst(3) }
      if isExhausted {
        // What a failing source leaves of its last line says nothing about that line.
        if failure != nil { lines.removeLast(lines.count - (endOfLastLine(lines.span, from: 0) ?? 0)) }
        break
      }
      if let end = endOfLastLine(lines.span, from: searched) {
        rest.append(contentsOf: lines[end...])
        lines.removeLast(lines.count - end)
        break
      }
      if lines.count - 2 > limits.line {
        isInLongLine = true
        break
      }
      searched = lines.count - 1
      target = lines.count &* 2
    }
    guard !lines.isEmpty else {
      if let failure { throw failure }
      return false
    }
    piece.fill(consume lines, number: number)
    number += 1
    return true
  }

  /// Takes bytes until there are so many or the input ends.
  private mutating func fill(_ lines: inout [UInt8], to target: Int) {
    // After a long line the rest alone may be more than is asked for; the surplus comes behind it.
    guard lines.count < target else { return }
    let taken = surplus.prefix(target - lines.count)
    lines.append(contentsOf: taken)
    surplus = surplus.dropFirst(taken.count)
    while lines.count < target && !isExhausted {
      let before = lines.count
      do {
        isExhausted = try !source.appendNext(atMost: target - before, to: &lines)
      } catch {
        failure = error
        isExhausted = true
      }
      bytes += lines.count - before
    }
    if lines.count > target {
      surplus = lines[target...]
      lines.removeLast(lines.count - target)
    }
  }

  /// Drops what is left of a line, up to its end, with which the next piece begins.
  private mutating func passLongLine(_ lines: inout [UInt8]) {
    while true {
      if let end = lines.firstIndex(where: { $0 == lineFeed || $0 == carriageReturn }) {
        lines.removeFirst(end)
        isInLongLine = false
        return
      }
      lines.removeAll(keepingCapacity: true)
      fill(&lines, to: size)
      if lines.isEmpty { return }
    }
  }

  /// The index after the last line that is whole; only the bytes from `start` on are new.
  private func endOfLastLine(_ lines: Span<UInt8>, from start: Int) -> Int? {
    if let feed = lastIndex(of: lineFeed, in: lines, from: start) { return feed + 1 }
    // Files of old have carriage returns alone; one at the end may be half of a line end.
    let whole = lines.extracting(0..<max(0, lines.count - 1))
    return lastIndex(of: carriageReturn, in: whole, from: start).map { $0 + 1 }
  }

  private func lastIndex(of byte: UInt8, in lines: Span<UInt8>, from start: Int) -> Int? {
    var index = lines.count
    while index > start {
      index -= 1
      if lines[index] == byte { return index }
    }
    return nil
  }
}
