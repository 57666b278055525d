/// A triple with the numbers by which it is compared.
struct RankedTriple: Comparable {
  let subject: UInt32
  let predicate: UInt32
  let object: UInt32
  let triple: Triple

  init(_ triple: Triple, _ ranks: [UInt32]) {
    subject = ranks[triple.subject.index]
    predicate = ranks[triple.predicate.index]
    object = ranks[triple.object.index]
    self.triple = triple
  }

  static func < (left: RankedTriple, right: RankedTriple) -> Bool {
    (left.subject, left.predicate, left.object) < (right.subject, right.predicate, right.object)
  }

  /// Whether both are the same triple, of which only the ids differ.
  static func == (left: RankedTriple, right: RankedTriple) -> Bool {
    left.subject == right.subject && left.predicate == right.predicate && left.object == right.object
  }
}

/// The triples of one side with their numbers; those that have blank nodes, whose order is not that of the numbers, are put aside.
struct RankedTriples {
  private var triples: MergedTriples.Iterator
  private let ranks: [UInt32]
  private let blanks: Range<TermID>
  private let progress: WorkProgress?
  private var counted = 0
  /// What was put aside so far.
  private(set) var aside: [Triple] = []

  init(_ triples: MergedTriples.Iterator, _ ranks: [UInt32], blanks: Range<TermID>, _ progress: WorkProgress?) {
    self.triples = triples
    self.ranks = ranks
    self.blanks = blanks
    self.progress = progress
  }

  mutating func next() -> RankedTriple? {
    while let triple = triples.next() {
      counted += 1
      if counted & 0xFFFF == 0 { progress?.advance(by: 0x10000) }
      if blanks.contains(triple.subject) || blanks.contains(triple.object) {
        aside.append(triple)
      } else {
        return RankedTriple(triple, ranks)
      }
    }
    return nil
  }
}

/// The triples of two sides, sorted into those of one, of the other and of both.
struct TripleComparison {
  private(set) var removed: [Triple] = []
  private(set) var added: [Triple] = []
  private(set) var sharedCount = 0
  /// The triples of the old side that have blank nodes, ascending.
  private(set) var oldBlanks: [Triple] = []
  /// The triples of the new side that have blank nodes, ascending.
  private(set) var newBlanks: [Triple] = []

  /// Compares the triples without blank nodes, and keeps those that have some.
  mutating func compare(_ old: RankedTriples, _ new: RankedTriples) {
    var (old, new) = (old, new)
    merge(&old, &new, next: { $0.next() })
    oldBlanks = old.aside
    newBlanks = new.aside
  }

  /// Compares the triples with blank nodes, of which those that are the same have the same number now.
  mutating func compareBlanks(_ ranks: TermRanking) {
    if oldBlanks.isEmpty, newBlanks.isEmpty { return }
    var old = oldBlanks.map { RankedTriple($0, ranks.old) }.sorted().makeIterator()
    var new = newBlanks.map { RankedTriple($0, ranks.new) }.sorted().makeIterator()
    merge(&old, &new, next: { $0.next() })
    removed.sort()
    added.sort()
  }

  @inline(__always)
  private mutating func merge<Source>(_ old: inout Source, _ new: inout Source, next: (inout Source) -> RankedTriple?) {
    var left = next(&old)
    var right = next(&new)
    while left != nil || right != nil {
      if let gone = left, right.map({ gone < $0 }) ?? true {
        removed.append(gone.triple)
        left = next(&old)
      } else if let come = right, left.map({ come < $0 }) ?? true {
        added.append(come.triple)
        right = next(&new)
      } else {
        sharedCount += 1
        left = next(&old)
        right = next(&new)
      }
    }
  }
}
