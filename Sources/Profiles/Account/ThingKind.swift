import KnowledgeGraph
import OfficeHolding

/// What a profile writes a thing as.
enum ThingKind: Hashable, Sendable {
  case person
  case office
  case lineage
  case role
  case organization
  case tenure
  /// What a profile may read beside these, such as a source; by the local name of its class.
  case other(String)

  /// The name of the kind in a report: the class, as far as a profile tells classes apart.
  var name: String {
    switch self {
    case .person: "Person"
    case .office: "Office"
    case .lineage: "Lineage"
    case .role: "Role"
    case .organization: "Organization"
    case .tenure: "Tenure"
    case .other(let name): name
    }
  }
}

/// The kinds of all things that are described or held.
struct ThingKinds: Sendable {
  /// Everything that is said something of, and besides everybody and everything that tenures are of, ascending.
  let nodes: [TermID]
  private let knowledge: KnowledgeBase
  private let byClass: [TermID: ThingKind]
  private let type: TermID?
  /// What is held or holds, and of which no class is said.
  private let byUse: [TermID: ThingKind]

  init(_ knowledge: KnowledgeBase) {
    self.knowledge = knowledge
    type = knowledge.id(forIRI: RDF.type)
    var byClass: [TermID: ThingKind] = [:]
    for (name, kind) in [
      (GS.Class.organization, ThingKind.organization), (GS.Class.role, .role), (GS.Class.lineage, .lineage),
      (GS.Class.office, .office), (GS.Class.person, .person), (GS.Class.tenure, .tenure),
    ] {
      for name in GS.Class.withSubclasses(of: name) { if let id = knowledge.id(forIRI: name) { byClass[id] = kind } }
    }
    self.byClass = byClass
    var byUse: [TermID: ThingKind] = [:]
    var nodes: [TermID] = []
    for (property, kind) in [
      (GS.organization, ThingKind.organization), (GS.office, .office), (GS.holder, .person),
    ] {
      guard let id = knowledge.id(forIRI: property) else { continue }
      for node in knowledge.asserted.objects(ofAny: [id]) where knowledge.term(for: node).kind != .literal {
        byUse[node] = kind
        nodes.append(node)
      }
    }
    self.byUse = byUse
    for triple in knowledge.asserted.match() where triple.subject != nodes.last { nodes.append(triple.subject) }
    nodes.sort()
    self.nodes = nodes.enumerated().filter { $0.offset == 0 || nodes[$0.offset - 1] != $0.element }.map(\.element)
  }

  subscript(node: TermID) -> ThingKind {
    let classes = type.map { knowledge.asserted.objects(of: node, $0) } ?? TermIDs()
    return classes.lazy.compactMap { byClass[$0] }.first ?? byUse[node]
      ?? .other(classes.first.map { NodeName(iri: knowledge.text(of: $0)).slug } ?? "thing without a class")
  }
}
