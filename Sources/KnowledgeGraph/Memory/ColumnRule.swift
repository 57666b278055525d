/// What the numbers of a column must be for nothing that reads it to go astray.
package enum ColumnRule: Sendable, Hashable {
  /// Anything.
  case any
  /// Numbers below a limit: indices into something.
  case below(Int)
  /// Numbers below a limit, or one of the two greatest, which stand for none and several.
  case link(below: Int)
  /// Numbers that rise, all below a limit.
  case rising(below: Int)
  /// Numbers that never fall, the first 0 and the last this: where rows or texts begin. There is at least one.
  case starts(upTo: Int)

  /// What is wrong with a column that does not follow the rule.
  var problem: String {
    switch self {
    case .any: "there is something wrong"
    case .below(let limit): "a number is not below \(limit)"
    case .link(let limit): "a link leads beyond \(limit)"
    case .rising(let limit): "the numbers do not rise, or not below \(limit)"
    case .starts(let end): "the numbers do not rise from 0 to \(end)"
    }
  }

  /// Whether a column of this length can follow the rule.
  func allows(count: Int) -> Bool {
    if case .starts = self { return count > 0 }
    return true
  }

  /// Whether some of a column's numbers follow the rule. Ranges that together cover the column show it of the whole.
  ///
  /// - Complexity: O(*n*).
  func holds<Number: ColumnElement & FixedWidthInteger & UnsignedInteger>(
    for column: Column<Number>, in range: Range<Int>
  ) -> Bool {
    switch self {
    case .any: return true
    case .below(let limit):
      guard limit > 0 else { return range.isEmpty }
      guard let last = Number(exactly: limit - 1) else { return true }
      return column.withSpan(range) { $0.areAtMost(last, shiftedBy: 0) }
    case .link(let limit):
      // Two more than a number wraps around for the two greatest, which come to stand below all others.
      guard let last = Number(exactly: limit + 1) else { return true }
      return column.withSpan(range) { $0.areAtMost(last, shiftedBy: 2) }
    case .rising(let limit):
      if range.isEmpty { return true }
      if range.upperBound == column.count, column[column.count - 1] >= UInt64(limit) { return false }
      return column.withSpan(range.lowerBound..<min(range.upperBound + 1, column.count)) { $0.rise() }
    case .starts(let end):
      if range.isEmpty { return true }
      if range.lowerBound == 0, column[0] != 0 { return false }
      if range.upperBound == column.count, column[column.count - 1] != UInt64(end) { return false }
      // One element more, so that the step between two ranges is seen too.
      return column.withSpan(range.lowerBound..<min(range.upperBound + 1, column.count)) { $0.neverFall() }
    }
  }
}

/// Written so that the compiler can take several numbers at once: faults gather in the sign bit, and nothing branches.
extension Span where Element: FixedWidthInteger & UnsignedInteger & BitwiseCopyable {
  /// Whether no number is above `last` once the shift is added to it, which may wrap around.
  fileprivate func areAtMost(_ last: Element, shiftedBy shift: Element) -> Bool {
    unsafe withUnsafeBufferPointer { numbers in
      if last > Element.max >> 1 { return unsafe numbers.allSatisfy { $0 &+ shift <= last } }
      var faults: Element = 0
      for index in numbers.indices {
        let number = unsafe numbers[index] &+ shift
        faults |= number | (last &- number)
      }
      return faults <= Element.max >> 1
    }
  }

  /// Whether each number is above the one before it.
  fileprivate func rise() -> Bool {
    unsafe withUnsafeBufferPointer { numbers in unsafe zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 } }
  }

  /// Whether no number is below the one before it.
  fileprivate func neverFall() -> Bool {
    unsafe withUnsafeBufferPointer { numbers in
      var faults: Element = 0
      for index in 1..<max(numbers.count, 1) {
        let before = unsafe numbers[index - 1]
        let number = unsafe numbers[index]
        faults |= before | number | (number &- before)
      }
      // Numbers that use the sign bit themselves are looked at one by one.
      if faults <= Element.max >> 1 { return true }
      return unsafe zip(numbers, numbers.dropFirst()).allSatisfy { $0 <= $1 }
    }
  }
}
