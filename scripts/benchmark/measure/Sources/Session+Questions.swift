import Foundation
import KnowledgeGraph
import OfficeHolding

extension Session {
  /// Point queries: chains, and holders on a day.
  mutating func measureQuestions(_ knowledge: KnowledgeBase) throws {
    guard wants("chain") || wants("holders") || wants("possible-holders") else { return }
    let questions =
      try tables.map { try Question.read($0 + "/questions.tsv", in: knowledge) }
      ?? Question.pick(1000, of: knowledge)
    func names(_ tenures: [Tenure]) -> [String] { tenures.map { knowledge.text(of: $0.node) } }
    if wants("chain") {
      try report.measureEach("chain", questions) { question in
        question.predecessors().count + 1
      } names: { question in
        names(question.predecessors() + [question.last])
      }
    }
    if wants("holders") {
      try report.measureEach("holders", questions) { question in
        question.holders(in: knowledge).count
      } names: { question in
        names(question.holders(in: knowledge))
      }
    }
    if wants("possible-holders") {
      try report.measureEach("possible-holders", questions) { question in
        question.possibleHolders(in: knowledge).count
      } names: { question in
        names(question.possibleHolders(in: knowledge))
      }
    }
  }
}
