import KnowledgeGraph
import Testing

@testable import KnowledgeFiles

@Suite struct ProjectKnowledgeTests {
  @Test func `the knowledge loads, every triple of it with terms of the vocabulary`() throws {
    let folder = try ProjectKnowledge.folder()
    #expect(folder.graph.count > 10_000)
    for assertion in folder.assertions {
      #expect(folder.schema.properties[assertion.triple.predicate.text] != nil, "\(assertion.triple.predicate)")
    }
  }

  @Test(.enabled(if: ProjectKnowledge.source != nil, ProjectKnowledge.whyMissing))
  func `the knowledge verifies without a finding`() throws {
    let source = try #require(ProjectKnowledge.source)
    let report = try #require(Verifier(ProjectKnowledge.folder(), source: source)).report()
    #expect(report.findings.map(\.description) == [])
  }

  @Test(.enabled(if: ProjectKnowledge.source != nil, ProjectKnowledge.whyMissing))
  func `the knowledge accounts for the whole of its source`() throws {
    let source = try #require(ProjectKnowledge.source)
    let report = try CoverageTests.report(ProjectKnowledge.folder(), source)
    #expect(report.missed.map { "\($0.line) \($0.text)" } == [])
    #expect(report.unaccounted.map { "\($0.line) \($0.text)" } == [])
    #expect(report.checks.filter { !$0.passes }.map { $0.name } == [])
  }

  @Test(
    .enabled(if: ProjectKnowledge.source != nil, ProjectKnowledge.whyMissing),
    arguments: [(100, 1), (50, 1), (50, 2), (50, 3), (25, 1), (75, 1), (10, 1)])
  func `widening every range to its sentence reads no more of the source`(_ percent: Int, _ seed: Int) throws {
    let source = try #require(ProjectKnowledge.source)
    let folder = try ProjectKnowledge.folder()
    let slug = try #require(folder.sources.keys.first)
    let part = CoverageTests.thinned(folder, keeping: UInt64(percent), seed: UInt64(seed))
    try CoverageTests.expectNoGain(part, source, slug, "\(percent) per cent, seed \(seed)")
  }

  /// Without this, knowledge that says nothing would pass as well.
  @Test(.enabled(if: ProjectKnowledge.source != nil, ProjectKnowledge.whyMissing))
  func `half of the knowledge does not account for the source`() throws {
    let source = try #require(ProjectKnowledge.source)
    let half = CoverageTests.thinned(try ProjectKnowledge.folder(), keeping: 50, seed: 7)
    let report = try CoverageTests.report(half, source)
    #expect(!report.passes)
    #expect(report.mentions.percent < 95)
  }
}
