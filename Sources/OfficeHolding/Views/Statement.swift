public import KnowledgeGraph

/// One triple that somebody makes, with its evidence.
public struct Statement: Thing {
  /// The node.
  public let node: TermID
  /// What is known of it.
  public let knowledge: KnowledgeBase

  /// Sees a node as a statement.
  public init(_ node: TermID, in knowledge: KnowledgeBase) {
    self.node = node
    self.knowledge = knowledge
  }
}

extension Statement {
  /// What it is about.
  public var subject: AnyThing? { first(RDF.subject) }

  /// The property that it states.
  public var predicate: AnyThing? { first(RDF.predicate) }

  /// The value that it states.
  public var object: AnyThing? { first(RDF.object) }

  /// The places that support it, each alone.
  public var evidence: [Evidence] { all(GS.evidence) }

  /// The places that support it only together, group by group.
  public var jointEvidence: [[Evidence]] {
    all(GS.jointEvidence, as: AnyThing.self).map { $0.all(GS.part) }
  }

  /// The references by which the source supports it.
  public var references: [Reference] { all(GS.cites) }

  /// `asserted`, `reported`, `derived` or `rejected`; asserted where nothing is said.
  public var standing: String { localNames(GS.standing).first ?? "asserted" }

  /// Whose view it is.
  public var attributedTo: [AnyThing] { all(GS.attributedTo) }

  /// Who else holds the view.
  public var supportedBy: [AnyThing] { all(GS.supportedBy) }

  /// The statements that cannot be true as well.
  public var contradicted: [Statement] { all(GS.contradicts) }
}

extension KnowledgeBase {
  /// The statements of a triple or of every value of a property, in the order of their ids.
  ///
  /// - Parameters:
  ///   - subject: What they are about.
  ///   - property: The IRI of the property, or `nil` for all.
  ///   - object: The value, or `nil` for all.
  /// - Complexity: O(s) for s statements about the subject.
  public func statements(about subject: TermID, _ property: String? = nil, _ object: TermID? = nil) -> [Statement] {
    let predicate = property.map { id(forIRI: $0) }
    if case .some(.none) = predicate { return [] }
    return subjects(of: subject, RDF.subject).filter { statement in
      (predicate.map { id in id.map { contains(statement, RDF.predicate, $0) } ?? false } ?? true)
        && (object.map { contains(statement, RDF.object, $0) } ?? true)
    }.map { Statement($0, in: self) }
  }
}
