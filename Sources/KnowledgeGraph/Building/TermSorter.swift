/// Sorts a run of terms of one kind by their texts, eight bytes at a time, and marks those that equal the one before.
///
/// The texts are only read where they have not been compared: what the terms of a group have in common is skipped.
/// Groups that are to be sorted by the next eight bytes wait on a stack, so that no input makes the recursion deep.
struct TermSorter {
  private let source: TermSource
  private let entries: SharedBuffer<TermEntry>
  /// As long as `entries`; a sorter uses the places of the entries that it sorts.
  private let spare: SharedBuffer<TermEntry>
  private var groups: [(range: Range<Int>, word: Int)] = []
  /// The terms of one group whose texts end in the word that it is sorted by.
  private var ended: [(term: TermReference, length: Int, type: UInt32)] = []

  /// A sorter of entries whose keys need not be set.
  init(_ source: TermSource, _ entries: SharedBuffer<TermEntry>, spare: SharedBuffer<TermEntry>) {
    self.source = source
    self.entries = entries
    self.spare = spare
  }

  /// Sorts the entries of `range`.
  ///
  /// - Complexity: O(*n* log *n* + *b*) for *n* terms that differ within their first *b* bytes in all.
  mutating func sort(_ range: Range<Int>) {
    push(range, word: 0)
    while let (range, word) = groups.popLast() { sort(range, byWord: word) }
  }

  private mutating func push(_ range: Range<Int>, word: Int) {
    if range.count > 1 { groups.append((range, word)) }
  }

  /// Sorts a group whose texts are the same before a word, which each of them has, or is empty.
  private mutating func sort(_ range: Range<Int>, byWord word: Int) {
    let word = word + sharedWords(of: range, from: word)
    if !loadKeys(of: range, word) { sortByKey(range) }
    var start = range.lowerBound
    while start < range.upperBound {
      let key = entries[start].key
      var end = start + 1
      while end < range.upperBound, entries[end].key == key { end += 1 }
      if end - start > 1 { divide(start..<end, byWord: word) }
      start = end
    }
  }

  /// Sets the keys of a group to a word of their texts; tells whether they ascend already.
  private func loadKeys(of range: Range<Int>, _ word: Int) -> Bool {
    var isAscending = true
    var previous: UInt64 = 0
    for index in range {
      let term = entries[index].term
      let key = hasWord(term, word) ? source.strings.key(of: term.string, at: word) : 0
      entries[index].key = key
      if key < previous { isAscending = false }
      previous = key
    }
    return isAscending
  }

  /// Whether the text has bytes in a word; only the empty text is asked for one that it has not.
  private func hasWord(_ term: TermReference, _ word: Int) -> Bool {
    word > 0 || source.strings[term.string].length > 0
  }

  /// How many words from one on the texts of a group have in common, with bytes behind them in each.
  ///
  /// Each text is read once for all of them.
  private func sharedWords(of range: Range<Int>, from word: Int) -> Int {
    let first = entries[range.lowerBound].term.string
    var end = (source.strings[first].length - 1) >> 3
    for index in range.dropFirst() {
      if end <= word { return 0 }
      let other = entries[index].term.string
      end = min(end, (source.strings[other].length - 1) >> 3)
      var same = word
      while same < end, source.strings.key(of: first, at: same) == source.strings.key(of: other, at: same) { same += 1 }
      end = same
    }
    return max(end - word, 0)
  }

  /// Puts first, of a group with equal keys, the texts that end in this word, and leaves the others for the next.
  private mutating func divide(_ range: Range<Int>, byWord word: Int) {
    ended.removeAll(keepingCapacity: true)
    var kept = range.upperBound
    for index in range.reversed() {
      let entry = entries[index]
      let length = source.strings[entry.term.string].length
      if length > (word + 1) << 3 {
        kept -= 1
        entries[kept] = entry
      } else {
        ended.append((entry.term, length, source.literalType(of: entry.term)))
      }
    }
    push(kept..<range.upperBound, word: word + 1)
    guard !ended.isEmpty else { return }
    if ended.count > 1 { ended.sort { ($0.length, $0.type) < ($1.length, $1.type) } }
    for (offset, next) in ended.enumerated() {
      var term = next.term
      term.isRepeated = offset > 0 && ended[offset - 1].length == next.length && ended[offset - 1].type == next.type
      entries[range.lowerBound + offset].term = term
    }
  }

