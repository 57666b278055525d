/// A part of all terms that one worker sorts: in term order when that is done.
struct TermSlice: Sendable {
  /// The entries of all slices.
  let entries: SharedBuffer<TermEntry>
  /// Those of this one.
  let range: Range<Int>

  /// Fewer terms than this are not worth another worker.
  private static let leastCount = 4096

  /// The terms of a source in sorted slices, one a worker.
  static func sorted(_ source: TermSource) -> [TermSlice] {
    let starts = source.strings.starts
    let total = starts[starts.count - 1]
    let entries = SharedBuffer<TermEntry>(count: total)
    _ = concurrently(source.strings.tableCount) { table in
      var index = starts[table]
      source.strings.forEach(inTable: table) { reference in
        entries[index].term = TermReference(reference)
        index += 1
      }
    }
    let spare = SharedBuffer<TermEntry>(count: total)
    let sliceCount = workerCount(for: total, least: leastCount)
    return concurrently(sliceCount) { number in
      let range = total * number / sliceCount..<total * (number + 1) / sliceCount
      sort(range, of: entries, spare: spare, source)
      return TermSlice(entries: entries, range: range)
    }
  }

  /// Puts the kinds of term one after another and sorts each.
  private static func sort(
    _ range: Range<Int>, of entries: SharedBuffer<TermEntry>, spare: SharedBuffer<TermEntry>, _ source: TermSource
  ) {
    func kind(_ entry: TermEntry) -> Int {
      Int(TermSource.kind(ofTag: source.strings[entry.term.string].tag).rawValue)
    }
    var starts = [range.lowerBound, range.lowerBound, range.lowerBound, range.lowerBound]
    for index in range {
      for later in kind(entries[index]) + 1...3 { starts[later] += 1 }
    }
    var next = starts
    for index in range {
      let kind = kind(entries[index])
      spare[next[kind]] = entries[index]
      next[kind] += 1
    }
    for index in range { entries[index] = spare[index] }
    var sorter = TermSorter(source, entries, spare: spare)
    for kind in 0..<3 { sorter.sort(starts[kind]..<starts[kind + 1]) }
  }
}
