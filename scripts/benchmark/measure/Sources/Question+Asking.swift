import OfficeHolding

extension Question {
  /// The tenures before the last one, each of which the next one follows.
  func predecessors() -> [Tenure] { last.predecessors(upTo: 100) }

  /// Who certainly held the office on the day.
  func holders(in knowledge: KnowledgeBase) -> [Tenure] { knowledge.tenures(of: office, on: day) }

  /// Who perhaps held it on the day.
  func possibleHolders(in knowledge: KnowledgeBase) -> [Tenure] {
    knowledge.tenureIndex.tenures(meeting: day.number, day.number, of: office.node).map { Tenure($0, in: knowledge) }
  }
}
