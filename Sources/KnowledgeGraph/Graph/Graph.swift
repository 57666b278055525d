/// A frozen RDF graph: a set of triples of interned terms in three sorted orders, immutable and free to share between threads.
///
/// Ids follow term order, so every result is in an order that depends on the triples alone.
public struct Graph: Sendable {
  /// The columns, behind one reference so that a copy costs one.
  package final class Storage: Sendable {
    package let terms: TermTable
    /// Subject, predicate, object. Invariant: the three hold the same triples, with rows of terms alone.
    package let spo: SortedIndex
    /// Predicate, object, subject.
    package let pos: PredicateIndex
    /// Object, subject, predicate.
    package let osp: SortedIndex

    package init(terms: TermTable, spo: SortedIndex, pos: PredicateIndex, osp: SortedIndex) {
      self.terms = terms
      self.spo = spo
      self.pos = pos
      self.osp = osp
    }
  }

  package let storage: Storage

  /// A graph of columns that keep the invariants.
  package init(storage: Storage) { self.storage = storage }

  /// A graph without triples over the terms of another.
  ///
  /// - Complexity: O(1).
  package init(emptyOver terms: TermTable) {
    let empty = SortedIndex(rowStarts: Column([0]), second: Column([]), third: Column([]))
    storage = Storage(
      terms: terms, spo: empty, pos: PredicateIndex(predicates: Column([]), rows: empty), osp: empty)
  }

  /// The terms, shared by the graphs that were frozen together; some may be in no triple of this graph.
  public var terms: TermTable { storage.terms }

  /// The number of triples.
  ///
  /// - Complexity: O(1).
  public var count: Int { storage.spo.count }

  /// Whether the graph has no triple.
  public var isEmpty: Bool { count == 0 }

  /// The id of a term, if the table has it; it may still be in no triple of this graph.
  ///
  /// - Complexity: O(*m* log *t*) for a term of length *m* among *t* terms.
  public func id(for term: Term) -> TermID? { terms.id(for: term) }

  /// The id of an IRI, if the table has it.
  ///
  /// - Complexity: O(*m* log *t*) for an IRI of length *m* among *t* terms.
  public func id(forIRI iri: String) -> TermID? { terms.id(forIRI: iri.utf8.span) }

  /// The term of an id.
  ///
  /// - Complexity: O(length). Traps when the id is not of this graph.
  public func term(for id: TermID) -> Term { terms.term(for: id) }

  /// The terms of a triple.
  ///
  /// - Complexity: O(length). Traps when an id is not of this graph.
  public func termTriple(for triple: Triple) -> TermTriple {
    TermTriple(term(for: triple.subject), term(for: triple.predicate), term(for: triple.object))
  }
}
