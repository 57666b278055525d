import ArgumentParser
import OfficeHolding
import Succession

/// `gensek path`: how two things have to do with each other.
struct PathCommand: Question {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "Explain in the fewest steps how two things have to do with each other.",
    discussion: """
      Status 1: nothing connects them.

      EXAMPLES:
        gensek path "Joseph Stalin" "Vyacheslav Molotov"
      """)

  @Argument(help: "Where the explanation begins: a slug, a label, kind/slug or an IRI.")
  var from: String

  @Argument(help: "Where it ends.")
  var to: String

  @OptionGroup var formatOption: FormatOption
  @OptionGroup var dataOptions: DataOptions

  struct Answer: Encodable {
    var explanation: Explanation?
  }

  var deriving: KnowledgeBase.Deriving { .everything }

  func answer(from knowledge: KnowledgeBase) throws -> Answer {
    let things = Things(knowledge)
    let (start, end) = (try things.thing(from).node, try things.thing(to).node)
    return Answer(explanation: Explanation(from: start, to: end, in: knowledge))
  }

  func isFinding(_ answer: Answer) -> Bool { answer.explanation == nil }

  func page(_ answer: Answer) -> Page {
    var page = Page()
    guard let explanation = answer.explanation else {
      page.paragraph("Nothing that is known connects them.")
      return page
    }
    let steps = explanation.steps
    page.heading("\(explanation.from.label) to \(explanation.to.label), \(Words.count(steps.count, "step"))")
    for (index, step) in steps.enumerated() {
      page.item(Phrase("\(index + 1). ", .faint) + Phrase(step.words, step.isReported ? .doubt : .plain))
    }
    return page
  }

  func csv(_ answer: Answer) -> CSV {
    var csv = CSV("from", "property", "to", "direction", "reported", "words")
    for step in answer.explanation?.steps ?? [] {
      csv.add(
        step.from.id, step.property, step.to.id, step.isForward ? "forward" : "backward", "\(step.isReported)",
        step.words)
    }
    return csv
  }
}
