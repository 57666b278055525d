public import Chronology
public import KnowledgeGraph

/// An office, a lineage or a role: what a tenure is of.
public struct Office: Thing {
  /// The node.
  public let node: TermID
  /// What is known of it.
  public let knowledge: KnowledgeBase

  /// Sees a node as a position.
  public init(_ node: TermID, in knowledge: KnowledgeBase) {
    self.node = node
    self.knowledge = knowledge
  }
}

extension Office {
  /// The wordings of the title.
  public var titles: [String] { texts(GS.title) }

  /// The day on which it began.
  public var formed: EDTF? { date(GS.formed) }

  /// The day on which it ended.
  public var abolished: EDTF? { date(GS.abolished) }

  /// The lineages that it is directly part of.
  public var lineages: [Lineage] { all(GS.inLineage) }

  /// The outermost lineages that it is part of.
  public var outermostLineages: [Lineage] {
    var found: Set<Lineage> = []
    for lineage in lineages {
      let outer = lineage.enclosing.filter { $0.parents.isEmpty }
      found.formUnion(outer.isEmpty ? [lineage] : outer)
    }
    return found.sorted { $0.node < $1.node }
  }

  /// Its tenures, in the order of time.
  public var tenures: [Tenure] { naming(by: GS.office, as: Tenure.self).filter(\.isTenure).inOrder }

  /// What it could do or was, with its time.
  public var powers: [Power] {
    naming(by: GS.office, as: Power.self).filter { knowledge.isA($0.node, GS.Class.power) }
  }

  /// The offices that this one is under a new title.
  public var renamed: [Office] { all(GS.renames) }
}
