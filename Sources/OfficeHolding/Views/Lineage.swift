import Chronology
public import KnowledgeGraph

/// A post through its renames.
public struct Lineage: Thing {
  /// The node.
  public let node: TermID
  /// What is known of it.
  public let knowledge: KnowledgeBase

  /// Sees a node as a lineage.
  public init(_ node: TermID, in knowledge: KnowledgeBase) {
    self.node = node
    self.knowledge = knowledge
  }
}

extension Lineage {
  /// The lineages that this one is directly part of.
  public var parents: [Lineage] { all(GS.partOf, as: Lineage.self).filter { $0 != self } }

  /// This lineage and all that it is part of, nearest first.
  public var enclosing: [Lineage] {
    var found = [self]
    var next = 0
    while next < found.count {
      found += found[next].parents.filter { !found.contains($0) }
      next += 1
    }
    return found
  }

  /// This lineage and all that are part of it, outermost first.
  public var parts: [Lineage] {
    var found = [self]
    var next = 0
    while next < found.count {
      found += found[next].naming(by: GS.partOf, as: Lineage.self).filter {
        !found.contains($0) && knowledge.isA($0.node, GS.Class.lineage)
      }
      next += 1
    }
    return found
  }

  /// The offices of this lineage and of its parts, by the day on which they began.
  public var offices: [Office] {
    let all = Set(parts.flatMap { $0.naming(by: GS.inLineage, as: Office.self) })
    func key(_ office: Office) -> (Int, Int) {
      let first = office.tenures.first?.startDays.earliest ?? office.formed?.earliest
      return (first?.number ?? .max, Int(office.node.rawValue))
    }
    // Each key once: it takes the tenures of the office in the order of time.
    return all.map { (office: $0, key: key($0)) }.sorted { $0.key < $1.key }.map(\.office)
  }

  /// The wordings of the title.
  public var titles: [String] { texts(GS.title) }
}
