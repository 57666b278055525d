import Chronology
import Foundation
import KnowledgeGraph
import OfficeHolding
import RDFSyntax

/// One process: loads the data, then measures what is asked for, through the public interface alone.
struct Session {
  /// The data, as N-Triples, or a snapshot.
  let data: String
  /// The tables and questions that all contestants are given, from `peers/prepare.py`.
  let tables: String?
  /// Where files may be written.
  let scratch: String
  var report: Report

  mutating func run() throws {
    if report.wanted.contains("open") { return try measureSnapshot() }
    let knowledge = try measureLoading()
    try measureWriting(knowledge)
    try measureQuestions(knowledge)
    try measureGaps(knowledge)
    try measureClosure(knowledge)
    try measureLimits(knowledge)
  }

  func wants(_ name: String) -> Bool { report.wanted.contains(name) }

  /// From a file to a knowledge base that has answered its first question.
  private mutating func measureLoading() throws -> KnowledgeBase {
    let path = data
    return try report.measure("load", answering: { ["triples": $0.asserted.count] }) {
      let knowledge = KnowledgeBase(asserted: try Input.graph(path), deriving: .nothing)
      // One lookup, so that nothing is put off.
      precondition(knowledge.id(forIRI: GS.office) != nil, "no tenure of an office in the data")
      return knowledge
    }
  }

  /// From a snapshot to the first answer: who held an office on a day.
  private mutating func measureSnapshot() throws {
    let path = data
    _ = try report.measure("open", answering: { ["triples": $0.asserted.count] }) {
      let knowledge = try Input.snapshot(path)
      let question = try Question.pick(1, of: knowledge)[0]
      _ = question.holders(in: knowledge)
      return knowledge
    }
  }
}
