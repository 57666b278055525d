import Foundation
import KnowledgeGraph
import Matching
import OfficeHolding
import Testing

/// How well persons are matched by names, dates and tenures alone: real people of whom two sources tell, whose shared identifiers
/// are kept back and say afterwards what is right.
@Suite(.enabled(if: TwoSources.folder != nil, "GENSEK_TEST_DATA names no such data"))
struct MatchQualityTests {
  /// The least precision and recall of what is proposed with a score of so much or more.
  struct Floor {
    var score: Double
    var precision: Double
    var recall: Double
  }

  static let floors: [(source: TwoSources, floors: [Floor])] = [
    (
      .legislators,
      [Floor(score: 0.5, precision: 0.99, recall: 0.94), Floor(score: 0.9, precision: 0.99, recall: 0.91)]
    ),
    (
      .members,
      [Floor(score: 0.5, precision: 0.91, recall: 0.93), Floor(score: 0.9, precision: 0.94, recall: 0.88)]
    ),
    (
      .translations,
      [Floor(score: 0.5, precision: 0.99, recall: 0.94), Floor(score: 0.9, precision: 0.99, recall: 0.92)]
    ),
  ]

  @Test(arguments: floors) func `enough is found, and enough of it is right`(
    source: TwoSources, floors: [Floor]
  ) throws {
    let pair = try source.read()
    let knowledge = KnowledgeBase(asserted: pair.graph, deriving: .nothing)
    let found = MatchProposals(in: knowledge, kinds: [.person], minimum: 0.05).candidates.map {
      (score: $0.score, isRight: pair.isRight($0.first.id, $0.second.id))
    }
    for floor in floors {
      let quality = Self.quality(found, from: floor.score, of: pair.count)
      #expect(quality.precision >= floor.precision && quality.recall >= floor.recall, "\(source): \(quality)")
    }
  }

  /// The part of the pairs that are right, and the part of the right pairs that are there.
  static func quality(
    _ found: [(score: Double, isRight: Bool)], from score: Double, of count: Int
  ) -> (precision: Double, recall: Double) {
    let proposed = found.filter { $0.score >= score }
    let right = Double(proposed.count { $0.isRight })
    return (right / Double(max(1, proposed.count)), right / Double(max(1, count)))
  }
}
