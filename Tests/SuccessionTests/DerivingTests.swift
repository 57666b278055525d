import Chronology
import Foundation
import KnowledgeGraph
import OfficeHolding
import Succession
import Testing

/// Whatever is derived: a question on tenures has one answer.
struct DerivingTests {
  /// A question, asked of a thing or of all, as JSON.
  struct Question: Sendable, CustomTestStringConvertible {
    let name: String
    let ask: @Sendable (KnowledgeBase) throws -> [String]
    var testDescription: String { name }

    init(_ name: String, _ ask: @escaping @Sendable (KnowledgeBase) throws -> [String]) {
      self.name = name
      self.ask = ask
    }
  }

  static let questions: [Question] =
    ["1905", "1917-12", "1922-04-03", "1924-01", "1953-03-10", "1953", "1985/1991", "1991-08-24", "2001-01-01"]
    .map { date in
      Question("at \(date)") { [try json(HoldersAt(EDTF(parsing: date), in: $0))] }
    } + [
      Question("at of each position") { knowledge in
        try positions(knowledge).map { try json(HoldersAt(EDTF(parsing: "1953-03-10"), of: $0, in: knowledge)) }
      },
      Question("gaps") { try (positions($0) + people($0)).map { try json(Gaps(of: $0)) } },
      Question("gaps of all") { [try json(AllGaps(in: $0))] },
      Question("rank") { try positions($0).map { try json(Rank(of: $0, .longest)) } },
      Question("timeline") { knowledge in
        try (positions(knowledge) + people(knowledge)).map { try json(Timeline(of: $0.node, in: knowledge)) }
      },
      Question("search") { try ["stalin", "генеральный", "1953"].map(Search($0).matches).map { try json($0) } },
      Question("between") { knowledge in
        let resolver = ThingResolver(knowledge)
        let points = try ["joseph-stalin.died", "khrushchev-first-secretary", "stalin-general-secretary.end", "1953"]
          .map { try Between.Point(parsing: $0, in: knowledge, resolver) }
        return try points.flatMap { a in try points.map { try json(Between(a, $0)) } }
      },
      Question("count before") { knowledge in
        try people(knowledge).flatMap { person in
          try positions(knowledge).map { try json(CountBefore(Person(person.node, in: knowledge), in: $0)) }
        }
      },
    ]
    + Chain.Reading.allCases.map { reading in
      Question("chain by \(reading)") { try positions($0).map { try json(Chain(of: $0, by: reading)) } }
    }

  @Test(arguments: questions) func `the answer does not depend on what is derived`(question: Question) throws {
    let everything = try CPSU.knowledge.get()
    let nothing = KnowledgeBase(asserted: everything.asserted, deriving: .nothing)
    #expect(nothing.derived.isEmpty)
    let expected = try question.ask(everything)
    let found = try question.ask(nothing)
    #expect(!expected.isEmpty)
    for (a, b) in zip(expected, found) { #expect(a == b) }
    #expect(expected.count == found.count)
  }

  @Test func `what is derived with a statement is what the derived triples say`() throws {
    let knowledge = try CPSU.knowledge.get()
    let type = try #require(knowledge.id(forIRI: RDF.type))
    let statement = try #require(knowledge.id(forIRI: GS.Class.statement))
    for node in Set(knowledge.derived.match().map(\.subject)).sorted() {
      // What contradicts what is derived about statements, of which no question lists the support.
      if knowledge.isA(node, GS.Class.statement) { continue }
      let stated = knowledge.subjects(of: node, RDF.subject).filter {
        knowledge.derived.contains(Triple($0, type, statement))
      }.map { Statement($0, in: knowledge) }
      let derived = knowledge.derivedStatements(about: node)
      #expect(derived.map(\.iri) == stated.map(\.iri))
      #expect(derived.map(\.property) == stated.map { $0.predicate?.iri })
      #expect(derived.map(\.value) == stated.map { $0.object.map { knowledge.name(of: $0.node) } })
      #expect(
        derived.map(\.origins) == stated.map { $0.all(PROV.wasDerivedFrom, as: AnyThing.self).map(\.node).sorted() })
    }
  }

  private static func positions(_ knowledge: KnowledgeBase) -> [AnyThing] {
    (knowledge.nodes(of: GS.Class.position) + knowledge.nodes(of: GS.Class.role)).map { AnyThing($0, in: knowledge) }
  }

  private static func people(_ knowledge: KnowledgeBase) -> [AnyThing] {
    knowledge.nodes(of: GS.Class.person).map { AnyThing($0, in: knowledge) }
  }

  private static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
