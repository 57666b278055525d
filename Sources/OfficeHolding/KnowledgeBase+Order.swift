import Chronology
import KnowledgeGraph

/// What comes before and after what: as stated, and as the order of the dates tells where nobody says it.
extension KnowledgeBase {
  /// The tenures that one follows: those stated, then those derived, each in the order of the nodes.
  func predecessors(of tenure: TermID) -> [TermID] {
    let stated = asserted.objects(of: tenure, vocabulary[GS.follows])
    let inverse = asserted.subjects(of: tenure, vocabulary[GS.precedes])
    return stated + (inverse.filter { !stated.contains($0) } + derivedPredecessors(of: tenure)).sorted()
  }

  /// The tenures that follow one: those stated, then those derived, each in the order of the nodes.
  func successors(of tenure: TermID) -> [TermID] {
    let stated = asserted.objects(of: tenure, vocabulary[GS.precedes])
    let inverse = asserted.subjects(of: tenure, vocabulary[GS.follows])
    return stated + (inverse.filter { !stated.contains($0) } + derivedSuccessors(of: tenure)).sorted()
  }

  /// The tenures that one goes on from across a rename: those stated, then those derived.
  func continued(by tenure: TermID) -> [TermID] {
    asserted.objects(of: tenure, vocabulary[GS.continuesTenure]) + tenureIndex.continuations(of: tenure).sorted()
  }

  /// The tenures that one follows by the order of the dates alone.
  func derivedPredecessors(of tenure: TermID) -> [TermID] {
    tenureIndex.previous(of: tenure).filter { dated.isOrderSilent($0, tenure) }
  }

  /// The tenures that follow one by the order of the dates alone.
  func derivedSuccessors(of tenure: TermID) -> [TermID] {
    tenureIndex.next(after: tenure).filter { dated.isOrderSilent(tenure, $0) }
  }
}
