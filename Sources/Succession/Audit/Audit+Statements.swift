import KnowledgeGraph
import OfficeHolding

extension Audit {
  /// Statements that contradict each other, by what they are about; each group once.
  static func contradictions(_ knowledge: KnowledgeBase) -> [Finding] {
    guard let property = knowledge.id(forIRI: GS.contradicts) else { return [] }
    var partners: [Statement: Set<Statement>] = [:]
    for triple in knowledge.match(predicate: property) {
      let (a, b) = (Statement(triple.subject, in: knowledge), Statement(triple.object, in: knowledge))
      guard a != b else { continue }
      partners[a, default: []].insert(b)
      partners[b, default: []].insert(a)
    }
    var seen: Set<Statement> = []
    return partners.keys.sorted { $0.node < $1.node }.compactMap { first in
      guard seen.insert(first).inserted else { return nil }
      var group = [first]
      var next = 0
      while next < group.count {
        for partner in (partners[group[next]] ?? []).sorted(by: { $0.node < $1.node })
        where seen.insert(partner).inserted {
          group.append(partner)
        }
        next += 1
      }
      return finding(of: group.sorted { ($0.subject?.iri ?? "", $0.text) < ($1.subject?.iri ?? "", $1.text) })
    }
  }

  private static func finding(of group: [Statement]) -> Finding {
    let support = group.map(Support.init)
    let passages = support.map { Set(($0.places + $0.jointPlaces.joined()).compactMap(\.passage)) }
    let differ = zip(passages, passages.dropFirst()).contains { !$0.isEmpty && !$1.isEmpty && $0 != $1 }
    let claims = zip(group, passages).map { statement, passages in
      let place = passages.isEmpty ? "" : " (\(passages.sorted().joined(separator: ", ")))"
      return statement.text + place
    }
    var subjects: [Named] = []
    for subject in group.compactMap(\.subject).map({ Named($0) }) where !subjects.contains(subject) {
      subjects.append(subject)
    }
    return Finding(
      differ ? .passagesContradict : .statementsContradict, claims.joined(separator: " against "), about: subjects,
      support: support)
  }

  /// References that nothing cites, and claims that are cited to different references in different places.
  static func citations(_ knowledge: KnowledgeBase) -> [Finding] {
    let references = knowledge.nodes(of: GS.Class.reference).map { Reference($0, in: knowledge) }
      .sorted { ($0.number ?? 0, $0.iri) < ($1.number ?? 0, $1.iri) }
    let cited = references.filter { !$0.statements.isEmpty }
    let uncited = references.filter { $0.statements.isEmpty }.map { reference in
      let links = reference.texts(GS.backLinks).first.map { "; its back-links are \($0)" } ?? ""
      let name = reference.number.map { "reference \($0)" } ?? reference.label
      return Finding(.neverCited, "\(name) is never cited\(links)", about: [Named(reference)])
    }
    let statements = Set(cited.flatMap(\.statements)).sorted { $0.node < $1.node }
    return uncited + doubleCitations(statements)
  }

  /// The claims that are cited to different references in different places: what is said of one thing by the same
  /// references is one claim.
  private static func doubleCitations(_ statements: [Statement]) -> [Finding] {
    struct Claim: Hashable {
      let subject: AnyThing?
      let citations: [Support.Citation]
    }
    var claims: [Claim] = []
    var members: [Claim: [(statement: Statement, support: Support)]] = [:]
    for statement in statements {
      let support = Support(statement)
      guard support.citations.count > 1, support.places.count + support.jointPlaces.count > 1 else { continue }
      let claim = Claim(subject: statement.subject, citations: support.citations)
      if members[claim] == nil { claims.append(claim) }
      members[claim, default: []].append((statement, support))
    }
    return claims.map { claim in
      let said = members[claim] ?? []
      let words = said.map {
        "\($0.statement.text), said in \($0.support.places.count + $0.support.jointPlaces.count) places"
      }
      let numbers = claim.citations.map { $0.number.map(String.init) ?? $0.reference.label }.joined(separator: " and ")
      return Finding(
        .twoReferences, "\(words.joined(separator: "; ")): cited to references \(numbers)",
        about: claim.subject.map { [Named($0)] } ?? [], support: said.map(\.support))
    }
  }

