extension SharedBuffer<UInt64> {
  /// Sorts the elements of `range`: by insertion where it is short.
  ///
  /// - Complexity: O(*n* log *n*). Traps when `range` is not inside the buffer.
  func sort(_ range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "a range outside the buffer")
    if range.count > 24 {
      var elements = range.map { self[$0] }
      elements.sort()
      for (index, element) in zip(range, elements) { self[index] = element }
      return
    }
    for end in range.dropFirst() {
      let element = self[end]
      var position = end
      while position > range.lowerBound, self[position - 1] > element {
        self[position] = self[position - 1]
        position -= 1
      }
      self[position] = element
    }
  }
}
