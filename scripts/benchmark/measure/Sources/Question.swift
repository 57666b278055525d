import Chronology
import Foundation
import KnowledgeGraph
import OfficeHolding

/// An office, a day, and the last tenure of a chain.
struct Question {
  let office: Office
  let day: Day
  let last: Tenure

  /// The questions that all contestants are given: lines of an office's IRI, a date, the date's number, a tenure's IRI.
  static func read(_ path: String, in knowledge: KnowledgeBase) throws -> [Question] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { line in
      let fields = line.split(separator: "\t")
      guard fields.count == 4, let office = knowledge.id(forIRI: String(fields[0])),
        let day = Int(fields[2]).flatMap(Day.init(number:)), let last = knowledge.id(forIRI: String(fields[3]))
      else { throw Fault(description: "no question: \(line)") }
      return Question(office: Office(office, in: knowledge), day: day, last: Tenure(last, in: knowledge))
    }
  }

  /// As many questions on offices of the data, spread evenly over them in a shuffled order; a day of the 20th century.
  static func pick(_ count: Int, of knowledge: KnowledgeBase) throws -> [Question] {
    guard let type = knowledge.id(forIRI: RDF.type), let kind = knowledge.id(forIRI: GS.Class.office) else {
      throw Fault(description: "no offices in the data")
    }
    let offices = knowledge.asserted.subjects(of: kind, type)
    return try (0..<count).map { number in
      let office = offices[number &* 7_919_777 % offices.count]
      guard let day = Day(number: number &* 7919 % 36_524 - 25_567),
        let last = knowledge.tenureIndex.tenures(meeting: .min, .max, of: office).last
      else { throw Fault(description: "an office without tenures") }
      return Question(office: Office(office, in: knowledge), day: day, last: Tenure(last, in: knowledge))
    }
  }
}

/// What must not be.
struct Fault: Error, CustomStringConvertible {
  var description: String
}
