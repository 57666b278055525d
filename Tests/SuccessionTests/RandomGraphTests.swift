import Chronology
import KnowledgeGraph
import OfficeHolding
import Succession
import TestSupport
import Testing

/// Graphs of random triples of the vocabulary: whatever the data says, every question has an answer and ends.
struct RandomGraphTests {
  @Test(arguments: 0..<60) func `no data makes a question fail`(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let knowledge = KnowledgeBase(asserted: graph(&random))
    let again = KnowledgeBase(asserted: knowledge.asserted)
    #expect(again.derived.count == knowledge.derived.count)
    for node in Set(knowledge.asserted.match().map(\.subject)).sorted() {
      let thing = AnyThing(node, in: knowledge)
      for reading in Chain.Reading.allCases { _ = Chain(of: thing, by: reading) }
      for order in Rank.Order.allCases { _ = Rank(of: thing, order) }
      _ = Gaps(of: thing)
      _ = CountBefore(Person(node, in: knowledge), in: thing)
      _ = try HoldersAt(EDTF(parsing: "1905"), of: thing, in: knowledge)
    }
    _ = try HoldersAt(EDTF(parsing: "1905-05-05"), in: knowledge)
    _ = Audit(knowledge)
    let resolver = ThingResolver(knowledge)
    for text in ["a", "office/a", "", "none", "https://w3id.org/gensek/id/office/a"] {
      #expect(throws: Never.self) { do { _ = try resolver.node(text) } catch is ResolutionError {} }
    }
  }

  private func graph(_ random: inout SplitMix) -> Graph {
    var builder = GraphBuilder()
    let things =
      [
        "office/a", "office/b", "lineage/c", "tenure/d", "tenure/e", "tenure/f", "person/g", "statement/h",
        "statement/i", "power/j",
      ]
      .map { Term.iri("https://w3id.org/gensek/id/" + $0) } + [.blank("k"), .iri("urn:l")]
    let classes = [
      GS.Class.tenure, GS.Class.office, GS.Class.lineage, GS.Class.role, GS.Class.person, GS.Class.statement,
      GS.Class.power,
      GS.Class.interregnum, GS.Class.event, GS.Class.collectiveLeadership, GS.Class.reference, GS.Class.source,
    ]
    let links = [
      GS.holder, GS.office, GS.follows, GS.precedes, GS.continuesTenure, GS.inLineage, GS.partOf, GS.renames,
      GS.replaces,
      GS.contradicts, GS.evidence, GS.jointEvidence, GS.cites, GS.endedBy, GS.startedBy, GS.after, GS.before, GS.heldBy,
      GS.firstHolder, GS.longestHolder, GS.organization, RDF.subject, RDF.predicate, RDF.object, GS.concerns,
      GS.occurredAt,
      GS.member, GS.basis, GS.standing, GS.resulting, GS.original, OA.hasSource, OA.hasSelector,
    ]
    let dated =
      GS.bounds.map(\.property) + [GS.statedDuration, GS.statedInterval, GS.statedAge, GS.row, GS.minimumDays]
    let texts = [
      "1905", "1905-05", "1905-05-05", "[1904,1906-01-01]", "[..1907]", "1900/1910", "../1901", "Y170000002", "195X",
      "P1Y", "P0Y/P9M",
      "P999999999Y", "junk", "", "-5", "99999999999999999999", "{1901,1902}", "1905-02-30", "[1901,1902,1903,1904]",
    ]
    for _ in 0..<Int.random(in: 5...90, using: &random) {
      let subject = things.randomElement(using: &random) ?? .blank("x")
      switch Int.random(in: 0..<4, using: &random) {
      case 0: builder.insert(subject, .iri(RDF.type), .iri(classes.randomElement(using: &random) ?? ""))
      case 1:
        let text = texts.randomElement(using: &random) ?? ""
        builder.insert(
          subject, .iri(dated.randomElement(using: &random) ?? ""), .literal(Literal(text, datatype: EDTF.datatype)))
      default:
        let object =
          Bool.random(using: &random)
          ? things.randomElement(using: &random)
          : [GS.derived, GS.deFacto, GS.start, GS.follows].randomElement(using: &random).map(Term.iri)
        builder.insert(subject, .iri(links.randomElement(using: &random) ?? ""), object ?? subject)
      }
    }
    return builder.freeze()
  }
}
