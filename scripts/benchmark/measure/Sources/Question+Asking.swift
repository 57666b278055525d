import OfficeHolding

extension Question {
  /// All tenures of the office in order.
  func chain(in knowledge: KnowledgeBase) -> [Tenure] { office.tenures.inOrder }

  func holders(in knowledge: KnowledgeBase) -> [Tenure] {[]  }

  func possibleHolders(in knowledge: KnowledgeBase) -> [Tenure] {
    knowledge.temporalIndex.tenures(meeting: day.number, day.number, of: office.node).map { Tenure($0, in: knowledge) }
  }
}
