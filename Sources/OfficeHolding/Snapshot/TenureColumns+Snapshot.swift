import KnowledgeGraph

extension TenureColumns {
  /// Adds the columns.
  func add(to writer: inout SnapshotWriter) {
    writer.add("tenures.offices", offices)
    writer.add("tenures.groups", groupStarts)
    writer.add("tenures.slots", slots)
    writer.add("tenures.nodes", nodes)
    writer.add("tenures.holders", holders)
    writer.add("tenures.start-earliest", startEarliest)
    writer.add("tenures.start-latest", startLatest)
    writer.add("tenures.end-earliest", endEarliest)
    writer.add("tenures.end-latest", endLatest)
    writer.add("tenures.greatest-possible", greatestPossible)
    writer.add("tenures.greatest-certain", greatestCertain)
    writer.add("tenures.previous", previous)
    writer.add("tenures.predecessors", predecessors)
    writer.add("tenures.successors", successors)
    writer.add("tenures.flags", flags)
    writer.add("tenures.by-start", byStart)
    writer.add("tenures.greatest-by-start", greatestByStart)
    writer.add("tenures.other-previous", otherPrevious)
    writer.add("tenures.other-next", otherNext)
    writer.add("tenures.continuations", continuations)
    writer.add("tenures.contested", contested)
  }

  /// Takes the columns, which are to be checked before they are read.
  ///
  /// - Parameter terms: the terms that nodes are among, taken from the same reader.
  init(from reader: inout SnapshotReader, over terms: TermTable) throws(SnapshotError) {
    nodes = try reader.column("tenures.nodes", .below(terms.count))
    let count = nodes.count
    offices = try reader.column("tenures.offices", .rising(below: terms.count))
    groupStarts = try reader.column("tenures.groups", count: offices.count + 2, .starts(upTo: count))
    slots = try reader.column("tenures.slots", .below(count))
    holders = try reader.column("tenures.holders", count: count, .below(terms.count))
    startEarliest = try reader.column("tenures.start-earliest", count: count, .any)
    startLatest = try reader.column("tenures.start-latest", count: count, .any)
    endEarliest = try reader.column("tenures.end-earliest", count: count, .any)
    endLatest = try reader.column("tenures.end-latest", count: count, .any)
    greatestPossible = try reader.column("tenures.greatest-possible", count: count, .any)
    greatestCertain = try reader.column("tenures.greatest-certain", count: count, .any)
    previous = try reader.column("tenures.previous", count: count, .link(below: count))
    predecessors = try reader.column("tenures.predecessors", count: count, .link(below: count))
    successors = try reader.column("tenures.successors", count: count, .link(below: count))
    flags = try reader.column("tenures.flags", count: count, .any)
    byStart = try reader.column("tenures.by-start", .below(count))
    greatestByStart = try reader.column("tenures.greatest-by-start", count: byStart.count, .any)
    otherPrevious = try reader.column("tenures.other-previous", .below(count))
    otherNext = try reader.column("tenures.other-next", .below(count))
    continuations = try reader.column("tenures.continuations", .below(count))
    contested = try reader.column("tenures.contested", .below(terms.count))
  }
}
