import Chronology
public import KnowledgeGraph

/// What follows from the claims about a thing and may be asserted of others: the set of dates that are claimed
/// differently, and what tenure comes after or before by the order of the dates.
///
/// It is the same whether or not the knowledge base has derived triples.
public struct DerivedStatement: Sendable {
  /// The IRI under which it is exported.
  public let iri: String
  /// The IRI of the property.
  public let property: String
  /// The value: a date in EDTF, or `kind/slug` of a tenure.
  public let value: String
  /// What it was derived from, by node.
  public let origins: [TermID]
}

extension KnowledgeBase {
  /// What is derived about a node with a statement of its own, by the IRIs of the statements.
  ///
  /// - Complexity: O(s) for s statements about the node and links from it.
  public func derivedStatements(about node: TermID) -> [DerivedStatement] {
    var found: [DerivedStatement] = []
    var path: [UInt8] = []
    func add(_ property: String, _ other: TermID?, _ value: String, from origins: [TermID]) {
      DerivedIRI.writeStatement(&path, node, property, other, in: asserted)
      let iri = String(decoding: path, as: UTF8.self)
      found.append(DerivedStatement(iri: iri, property: property, value: value, origins: origins.sorted()))
    }
    for key in dated.contested.keys(of: node) {
      guard let settled = DateClaims.settled(key, in: asserted, vocabulary) else { continue }
      add(asserted.terms.text(of: key.predicate), nil, settled.date.description, from: settled.statements)
    }
    func addInverses(_ property: String, of inverse: String, _ others: [TermID], _ stated: [TermID]) {
      guard let inverse = vocabulary[inverse] else { return }
      for other in others where !stated.contains(other) {
        let origins = asserted.statements(of: Triple(other, inverse, node), vocabulary)
        add(property, other, name(of: other), from: origins.isEmpty ? [other] : origins)
      }
    }
    let (follows, precedes) = (vocabulary[GS.follows], vocabulary[GS.precedes])
    addInverses(
      GS.follows, of: GS.precedes, asserted.subjects(of: node, precedes), asserted.objects(of: node, follows))
    addInverses(
      GS.precedes, of: GS.follows, asserted.subjects(of: node, follows), asserted.objects(of: node, precedes))
    for other in derivedPredecessors(of: node) { add(GS.follows, other, name(of: other), from: [other, node]) }
    for other in derivedSuccessors(of: node) { add(GS.precedes, other, name(of: other), from: [node, other]) }
    for other in tenureIndex.continuations(of: node) {
      add(GS.continuesTenure, other, name(of: other), from: [other, node])
    }
    return found.sorted { $0.iri < $1.iri }
  }
}
