import OfficeHolding

extension Session {
  /// All gaps of all offices; of them, the answer is those that are certain.
  mutating func measureGaps(_ knowledge: KnowledgeBase) throws {
    guard wants("gaps") else { return }
    let vacancies = report.measure("gaps", answering: { ["gaps": $0.count] }) {
      knowledge.gapsOfAllOffices { $0.isVacancy == .yes }.gaps
    }
    guard report.answers != nil else { return }
    let lines = vacancies.map { gap in
      "\(knowledge.text(of: gap.after))\t\(knowledge.text(of: gap.before))\t\(gap.days.minimum ?? 0)"
    }
    try report.write("gaps", lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }
}
