/// What must be removed from one set of triples and added to it so that it becomes another.
///
/// The two sides need share nothing: terms are the same where their forms are. A blank node has no name outside its file;
/// those that are described alike on both sides, as far around them as it takes to tell them apart, are taken for the same, whatever
/// their labels. So a graph that was only relabelled does not differ, while a blank node of which anything changed mostly goes with
/// all its triples and comes anew.
///
/// Whatever blank nodes are paired, removing what is removed and adding what is added turns one side into the other; but
/// only ``unnamableTriple`` tells whether that can be said to another program.
public struct GraphDifference: Sendable {
  /// The terms of the old side, whose ids ``removed`` has.
  public let oldTerms: TermTable
  /// The terms of the new side, whose ids ``added`` has.
  public let newTerms: TermTable
  /// The triples that only the old side has, ascending.
  public let removed: [Triple]
  /// The triples that only the new side has, ascending.
  public let added: [Triple]
  /// The number of triples that both sides have.
  public let sharedCount: Int
  /// The blank nodes of the new side that the old side has too.
  private let oldNodes: Set<TermID>

  /// Compares the unions of graphs.
  ///
  /// - Parameters:
  ///   - old: one or more graphs that were frozen together.
  ///   - new: one or more graphs that were frozen together.
  ///   - progress: counts the triples that are compared.
  /// - Complexity: O(*t* + *n*) for *t* terms and *n* triples of both sides, and O(*b* log *b*) a round for *b* triples that have blank
  ///   nodes, in at most 64 rounds; memory for a number a term, and 12 bytes a triple that differs. Traps when a side has no graph.
  public init(from old: [Graph], to new: [Graph], progress: WorkProgress? = nil) {
    let (oldTriples, newTriples) = (MergedTriples(old), MergedTriples(new))
    oldTerms = oldTriples.terms
    newTerms = newTriples.terms
    progress?.begin(phase: "comparing", total: oldTriples.countOfAll + newTriples.countOfAll, unit: .triples)
    // Within one table a label is a node, and there is nothing to pair.
    let isOneTable = oldTerms.isIdentical(to: newTerms)
    let oldBlanks = oldTerms.blankNodeIDs.prefix(isOneTable ? 0 : .max)
    let newBlanks = newTerms.blankNodeIDs.prefix(isOneTable ? 0 : .max)
    var ranks = TermRanking(oldTerms, newTerms)
    var comparison = TripleComparison()
    comparison.compare(
      RankedTriples(oldTriples.makeIterator(), ranks.old, blanks: oldBlanks, progress),
      RankedTriples(newTriples.makeIterator(), ranks.new, blanks: newBlanks, progress))
    let pairs = BlankNodePairs(comparison.oldBlanks, oldBlanks, comparison.newBlanks, newBlanks, ranks).pairs
    ranks.join(pairs)
    comparison.compareBlanks(ranks)
    removed = comparison.removed
    added = comparison.added
    sharedCount = comparison.sharedCount
    oldNodes = isOneTable ? Set(newTerms.blankNodeIDs) : Set(pairs.map(\.new))
  }

  /// Whether both sides have the same triples, but for the labels of blank nodes.
  public var isEmpty: Bool { removed.isEmpty && added.isEmpty }

  /// A triple that no other program can be told to remove or to add, as it has a blank node of the old side; nil where there is none.
  ///
  /// A blank node cannot be named from outside (SPARQL 1.1 Update, section 3.1.2: none in `DELETE DATA`), while new ones
  /// can be made. Where it is nil, the difference can be applied to any copy of the old side.
  ///
  /// - Complexity: O(*d*) for *d* triples that differ.
  public var unnamableTriple: TermTriple? {
    if let triple = removed.first(where: { oldTerms.isBlank($0.subject) || oldTerms.isBlank($0.object) }) {
      return oldTerms.termTriple(for: triple)
    }
    let triple = added.first { oldNodes.contains($0.subject) || oldNodes.contains($0.object) }
    return triple.map(newTerms.termTriple(for:))
  }
}

extension TermTable {
  /// The terms of a triple.
  ///
  /// - Complexity: O(length). Traps when an id is not of this table.
  public func termTriple(for triple: Triple) -> TermTriple {
    TermTriple(term(for: triple.subject), term(for: triple.predicate), term(for: triple.object))
  }
}