  /// Sorts a group by its keys; equal ones may change their order.
  private func sortByKey(_ range: Range<Int>) {
    if range.count < 1024 { mergeSort(range) } else { radixSort(range) }
  }

  /// Sorts by each byte of the keys that is not the same in all, the last first, in turn here and in the spare.
  private func radixSort(_ range: Range<Int>) {
    let first = entries[range.lowerBound].key
    let differences = range.reduce(0 as UInt64) { $0 | (entries[$1].key ^ first) }
    var (from, to) = (entries, spare)
    var isInSpare = false
    for shift in stride(from: 0, to: 64 as UInt64, by: 8) where differences >> shift & 0xFF != 0 {
      var next = [Int](repeating: 0, count: 257)
      for index in range { next[Int(truncatingIfNeeded: from[index].key >> shift & 0xFF) + 1] += 1 }
      next[0] = range.lowerBound
      for byte in 1...256 { next[byte] += next[byte - 1] }
      for index in range {
        let entry = from[index]
        let byte = Int(truncatingIfNeeded: entry.key >> shift & 0xFF)
        to[next[byte]] = entry
        next[byte] += 1
      }
      swap(&from, &to)
      isInSpare.toggle()
    }
    if isInSpare {
      for index in range { entries[index] = spare[index] }
    }
  }

  /// Sorts runs of sixteen by insertion and merges them, two and two, in turn here and in the spare.
  private func mergeSort(_ range: Range<Int>) {
    let runLength = 16
    for start in stride(from: range.lowerBound, to: range.upperBound, by: runLength) {
      insertionSort(start..<min(start + runLength, range.upperBound))
    }
    var width = runLength
    var (from, to) = (entries, spare)
    var isInSpare = false
    while width < range.count {
      for start in stride(from: range.lowerBound, to: range.upperBound, by: 2 * width) {
        let middle = min(start + width, range.upperBound)
        merge(from, start..<middle, middle..<min(start + 2 * width, range.upperBound), into: to)
      }
      swap(&from, &to)
      isInSpare.toggle()
      width *= 2
    }
    if isInSpare {
      for index in range { entries[index] = spare[index] }
    }
  }

  private func insertionSort(_ range: Range<Int>) {
    for end in range.dropFirst() {
      let entry = entries[end]
      var position = end
      while position > range.lowerBound, entries[position - 1].key > entry.key {
        entries[position] = entries[position - 1]
        position -= 1
      }
      entries[position] = entry
    }
  }

  private func merge(
    _ from: SharedBuffer<TermEntry>, _ left: Range<Int>, _ right: Range<Int>, into to: SharedBuffer<TermEntry>
  ) {
    var (next, leftNext, rightNext) = (left.lowerBound, left.lowerBound, right.lowerBound)
    if leftNext < left.upperBound, rightNext < right.upperBound,
      from[left.upperBound - 1].key > from[rightNext].key
    {
      var (leftEntry, rightEntry) = (from[leftNext], from[rightNext])
      while true {
        if rightEntry.key < leftEntry.key {
          to[next] = rightEntry
          next += 1
          rightNext += 1
          if rightNext == right.upperBound { break }
          rightEntry = from[rightNext]
        } else {
          to[next] = leftEntry
          next += 1
          leftNext += 1
          if leftNext == left.upperBound { break }
          leftEntry = from[leftNext]
        }
      }
    }
    while leftNext < left.upperBound {
      to[next] = from[leftNext]
      next += 1
      leftNext += 1
    }
    while rightNext < right.upperBound {
      to[next] = from[rightNext]
      next += 1
      rightNext += 1
    }
  }
}
