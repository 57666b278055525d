import Chronology
import KnowledgeGraph
import OfficeHolding

/// What is asserted of one thing; each triple is carried by a profile or left, and counted as one of both.
struct ThingRecord: Sendable {
  let node: TermID
  let knowledge: KnowledgeBase
  /// The triples in order; `isCarried` once a profile has taken them.
  private(set) var triples: [(predicate: TermID, object: TermID, isCarried: Bool)]

  init(_ node: TermID, in knowledge: KnowledgeBase) {
    self.node = node
    self.knowledge = knowledge
    triples = knowledge.asserted.match(subject: node).map { ($0.predicate, $0.object, false) }
  }

  /// How many triples there are.
  var count: Int { triples.count }

  /// The IRI, or a blank node's label with `_:`.
  var iri: String { knowledge.text(of: node) }

  /// The values of a property; they stay.
  ///
  /// - Complexity: O(r) for r triples of the thing.
  func values(_ property: String) -> [TermID] {
    guard let predicate = knowledge.id(forIRI: property) else { return [] }
    return triples.lazy.filter { $0.predicate == predicate }.map(\.object)
  }

  /// The values of a property, which are then carried.
  @discardableResult
  mutating func carry(_ property: String) -> [TermID] { carry(property) { _ in true } }

  /// The values of a property for which a test is true, which are then carried.
  @discardableResult
  mutating func carry(_ property: String, where isWanted: (TermID) -> Bool) -> [TermID] {
    guard let predicate = knowledge.id(forIRI: property) else { return [] }
    var values: [TermID] = []
    for index in triples.indices where triples[index].predicate == predicate && isWanted(triples[index].object) {
      triples[index].isCarried = true
      values.append(triples[index].object)
    }
    return values
  }

  /// The values of a property that are things, not texts; they are then carried.
  @discardableResult
  mutating func carryThings(_ property: String) -> [TermID] {
    let terms = knowledge.asserted.terms
    return carry(property) { terms.kind(of: $0) != .literal }
  }

  /// The values of a property that are texts; they are then carried.
  mutating func carryTexts(_ property: String) -> [Literal] {
    let terms = knowledge.asserted.terms
    return carry(property) { terms.kind(of: $0) == .literal }.compactMap(knowledge.literal)
  }

  /// The labels, which are then carried: the preferred ones, or where there are none the editors'.
  mutating func carryLabels() -> [Literal] { carryTexts(knowledge.labelProperty(of: node)) }

  /// The class is carried: the profile has one that means as much.
  mutating func carryClass(_ names: String...) {
    let knowledge = knowledge
    carry(RDF.type) { names.contains(knowledge.text(of: $0)) }
  }

  /// The date of a property: where claims differ, the set of them.
  func date(_ property: String) -> EDTF? { knowledge.date(of: node, property) }
}

extension KnowledgeBase {
  /// The literal of an id; nil for an IRI or a blank node.
  func literal(_ id: TermID) -> Literal? {
    if case .literal(let literal) = term(for: id) { literal } else { nil }
  }

  /// The things, not texts, that a property of a thing names.
  func things(of subject: TermID, _ property: String) -> [TermID] {
    objects(of: subject, property).filter { asserted.terms.kind(of: $0) != .literal }
  }

  /// The texts of a property, the preferred label of a thing for instance.
  func literals(of subject: TermID, _ property: String) -> [Literal] {
    objects(of: subject, property).compactMap(literal)
  }
}
