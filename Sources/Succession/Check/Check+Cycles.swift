import KnowledgeGraph
import OfficeHolding

extension Check {
  /// The tenures that are said to come after themselves, by way of one another: each circle once.
  ///
  /// - Parameter tenures: The tenures that are checked; a circle counts that has one of them.
  static func cycles(among tenures: Set<TermID>, _ knowledge: KnowledgeBase) -> [CheckFinding] {
    let links =
      Audit.links(knowledge, GS.follows, inverse: GS.precedes) + Audit.links(knowledge, GS.continuesTenure)
    return Audit.circles(Set(links).sorted()).compactMap { members in
      guard let first = members.first, members.contains(where: tenures.contains) else { return nil }
      let tenure = Tenure(first, in: knowledge)
      let office = tenure.office.map { Line.outermost(of: AnyThing($0.node, in: knowledge)) }
      return HolderList.finding(
        .cycle, of: tenure, in: office ?? AnyThing(first, in: knowledge),
        Audit.cycle(members.map { Tenure($0, in: knowledge) }), properties: ["follows"])
    }
  }
}
