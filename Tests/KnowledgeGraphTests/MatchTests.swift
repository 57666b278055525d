import KnowledgeGraph
import TestSupport
import Testing

@Suite struct MatchTests {
  @Test func `duplicates collapse`() {
    var builder = GraphBuilder()
    builder.insert(.iri("s"), .iri("p"), .iri("o"))
    builder.insert(.iri("s"), .iri("p"), .iri("o"))
    #expect(builder.freeze().count == 1)
  }

  @Test func `an empty graph matches nothing`() {
    let graph = GraphBuilder().freeze()
    #expect(graph.isEmpty)
    #expect(graph.terms.count == 0)
    #expect(Array(graph.match()).isEmpty)
    #expect(graph.id(for: .iri("s")) == nil)
  }

  @Test(arguments: 0..<40) func `every pattern matches what a naive set matches`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let terms = (0..<Int.random(in: 1...12, using: &random)).map { randomTerm($0, using: &random) }
    var naive: Set<TermTriple> = []
    var builder = GraphBuilder()
    for _ in 0..<Int.random(in: 0...120, using: &random) {
      let triple = TermTriple(
        pick(terms, using: &random), pick(terms, using: &random), pick(terms, using: &random))
      naive.insert(triple)
      builder.insert(triple)
    }
    let graph = builder.freeze()
    #expect(graph.count == naive.count)
    #expect(graph.match().map(graph.termTriple(for:)) == naive.sorted())
    #expect(graph.brokenInvariants() == [])

    let choices: [Term?] = [nil] + terms
    for subject in choices {
      for predicate in choices {
        for object in choices {
          let ids = [subject, predicate, object].map { $0.flatMap(graph.id(for:)) }
          if zip(ids, [subject, predicate, object]).contains(where: { $0 == nil && $1 != nil }) { continue }
          let expected = naive.filter {
            (subject == nil || subject == $0.subject) && (predicate == nil || predicate == $0.predicate)
              && (object == nil || object == $0.object)
          }
          let found = graph.match(subject: ids[0], predicate: ids[1], object: ids[2])
          #expect(found.map(graph.termTriple(for:)).sorted() == expected.sorted())
          #expect(found.count == expected.count)
          if subject != nil || predicate == nil || object != nil { #expect(Array(found) == found.sorted()) }
          if let subject = ids[0], let predicate = ids[1], object == nil {
            #expect(graph.objects(of: subject, predicate).elementsEqual(found.map(\.object)))
          }
          if let object = ids[2], let predicate = ids[1], subject == nil {
            #expect(graph.subjects(of: object, predicate).elementsEqual(found.map(\.subject)))
          }
          if let subject = ids[0], let predicate = ids[1], let object = ids[2] {
            #expect(graph.contains(Triple(subject, predicate, object)) == !expected.isEmpty)
          }
        }
      }
    }
  }
}
