import Chronology
import KnowledgeGraph
import OfficeHolding

/// The tenures of an office or lineage: those that follow one another, in order, and those that run beside them.
struct Line {
  /// What was asked about.
  let subject: AnyThing
  /// The offices or roles that it takes in, in the order of time.
  let offices: [Office]
  /// The tenures that follow one another. Where a source numbers its holders, those that it numbers; else all that are
  /// not said to be held in fact only, or all if there are no others.
  let rows: [Tenure]
  /// The other tenures of the same offices.
  let beside: [Tenure]

  /// - Parameters:
  ///   - node: An office, a lineage or a role.
  ///   - sharesTitle: Whether only offices count that share a name with what was asked about.
  init(of subject: AnyThing, sharesTitle: Bool = false) {
    self.subject = subject
    let knowledge = subject.knowledge
    var offices: [Office]
    var names: Set<String> = []
    if knowledge.isA(subject.node, GS.Class.lineage) {
      let lineage = Lineage(subject.node, in: knowledge)
      offices = lineage.offices
      for part in lineage.parts { names.formUnion(part.names) }
    } else {
      let office = Office(subject.node, in: knowledge)
      offices = sharesTitle ? office.relatives : [office]
      names = office.names
    }
    if sharesTitle { offices = offices.filter { !$0.names.isDisjoint(with: names) } }
    self.offices = offices
    let divided = Self.divided(Array(Set(offices.flatMap(\.tenures))), of: subject)
    rows = divided.rows.inOrder
    beside = divided.beside.inOrder
  }

  /// Those of an office's tenures that follow one another, and the others; in no order.
  static func divided(_ tenures: [Tenure], of subject: AnyThing) -> (rows: [Tenure], beside: [Tenure]) {
    var rows = tenures.filter { $0.row != nil }
    // A role is power without office: that somebody held it in fact is no less than that he held it.
    if rows.isEmpty {
      let isRole = subject.knowledge.isA(subject.node, GS.Class.role)
      rows = tenures.filter { !$0.isDeFacto || isRole }
    }
    if rows.isEmpty || rows.count == tenures.count { return (tenures, []) }
    let chosen = Set(rows)
    return (rows, tenures.filter { !chosen.contains($0) })
  }

  /// The outermost lineage of an office or a lineage, or the thing itself.
  static func outermost(of subject: AnyThing) -> AnyThing {
    let knowledge = subject.knowledge
    if knowledge.isA(subject.node, GS.Class.lineage) {
      let outer = Lineage(subject.node, in: knowledge).enclosing.last
      return outer.map { AnyThing($0.node, in: knowledge) } ?? subject
    }
    let outer = Office(subject.node, in: knowledge).outermostLineages.first
    return outer.map { AnyThing($0.node, in: knowledge) } ?? subject
  }

  /// The rows with those joined that are one person's tenure across a rename, or one after another in the same office.
  var merged: [[Tenure]] {
    var groups: [[Tenure]] = []
    for tenure in rows {
      if let last = groups.last?.last, tenure.goesOn(from: last) {
        groups[groups.count - 1].append(tenure)
      } else {
        groups.append([tenure])
      }
    }
    return groups
  }
}

extension AnyThing {
  /// Whether several hold it at once, each in a seat of their own: a collegiate office, or a lineage with one.
  var isCollegiate: Bool {
    let offices = knowledge.isA(node, GS.Class.lineage) ? Lineage(node, in: knowledge).offices.map(\.node) : []
    return (offices + [node]).contains { knowledge.isA($0, GS.Class.collegiateOffice) }
  }
}

extension Tenure {
  /// Whether this is the same person's tenure as another, which it continues without a day between.
  func goesOn(from other: Tenure) -> Bool {
    guard !Set(holders).isDisjoint(with: other.holders) else { return false }
    if continued.contains(other) { return true }
    guard !Set(offices).isDisjoint(with: other.offices), let end = other.end, let start else { return false }
    return DayCount(from: end.days, to: start.days).maximum.map { $0 <= 1 } ?? false
  }
}

extension Thing {
  /// The names by which a title is recognized, in lower case.
  var names: Set<String> {
    Set([GS.title, SKOS.prefLabel, SKOS.altLabel, RDFS.label].flatMap(texts).map { $0.lowercased() })
  }
}

extension Office {
  /// The offices of the lineages that this one is in, itself among them.
  var relatives: [Office] {
    let found = outermostLineages.flatMap(\.offices)
    return found.contains(self) ? found : [self]
  }
}
