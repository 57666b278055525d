/// A graph that is being collected: terms are interned as they arrive, triples are appended, duplicates collapse when it is frozen.
///
/// The ids that a builder gives are its own: they are not those of the frozen graph, whose ids follow term order.
public struct GraphBuilder: Sendable {
  var interner = TermInterner()
  private(set) var triples = GrowingList<Triple>()

  /// An empty builder.
  public init() {}

  /// Makes room for what so many bytes of N-Triples have as a rule, so that little must be moved on the way.
  ///
  /// Room that is not used takes no memory; nor is more asked for than for a GiB, which a file may only seem to have.
  package mutating func reserve(linesOfBytes count: Int) {
    // A term for 256 bytes and a quarter of the bytes as their texts, a triple for 128; lines of labels have more of both.
    let count = min(count, 1 << 30)
    interner.reserve(termCount: count / 256, byteCount: count / 4)
    triples.reserve(count / 128)
  }

  /// The number of terms so far; those that were added without a look-up may be the same.
  public var termCount: Int { interner.count }

  /// The number of triples inserted so far, duplicates included.
  public var insertedCount: Int { triples.count }

  /// The builder's id of a term, which is added if it is new.
  ///
  /// - Complexity: O(length of the term), expected and amortised.
  public mutating func intern(_ term: Term) -> TermID { TermID(rawValue: interner.intern(term)) }

  /// Adds a triple.
  ///
  /// - Complexity: O(length of the terms), expected and amortised.
  public mutating func insert(_ subject: Term, _ predicate: Term, _ object: Term) {
    insert(Triple(intern(subject), intern(predicate), intern(object)))
  }

  /// Adds a triple.
  ///
  /// - Complexity: O(length of the terms), expected and amortised.
  public mutating func insert(_ triple: TermTriple) { insert(triple.subject, triple.predicate, triple.object) }

  /// Adds a triple of ids that this builder gave; others trap.
  ///
  /// - Complexity: O(1), amortised.
  public mutating func insert(_ triple: Triple) {
    let limit = TermID(index: termCount)
    precondition(
      triple.subject < limit && triple.predicate < limit && triple.object < limit, "an id of another builder or graph")
    triples.append(triple)
  }

  /// Adds every triple of a frozen graph. Blank nodes with the label of one that is here already become that one.
  ///
  /// - Complexity: O(triples and length of the terms of `graph`), expected.
  public mutating func insert(contentsOf graph: Graph) {
    let ids = interner.intern(contentsOf: graph.terms).map(TermID.init(rawValue:))
    for triple in graph.match() {
      triples.append(Triple(ids[triple.subject.index], ids[triple.predicate.index], ids[triple.object.index]))
    }
  }

  /// Adds what becomes of every triple of a frozen graph.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - change: Gives a triple of the graph's ids for one of its triples; nil leaves it out.
  /// - Complexity: O(triples and length of the terms of `graph`), expected.
  public mutating func insert(contentsOf graph: Graph, changing change: (Triple) -> Triple?) {
    let ids = interner.intern(contentsOf: graph.terms).map(TermID.init(rawValue:))
    for triple in graph.match() {
      guard let triple = change(triple) else { continue }
      triples.append(Triple(ids[triple.subject.index], ids[triple.predicate.index], ids[triple.object.index]))
    }
  }
}