  /// Statements without a place, places without a range, and triples that nothing supports.
  static func evidence(_ knowledge: KnowledgeBase) -> [Finding] {
    let statements = knowledge.nodes(of: GS.Class.statement).map { Statement($0, in: knowledge) }
      .filter { $0.standing != "derived" }
    let unlocated = statements.compactMap { statement -> Finding? in
      let places = statement.evidence + statement.jointEvidence.flatMap(\.self)
      guard places.isEmpty || places.contains(where: { $0.range == nil }) else { return nil }
      if places.isEmpty, statement.subject?.places.isEmpty == false { return nil }
      let what = places.isEmpty ? "no place in a source" : "a place without a range"
      return Finding(
        .unlocated, "\(statement.text): \(what)", about: statement.subject.map { [Named($0)] } ?? [],
        support: [Support(statement)])
    }
    return unlocated + unsupported(knowledge)
  }

  /// The triples that neither a statement nor the evidence of their subject supports, one finding for each subject; one
  /// alone where nothing in the data has evidence.
  private static func unsupported(_ knowledge: KnowledgeBase) -> [Finding] {
    let bookkeeping = Set(
      [
        GS.Class.statement, GS.Class.source, GS.Class.jointEvidence, OA.specificResource, OA.textPositionSelector,
        OA.fragmentSelector,
      ].flatMap { knowledge.nodes(of: $0) }.filter { knowledge.asserted.count(subject: $0) > 0 })
    // What the author of the data says in his own words or about it, and what is evidence itself.
    let own = Set([RDF.type, RDFS.label, GS.evidence].compactMap { knowledge.id(forIRI: $0) })
    var missing: [(TermID, [String])] = []
    var subject: TermID?
    var supported: Set<Triple> = []
    var count = 0
    for triple in knowledge.asserted.match() {
      if bookkeeping.contains(triple.subject) || own.contains(triple.predicate) { continue }
      if subject != triple.subject {
        subject = triple.subject
        let thing = AnyThing(triple.subject, in: knowledge)
        supported = []
        if thing.places.isEmpty {
          for statement in knowledge.statements(about: triple.subject) where statement.standing == "asserted" {
            guard let predicate = statement.predicate?.node, let object = statement.object?.node else { continue }
            supported.insert(Triple(triple.subject, predicate, object))
          }
        } else {
          supported = Set(knowledge.asserted.match(subject: triple.subject))
        }
      }
      guard !supported.contains(triple) else { continue }
      count += 1
      let name = NodeName(iri: knowledge.text(of: triple.predicate)).slug
      if missing.last?.0 == triple.subject {
        if missing[missing.count - 1].1.last != name { missing[missing.count - 1].1.append(name) }
      } else {
        missing.append((triple.subject, [name]))
      }
    }
    if count > 0, bookkeeping.isEmpty {
      return [Finding(.unsupported, "none of the \(count) triples has evidence", about: [])]
    }
    return missing.map { node, properties in
      let thing = AnyThing(node, in: knowledge)
      return Finding(
        .unsupported, "\(thing.label): nothing supports \(properties.joined(separator: ", "))", about: [Named(thing)])
    }
  }

  /// Dates and durations that cannot be read.
  static func unreadable(_ knowledge: KnowledgeBase) -> [Finding] {
    func findings(_ properties: [String], _ what: String, _ isReadable: (TermID) -> Bool) -> [Finding] {
      properties.flatMap { property -> [Finding] in
        guard let predicate = knowledge.id(forIRI: property) else { return [] }
        return knowledge.asserted.match(predicate: predicate).compactMap { triple in
          guard !isReadable(triple.object) else { return nil }
          let thing = AnyThing(triple.subject, in: knowledge)
          return Finding(
            .unreadable,
            "\(thing.label): \(NodeName(iri: property).slug) “\(knowledge.text(of: triple.object))” is no \(what)",
            about: [Named(thing)])
        }
      }
    }
    return findings(GS.bounds.map(\.property), "date that can be read") { knowledge.readsAsDate($0) }
      + findings([GS.statedDuration, GS.statedInterval, GS.statedElapsed], "duration that can be read") {
        knowledge.readsAsDuration($0)
      }
  }
}

extension Statement {
  /// The statement in words: subject, property, value.
  var text: String {
    let parts = [
      subject?.label, predicate.map { NodeName(iri: $0.iri).slug }, object.map { knowledge.label(of: $0.node) },
    ]
    return parts.map { $0 ?? "?" }.joined(separator: " ")
  }
}
