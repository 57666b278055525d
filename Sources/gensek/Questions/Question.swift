import ArgumentParser
import OfficeHolding

/// A command that asks the knowledge one question.
///
/// A command says how it is asked and how its answer looks; loading, the choice of a form and the exit status are alike for all.
protocol Question: ParsableCommand {
  associatedtype Answer: Encodable

  var dataOptions: DataOptions { get }
  var formatOption: FormatOption { get }

  /// What is derived before it is asked: everything, unless the answer rests on tenures and asserted triples alone.
  var deriving: KnowledgeBase.Deriving { get }
  /// Asks.
  func answer(from knowledge: KnowledgeBase) throws -> Answer
  /// The answer for people.
  func page(_ answer: Answer) -> Page
  /// The answer as rows.
  func csv(_ answer: Answer) -> CSV
  /// Whether the answer is a finding, with which the program ends with status 1.
  func isFinding(_ answer: Answer) -> Bool
}

extension Question {
  func isFinding(_ answer: Answer) -> Bool { false }

  func run() throws {
    let answer = try answer(from: dataOptions.load(deriving: deriving))
    try formatOption.write(answer, page: page(answer), csv: csv(answer))
    if isFinding(answer) { throw ExitCode(1) }
  }
}
