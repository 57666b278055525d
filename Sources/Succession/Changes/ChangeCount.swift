internal import KnowledgeGraph
internal import OfficeHolding

/// Counts what changed, thing by thing.
struct ChangeCount {
  private(set) var classes: [String: Changes.OfClass] = [:]
  private(set) var properties: [String: Changes.OfProperty] = [:]
  private(set) var offices: [String: Changes.OfOffice] = [:]
  private(set) var things: [Changes.OfThing] = []
  private(set) var thingCount = 0

  private let old: KnowledgeBase
  private let new: KnowledgeBase
  private let limit: Int

  /// Things that bear other knowledge; they only count.
  private static let bookkeeping: Set<String> = Set(
    [GS.Class.statement, GS.Class.jointEvidence, OA.specificResource, OA.textPositionSelector, OA.fragmentSelector]
      .flatMap { GS.Class.withSubclasses(of: $0) })

  init(_ old: KnowledgeBase, _ new: KnowledgeBase, limit: Int) {
    self.old = old
    self.new = new
    self.limit = limit
  }

  /// Counts all subjects of a difference, in the order of their terms.
  mutating func add(_ difference: GraphDifference) {
    var (gone, come) = (difference.removed[...], difference.added[...])
    while gone.first != nil || come.first != nil {
      let order = Self.order(gone.first.map { old.term(for: $0.subject) }, come.first.map { new.term(for: $0.subject) })
      let removed = order <= 0 ? Self.takeSubject(&gone) : []
      let added = order >= 0 ? Self.takeSubject(&come) : []
      add(removed, added)
    }
  }

  /// Below 0 where the old term comes first, above where the new one does; blank nodes of both sides are never the same.
  private static func order(_ old: Term?, _ new: Term?) -> Int {
    guard let old else { return 1 }
    guard let new else { return -1 }
    if case .blank = old { return new < old && new.kind != .blank ? 1 : -1 }
    return old < new ? -1 : old == new ? 0 : 1
  }

  private static func takeSubject(_ triples: inout ArraySlice<Triple>) -> ArraySlice<Triple> {
    guard let subject = triples.first?.subject else { return [] }
    let taken = triples.prefix { $0.subject == subject }
    triples = triples.dropFirst(taken.count)
    return taken
  }

  private mutating func add(_ removed: ArraySlice<Triple>, _ added: ArraySlice<Triple>) {
    let before = removed.first?.subject ?? added.first.flatMap { node($0.subject, of: new, in: old) }
    let after = added.first?.subject ?? removed.first.flatMap { node($0.subject, of: old, in: new) }
    let existed = before.map { old.degree(of: $0) > 0 } ?? false
    let exists = after.map { new.degree(of: $0) > 0 } ?? false
    let kind: Changes.OfThing.Kind = !existed ? .added : !exists ? .removed : .changed
    guard let node = exists ? after : before else { return }
    let thing = AnyThing(node, in: exists ? new : old)

    let classIRI = thing.texts(RDF.type).sorted().first ?? ""
    let className = classIRI.isEmpty ? "" : NodeName(iri: classIRI).slug
    Self.count(kind, in: &classes[className, default: Changes.OfClass(name: className)], \.added, \.removed, \.changed)
    if thing.knowledge.isA(node, GS.Class.tenure) {
      for office in thing.all(GS.office, as: AnyThing.self) {
        Self.count(
          kind, in: &offices[office.iri, default: Changes.OfOffice(office: Named(office))], \.added, \.removed,
          \.changed)
      }
    }
    for triple in removed { self[property: triple.predicate, old].removed += 1 }
    for triple in added { self[property: triple.predicate, new].added += 1 }

    if Self.bookkeeping.contains(classIRI) || thing.knowledge.iri(of: node) == nil { return }
    thingCount += 1
    guard things.count < limit else { return }
    things.append(
      Changes.OfThing(thing: Named(thing), kind: kind, className: className, values: values(removed, added)))
  }

  /// The node of the other side with the same IRI.
  private func node(_ id: TermID, of knowledge: KnowledgeBase, in other: KnowledgeBase) -> TermID? {
    knowledge.iri(of: id).flatMap(other.id(forIRI:))
  }

  private static func count<Count>(
    _ kind: Changes.OfThing.Kind, in count: inout Count, _ added: WritableKeyPath<Count, Int>,
    _ removed: WritableKeyPath<Count, Int>, _ changed: WritableKeyPath<Count, Int>
  ) {
    switch kind {
    case .added: count[keyPath: added] += 1
    case .removed: count[keyPath: removed] += 1
    case .changed: count[keyPath: changed] += 1
    }
  }

  private subscript(property id: TermID, knowledge: KnowledgeBase) -> Changes.OfProperty {
    get {
      let iri = knowledge.text(of: id)
      return properties[iri] ?? Changes.OfProperty(name: knowledge.localName(of: id), iri: iri)
    }
    set { properties[newValue.iri] = newValue }
  }

  private func values(_ removed: ArraySlice<Triple>, _ added: ArraySlice<Triple>) -> [Changes.Values] {
    var values: [String: Changes.Values] = [:]
    for triple in removed {
      let name = old.localName(of: triple.predicate)
      values[name, default: Changes.Values(property: name)].removed.append(Self.words(triple.object, old))
    }
    for triple in added {
      let name = new.localName(of: triple.predicate)
      values[name, default: Changes.Values(property: name)].added.append(Self.words(triple.object, new))
    }
    return values.values.sorted { $0.property < $1.property }
  }

  /// The label of a thing, or the text of a literal with its language.
  private static func words(_ id: TermID, _ knowledge: KnowledgeBase) -> String {
    guard case .literal(let literal) = knowledge.term(for: id) else { return knowledge.words(for: id) }
    return literal.lexicalForm + (literal.language.map { " (\($0))" } ?? "")
  }
}
