import KnowledgeGraph
import OfficeHolding

/// The triples that relate one thing to another, seen from either end.
struct Relations {
  struct Edge {
    let from: TermID
    let to: TermID
    let property: TermID
    let isForward: Bool
    let isReported: Bool
    /// The statement by whose author or subject the step goes, where it goes by one.
    var statement: TermID?
  }

  private let knowledge: KnowledgeBase
  /// Properties that hold data about data.
  private let bookkeeping: Set<TermID>
  /// Nodes that are no things of the world: statements, evidence, sources and what is derived.
  private let hidden: Set<TermID>

  init(_ knowledge: KnowledgeBase) {
    self.knowledge = knowledge
    bookkeeping = Set(
      [
        RDF.type, RDF.subject, RDF.predicate, RDF.object, GS.evidence, GS.jointEvidence,
        PROV.wasDerivedFrom, GS.cites,
        GS.contradicts, GS.notStated,
      ].compactMap { knowledge.id(forIRI: $0) })
    hidden = Set(
      [
        GS.Class.statement, GS.Class.jointEvidence, GS.Class.source, GS.Class.interregnum, GS.Class.contradiction,
        OA.specificResource, OA.textPositionSelector,
      ].flatMap { knowledge.nodes(of: $0) })
  }

  /// The edges of a node, forward ones first; each direction in the order of the ids, reported ones last.
  func edges(of node: TermID) -> [Edge] {
    var edges: [Edge] = []
    for triple in knowledge.match(subject: node) where isRelation(triple.predicate, triple.object) {
      edges.append(edge(node, triple.object, triple.predicate, isForward: true, isReported: false))
    }
    for triple in knowledge.match(object: node) where isRelation(triple.predicate, triple.subject) {
      edges.append(edge(node, triple.subject, triple.predicate, isForward: false, isReported: false))
    }
    edges += reported(about: node, RDF.subject, isForward: true)
    edges += reported(about: node, RDF.object, isForward: false)
    return edges + opinions(of: node) + opinions(about: node)
  }

  /// From somebody to the things that a view of theirs is about.
  private func opinions(of holder: TermID) -> [Edge] {
    Self.opinionProperties.flatMap { property in
      knowledge.subjects(of: holder, property).flatMap { statement in
        [RDF.subject, RDF.object].flatMap { knowledge.objects(of: statement, $0) }.compactMap { thing in
          opinion(from: holder, to: thing, property, statement, isForward: false)
        }
      }
    }
  }

  /// From a thing to those who hold a view about it.
  private func opinions(about thing: TermID) -> [Edge] {
    [RDF.subject, RDF.object].flatMap { knowledge.subjects(of: thing, $0) }.flatMap { statement in
      Self.opinionProperties.flatMap { property in
        knowledge.objects(of: statement, property).compactMap { holder in
          opinion(from: thing, to: holder, property, statement, isForward: true)
        }
      }
    }
  }

  private static let opinionProperties = [GS.attributedTo, GS.supportedBy]

  private func opinion(
    from: TermID, to: TermID, _ property: String, _ statement: TermID, isForward: Bool
  ) -> Edge? {
    guard let id = knowledge.id(forIRI: property), isRelation(id, to) else { return nil }
    var edge = edge(from, to, id, isForward: isForward, isReported: true)
    edge.statement = statement
    return edge
  }

  /// What statements report without the triple being asserted.
  private func reported(about node: TermID, _ role: String, isForward: Bool) -> [Edge] {
    knowledge.subjects(of: node, role).compactMap { id in
      let statement = Statement(id, in: knowledge)
      guard statement.standing == "reported", let predicate = statement.predicate else { return nil }
      guard let other = isForward ? statement.object : statement.subject else { return nil }
      guard isRelation(predicate.node, other.node) else { return nil }
      return edge(node, other.node, predicate.node, isForward: isForward, isReported: true)
    }
  }

  private func edge(_ from: TermID, _ to: TermID, _ property: TermID, isForward: Bool, isReported: Bool) -> Edge {
    Edge(from: from, to: to, property: property, isForward: isForward, isReported: isReported)
  }

  private func isRelation(_ property: TermID, _ other: TermID) -> Bool {
    guard !bookkeeping.contains(property), !hidden.contains(other) else { return false }
    guard let iri = knowledge.iri(of: other) else { return false }
    return !iri.hasPrefix(GS.namespace)
  }
}
