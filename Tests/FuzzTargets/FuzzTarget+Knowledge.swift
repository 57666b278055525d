import Chronology
import KnowledgeGraph
import OfficeHolding

/// Snapshots of knowledge, whose index of tenures must be as safe to ask as the graph.
extension FuzzTarget {
  static let knowledgeSnapshot = FuzzTarget(
    "knowledge-snapshot", seeds: changes, tokens: [], longest: 400
  ) { input in
    try ask(SnapshotDamage(writtenKnowledge).changed(by: input))
  }

  /// Two offices with forty tenures: dated and not, stated to follow one another and not, one circle, two holders of one.
  private static let writtenKnowledge: [UInt8] = {
    var builder = GraphBuilder()
    func iri(_ name: String) -> Term { .iri("http://e/id/\(name)") }
    func date(_ text: String) -> Term {
      .literal(Literal(text, datatype: "http://id.loc.gov/datatypes/edtf/EDTF"))
    }
    for office in 0..<2 { builder.insert(iri("office/\(office)"), .iri(RDF.type), .iri(GS.Class.office)) }
    for number in 0..<40 {
      let tenure = iri("tenure/\(number)")
      builder.insert(tenure, .iri(RDF.type), .iri(GS.Class.tenure))
      builder.insert(tenure, .iri(GS.office), iri("office/\(number % 2)"))
      builder.insert(tenure, .iri(GS.holder), iri("person/\(number % 13)"))
      if number % 9 == 0 { builder.insert(tenure, .iri(GS.holder), iri("person/\(number % 7)")) }
      if number % 3 != 0 { builder.insert(tenure, .iri(GS.start), date("\(1800 + number)-03-01")) }
      if number % 4 != 0 { builder.insert(tenure, .iri(GS.end), date("\(1802 + number)")) }
      if number % 11 == 0 { builder.insert(tenure, .iri(GS.end), date("\(1803 + number)")) }
      if number % 5 == 0 { builder.insert(tenure, .iri(GS.follows), iri("tenure/\((number + 38) % 40)")) }
    }
    var bytes: [UInt8] = []
    KnowledgeBase(asserted: builder.freeze()).writeSnapshot { piece in
      for index in piece.indices { bytes.append(piece[index]) }
    }
    return bytes
  }()

  /// Opens a snapshot; where that is not refused, every question must have an answer.
  private static func ask(_ bytes: [UInt8]) throws {
    for deriving in [KnowledgeBase.Deriving.nothing, .everything] {
      let knowledge: KnowledgeBase
      do throws(SnapshotError) {
        knowledge = try KnowledgeBase(snapshot: Snapshot(bytes: bytes, name: "fuzz"), deriving: deriving)
      } catch {
        continue
      }
      guard let day = Day(number: -50_000) else { throw Finding("no such day") }
      for node in knowledge.tenureNodes {
        let tenure = Tenure(node, in: knowledge)
        _ = (tenure.startDays, tenure.endDays, tenure.holders, tenure.row, tenure.daysHeld, knowledge.label(of: node))
        _ = (tenure.predecessors(upTo: 100), tenure.predecessors, tenure.successors)
        for office in tenure.offices {
          for certainty in [Certainty.yes, .no, .undecidable] {
            _ = knowledge.tenures(of: office, on: day, held: certainty)
          }
          _ = knowledge.tenureIndex.tenures(meeting: -60_000, -40_000, of: office.node)
        }
      }
      _ = knowledge.tenureIndex.tenures(meeting: .min, .max)
      _ = knowledge.gapsOfAllOffices().gaps.reduce(0) { $0 &+ ($1.days.minimum ?? 0) }
      _ = knowledge.allChains().tenures.count
    }
  }
}
